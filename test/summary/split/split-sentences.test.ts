import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../functions/summary/split/split-sentences.ts";
import { dataFolder } from "../../bench/data-folder.ts";
import { anyArticle } from "../any-article.ts";

/** Texts with their sentences, by language; see the file's first line. */
const rules = Map.groupBy(
  readFileSync("test/fixtures/summaries/sentences.txt", "utf8").matchAll(/^(\w+): (.+)$/gmu),
  ([, language = "und"]) => language,
);

describe("sentences", () => {
  it.each([...rules])("in %s are parted where readers part them", (language, cases) => {
    for (const [, , text = ""] of cases) {
      const joined = text.replaceAll(" | ", " ").replaceAll("|", "");
      expect(splitSentences(joined, language)).toEqual(text.split(/ ?\| ?/u));
    }
  });

  it("end with their line, unless the line was only wrapped", () => {
    expect(
      splitSentences("A heading\nThe first sentence was wrapped\nin the middle. The second.", "en"),
    ).toEqual(["A heading", "The first sentence was wrapped in the middle.", "The second."]);
  });

  it("are the text itself, with nothing lost but blanks", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          anyArticle.map(({ body }) => body.map(({ text }) => text).join(" ")),
        ),
        (text) => {
          const letters = (parts: string[]) => parts.join("").replace(/\s+/gu, "");
          expect(letters(splitSentences(text, "en"))).toBe(letters([text]));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it("are found in linear time", () => {
    const text = "He said “this and (that” and 'so on. U.S. 1. a.m. … ".repeat(4_000);
    expect(splitSentences(text, "en").length).toBeGreaterThan(1_000);
  });
});

const golden = `${dataFolder}/segmentation/golden.json`;

describe.skipIf(!existsSync(golden))("the golden rules", () => {
  it("are kept: all 48 in English, 143 of 147 in other languages", () => {
    const rulesOf = JSON.parse(readFileSync(golden, "utf8")) as Record<string, [string, string[]][]>;
    const kept = { en: 0, other: 0 };
    let others = 0;
    for (const [language, cases] of Object.entries(rulesOf)) {
      for (const [text, sentences] of cases) {
        const right = splitSentences(text, language).join("\n") === sentences.join("\n");
        if (language === "en") kept.en += right ? 1 : 0;
        else {
          others++;
          kept.other += right ? 1 : 0;
        }
      }
    }
    expect(kept.en).toBe(48);
    expect(others - kept.other).toBeLessThanOrEqual(4);
  });
});
