import { describe, expect, it } from "vitest";
import { findDates } from "../../../functions/article/date/find-dates.ts";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { withoutHeaderLines } from "../../../functions/article/html/without-header-lines.ts";

const first = "The night school at the quay teaches forty dockers to spell, and has tea in the break.";
const second = "Whoever comes may bring a chair, since the school has thirty of them, its head said.";

/** What is left of lines above two paragraphs of an article by Maren Oduya of 11 March 2031. */
function left(...above: string[]): string[] {
  return leftOf("paragraph", above);
}

function leftOf(kind: "paragraph" | "list-item", above: string[]): string[] {
  const body = [
    ...above.map((text) => ({ kind, text })),
    ...[first, second].map((text) => ({ kind: "paragraph" as const, text })),
  ];
  const kept = withoutHeaderLines(body, ["Maren Oduya"], ["2031-03-11T09:00:00Z", null], (line) =>
    findDates(line),
  );
  return kept.map(({ text }) => text).filter((text) => text !== first && text !== second);
}

describe("a line of the header above a page's body", () => {
  it.each([
    ["March 11, 2031"],
    ["Published on March 11, 2031 at 10:14 EDT"],
    ["Maren Oduya · 11 March 2031, 10:14"],
    ["11 มีนาคม 2574"],
    ["Maren Oduya is a crane driver and teaches at the night school.", "March 11, 2031"],
    ["By:", "March 11, 2031"],
    ["Maren Oduya reported from Ellery, and Sam Pell from Millbrook."],
    [
      "Maren Oduya currently works for the Quaylight as a harbour editor. She drove a crane for nine years, went to the night school, stayed there to teach others, and has moved from the eastern quay to the western since then.",
    ],
    ["Ms. Oduya is the harbour editor of the Quaylight.", "By Maren Oduya, March 11, 2031"],
  ])("is no paragraph of it: %s", (...above) => {
    expect(left(...above)).toEqual([]);
  });

  it("is none in a list either", () => {
    expect(leftOf("list-item", ["Published March 11, 2031"])).toEqual([]);
    expect(leftOf("list-item", ["March 11, 2031: the school opens"])).toHaveLength(1);
  });

  it.each([
    "Town Hall, 11 March 2031, free",
    "4 June 2005",
    "The school opened on March 11, 2031.",
    "Ms. Lund is the head of the night school at the quay.",
    "Maren Oduya has taught forty dockers to spell, and has not been thanked by any.",
  ])("is none where it tells more, or another day: %s", (line) => {
    expect(left(line)).toEqual([line]);
  });

  it("is no heading of it either", () => {
    const body = [
      { kind: "heading" as const, text: "March 11, 2031 6:14 AM" },
      { kind: "heading" as const, text: "Forty dockers" },
      { kind: "paragraph" as const, text: first },
    ];
    const kept = withoutHeaderLines(body, [], ["2031-03-11"], (line) => findDates(line));
    expect(kept).toEqual(body.slice(1));
    const diary = ["March 11, 2031", "March 12, 2031", "Reporter"].flatMap((day) => [
      { kind: "heading" as const, text: day },
      { kind: "paragraph" as const, text: first },
    ]);
    expect(withoutHeaderLines(diary, [], ["2031-03-11"], (line) => findDates(line))).toEqual(diary);
    expect(withoutHeaderLines(diary.slice(4), [], ["2031-03-11"], (line) => findDates(line))).toHaveLength(2);
  });

  it("is none below the second paragraph", () => {
    const diary = [first, second, "11 March 2031", first];
    const body = diary.map((text) => ({ kind: "paragraph" as const, text }));
    expect(withoutHeaderLines(body, [], ["2031-03-11"], (line) => findDates(line))).toEqual(body);
  });
});

describe("a page's clock element", () => {
  const page = (datetime: string) =>
    `<html lang="en"><head><title>Dockers learn to spell</title></head><body><article><h1>Dockers learn to spell</h1><p>By Maren Oduya</p><p><time datetime="${datetime}">March 11, 2031</time></p><p>${first}</p><p>${second}</p></article></body></html>`;

  it("has the hour of the day that is printed in it", async () => {
    expect((await readHtml(page("2031-03-11T22:00:00-04:00"), "en")).publishedAt).toBe(
      "2031-03-11T22:00:00-04:00",
    );
  });

  it("has the day where readers see how long ago that was, also in older markup", async () => {
    const ago =
      '<cite class="byline">By Maren Oduya – <abbr title="2031-03-11T01:40:40Z">1 hr ago</abbr></cite>';
    const html = page("").replace(/<p>By.*?<\/time><\/p>/, ago);
    expect((await readHtml(html, "en")).publishedAt).toBe("2031-03-11T01:40:40Z");
  });

  it("says nothing of the day that is printed where it has another", async () => {
    expect((await readHtml(page("2031-03-14T22:00:00Z"), "en")).publishedAt).toBe("2031-03-11");
  });
});
