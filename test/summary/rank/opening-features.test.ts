import { expect, it } from "vitest";
import { wholePiece } from "../../../functions/summary/piece.ts";
import { describeOpening } from "../../../functions/summary/rank/opening-features.ts";
import { textStatistics } from "../../../functions/summary/rank/text-statistics.ts";
import { readSentences } from "../../../functions/summary/read/read-sentences.ts";

const text = textStatistics(
  readSentences(
    [
      { kind: "heading", text: "Nine months without a boat, and what a town learns from waiting for it" },
      {
        kind: "paragraph",
        text: "The ferry to Saltmarsh will sail again on Monday, the council has decided.",
      },
      { kind: "paragraph", text: "A storm of last winter broke the old landing stage of the harbour." },
      { kind: "paragraph", text: "Passengers can take the bus across the bridge until the end of March." },
    ],
    "Ferry returns",
    "en",
  ),
  "Ferry returns",
);

it("says how a set stands to the beginning of its article", () => {
  const describe = describeOpening(text);
  const of = (...indices: number[]) => describe(indices.map((i) => wholePiece(text, i))).slice(0, 5);
  expect(text.sentences.map(({ standfirst }) => standfirst)).toEqual([true, false, false, false]);
  // Opens at the first sentence; is the line above it; goes on with the next; has a second; is clipped.
  expect(of(0)).toEqual([0, 1, 0, 0, 0]);
  expect(of(1)).toEqual([1, 0, 0, 0, 0]);
  expect(of(1, 2)).toEqual([1, 0, 1, 1, 0]);
  expect(of(1, 3)).toEqual([1, 0, 0, 1, 0]);
  expect(of(2)).toEqual([0, 0, 0, 0, 0]);
});

it("says how full the room of a description is", () => {
  expect(describeOpening(text)([wholePiece(text, 1)])[5]).toBeCloseTo(text.sentences[1]!.text.length / 200);
});
