import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Reference {
  /** Path below content/articles. */
  id: string;
  lang: string;
  title: string;
  /** Paragraphs, a line each. */
  article: string;
  summary: string;
  description: string;
}

const references: Reference[] = readFileSync("test/fixtures/summaries/reference.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const expected = JSON.parse(readFileSync("test/content/expected.json", "utf8"));

/** Without blanks and markup that a reader takes away, so that only words are compared. */
const letters = (text: string) => text.replace(/<[^>]*>/g, "").replace(/[\s*]/g, "");

/** In scripts without blanks two characters count as a word, Thai's own words excepted. */
function wordsOf(text: string, lang: string): number {
  if (lang === "ja" || lang === "zh") return text.length / 2;
  return [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)].filter(
    (word) => word.isWordLike,
  ).length;
}

describe("the reference summaries", () => {
  it("cover each sample article once", () => {
    expect(references.map(({ id }) => id)).toEqual(Object.keys(expected));
  });
});

describe.each(references)("the reference for $id", ({ id, lang, title, article, summary, description }) => {
  it("stands beside the article's own words", () => {
    const source = letters(readFileSync(`content/articles/${id}`, "utf8"));
    expect({ lang, title }).toEqual({ lang: expected[id].language, title: expected[id].headline });
    for (const paragraph of article.split("\n")) expect(source).toContain(letters(paragraph));
  });

  it("says it in other words, within the limits", () => {
    for (const text of [summary, description]) {
      expect(text).toBe(text.normalize("NFC").trim());
      expect(letters(article)).not.toContain(letters(text));
    }
    expect(description.length).toBeLessThanOrEqual(200);
    expect(wordsOf(summary, lang)).toBeLessThanOrEqual(60);
  });
});
