import { expect, it } from "vitest";
import type { Article } from "../../../functions/article/article.ts";
import { runtimeLocale } from "../../../functions/article/language/runtime-locale.ts";
import { wordsOf } from "../../../functions/card/words-of.ts";
import { checkFaithfulness } from "../../../functions/summary/guard/check-faithfulness.ts";
import { summarize } from "../../../functions/summary/summarize.ts";

it("is the language's own tag, and English for what is none", () => {
  expect(runtimeLocale("pt-BR")).toBe("pt-BR");
  for (const none of ["", "und", "en_US", "not a tag", "x"]) expect(runtimeLocale(none)).toBe("en");
});

it.each(["", "not a tag", "en_US"])(
  "an article in the language “%s” is summed up and put on a card",
  (language) => {
    const first =
      "The ferry to Saltmarsh sails again on 4 March, after nine months and 12 kilometres of new quay.";
    const second =
      "Norwegian engineers rebuilt the quay in the winter, and 1,800 people came to see the first boat.";
    const article = { headline: "The ferry is back", standfirst: null, description: null, language };
    const body = [first, second].map((text) => ({ kind: "paragraph" as const, text }));
    expect(summarize({ ...article, body }).description).toBeTruthy();
    expect(
      checkFaithfulness(first, "The ferry sails on 5 March, after 14 kilometres.", language),
    ).toBeTruthy();
    const card = {
      kicker: null,
      section: null,
      agency: null,
      direction: "ltr",
      bylines: ["Nora Pell", "Joe Lund"],
    };
    expect(
      wordsOf({ ...article, ...card, body, publishedAt: "2031-03-04" } as unknown as Article, null).date,
    ).toMatch(/March.*2031/);
  },
);
