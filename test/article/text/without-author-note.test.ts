import { describe, expect, it } from "vitest";
import type { Block } from "../../../functions/article/article.ts";
import {
  isAuthorIntroduced,
  withoutAuthorNote,
} from "../../../functions/article/text/without-author-note.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

describe("the foot of a body", () => {
  const story = ["The herons are back.", "They nest on the gasworks.", "Nobody minds them there."].map(
    paragraph,
  );

  it.each([
    ["Nora Pell"],
    ["NORA PELL", "Herald correspondent"],
    ["Nora Pell reports from the marsh for the Herald."],
  ])("has no note about the author: %s", (...note) => {
    expect(withoutAuthorNote([...story, ...note.map(paragraph)], ["Nora Pell"])).toEqual(story);
  });

  it("has none at its head in papers that write of Ms. Pell", () => {
    const note = paragraph("Ms. Pell is a warden of the marsh.");
    expect(withoutAuthorNote([note, ...story], ["Nora Pell"])).toEqual(story);
    for (const other of ["Ms. Vail is a warden of the marsh.", "Ms. Pell walked the coast."].map(paragraph))
      expect(withoutAuthorNote([other, ...story], ["Nora Pell"])).toEqual([other, ...story]);
  });

  it("has what somebody else does", () => {
    const body = [...story, paragraph("Jens Kohl reports from the marsh for the Herald.")];
    expect(withoutAuthorNote(body, ["Nora Pell"])).toEqual(body);
  });
});

it("who somebody is introduces an author anywhere, what somebody does does not", () => {
  const introduces = (text: string) => isAuthorIntroduced(text, "Nora Pell");
  const told = ["", " is a warden of the marsh.", " is filosoof en schrijft over ruimte.", " är författare."];
  expect(told.map((words) => `Nora Pell${words}`).filter(introduces)).toHaveLength(4);
  expect(
    ["Nora Pell reports from the marsh.", "Nora Pell has walked the coast.", "Nora Pells"].filter(introduces),
  ).toEqual([]);
});
