import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const dayOf = (first: string): string | null | undefined =>
  readText(
    [
      "Quay opens to the ferry",
      `${first} said the harbour office, the ferry will sail from the old quay at nine and not at ten.`,
      "The crew has known of it since the winter, and so has everybody who lives in the street behind it.",
    ].join("\n\n"),
    "en",
  ).publishedAt;

describe("a day in brackets", () => {
  it.each(["From today (12.03.2031),", "Ab heute (12.03.2031),", "اليوم (12.03.2031)", "آج (12.03.2031)"])(
    "is the article's where it is called today's: %s",
    (first) => {
      expect(dayOf(first)).toBe("2031-03-12");
    },
  );

  it("is none behind a word that ends as a word for today does", () => {
    expect(dayOf("In the report on Alma (12.03.2031),")).toBe(null);
  });
});
