import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../functions/article/markdown/read-markdown.ts";

const title = "Town plants tulips";
const first =
  "The town hall gets forty thousand tulips along the ring road this spring, the gardeners said on Monday.";
const second =
  "They will be planted at night, so that nobody sees which colour goes where, and dug up in June.";
const read = (...row: string[]) =>
  readMarkdown(`# ${title}\n\n${row.join("\n")}\n\n${first}\n\n${second}\n`, { key: "articles/tulips.md" });
const body = [first, second].map((text) => ({ kind: "paragraph", text }));

describe("labelled lines below a Markdown title", () => {
  it.each([
    ["by line", ["Author: Nora Pell", "Date: 9 November 2031", "Words: 412", "Tags: bulbs, roads"]],
    [
      "in bold",
      [
        "**Author:** Nora Pell  ",
        "**Date:** 9 November 2031  ",
        "**Word count:** 412  ",
        "**Tags:** bulbs, roads",
      ],
    ],
    ["by paragraph", ["Autora: Nora Pell", "", "Fecha: 2031-11-09", "", "Tags: bulbs, roads"]],
  ])("are read %s", (_, row) => {
    expect(read(...row)).toMatchObject({
      headline: title,
      bylines: ["Nora Pell"],
      publishedAt: "2031-11-09",
      tags: ["bulbs", "roads"],
      body,
    });
  });

  it.each(["Status: Draft", "Status: In progress", "Stage: First draft", "Estado: Borrador", "状态：草稿"])(
    "hold a draft back: %s",
    (line) => {
      expect(() => read("Author: Nora Pell", line, "Tags: bulbs")).toThrow(/marked as a draft/);
    },
  );

  it("hold a draft back that says no more, but no published article", () => {
    for (const line of ["Status: Draft", "Estado: borrador"])
      expect(() => read(line)).toThrow(/marked as a draft/);
    expect(() => read("Title: town plants tulips", "Status: Not started")).toThrow(/marked as a draft/);
    expect(read("Author: Nora Pell", "Status: Published")).toMatchObject({ bylines: ["Nora Pell"], body });
  });

  it("hold an article back until its embargo ends", () => {
    expect(read("Section: Town", "Embargo: 9 November 2031").embargo).toBe("2031-11-09");
    expect(read("Section: Town", "Embargo: until the mayor calls").embargo).toBe("until the mayor calls");
  });

  it.each([
    [["Date: 9 November 2031", "Place: Harbour Hall"]],
    [["Reporter: Will you plant them at night?", "Mayor: We will."]],
    [["Title: The Bulb Thieves", "Author: Joe Lund", "Section: Crime"]],
    [["Monday: draft beer", "Tuesday: lemonade"]],
  ])("are none of the article's where they are an event's, an interview's or a book's: %s", (row) => {
    expect(read(...row)).toMatchObject({ headline: title, tags: [], section: null });
  });

  it("leave what front matter says", () => {
    const text = `---\ntitle: ${title}\nauthor: Joe Lund\n---\n\nAuthor: Nora Pell\nTags: bulbs\n\n${first}\n`;
    expect(readMarkdown(text, { key: "a.md" })).toMatchObject({ bylines: ["Joe Lund"], tags: ["bulbs"] });
  });
});
