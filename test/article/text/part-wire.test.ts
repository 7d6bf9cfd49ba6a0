import { expect, it } from "vitest";
import { partWire, wireOfPaper } from "../../../functions/article/text/part-wire.ts";

it.each([
  ["Le Nouvel Écho avec AFP", "AFP"],
  ["Harbourpost mit dpa", "dpa"],
  ["Kunst mit Herz", null],
  ["The Herald with Nora Pell", null],
  ["Nora Pell with Reuters", null],
])("a paper is told with whose wire it used: %s", (text, wire) => {
  expect(wireOfPaper(text)).toBe(wire);
});

it.each([
  ["Nora Pell with Reuters", { name: "Nora Pell", wire: "Reuters" }],
  ["Nora Pell with Jens Kohl", { name: "Nora Pell with Jens Kohl", wire: null }],
  ["Kunst mit dpa", { name: "Kunst mit dpa", wire: null }],
])("and so is an author: %s", (byline, parted) => {
  expect(partWire(byline)).toEqual(parted);
});

it.each(["Nora Pell, La Presse Canadienne", "Nora Pell, Associated Press"])(
  "a wire may be named in full behind the author: %s",
  (byline) => {
    expect(partWire(byline)).toEqual({ name: "Nora Pell", wire: byline.slice(11) });
  },
);
