import { describe, expect, it } from "vitest";
import { type Piece, wholePiece } from "../../../functions/summary/piece.ts";
import { bestSet, descriptionWorth } from "../../../functions/summary/rank/best-set.ts";
import { candidateSets } from "../../../functions/summary/rank/candidate-sets.ts";
import { limitsFor } from "../../../functions/summary/rank/tasks.ts";
import { statisticsOf } from "../statistics-of.ts";

const paragraphs = [
  "The ferry to Saltmarsh will sail again on Monday, eight months after the storm that broke its landing stage.",
  "The council has paid 1.2 million crowns for the new landing stage, which floats with the tide and can be towed into the inner harbour before a storm.",
];
const text = statisticsOf(paragraphs, "Ferry returns");
const scores = Float64Array.of(0.5, 0.4);

const best = (worth: (set: Piece[]) => number): string[] =>
  bestSet(text, scores, limitsFor("description", text.sentences), worth).map((piece) => piece.text);

describe("the best set", () => {
  it("is the one that is worth most", () => {
    expect(best((set) => (set.length === 1 && set[0]!.index === 1 ? 1 : 0))).toEqual([paragraphs[1]]);
  });

  it("is the earlier of two that are worth the same", () => {
    expect(best(() => 1)).toEqual([paragraphs[0]]);
  });

  it("ends whole unless the clipped one is worth more than a little more", () => {
    const clipped = (more: number) => best((set) => (set.at(-1)!.clipped ? 1 + more : 1)).at(-1)!;
    expect(clipped(0.005)).toMatch(/\.$/u);
    expect(clipped(0.01)).toMatch(/…$/u);
  });

  it("has, as a description, of two sentences that say as much the one nearer to the first", () => {
    const told = statisticsOf(
      [
        "The ferry to Saltmarsh sails again on Monday.",
        ...Array.from({ length: 8 }, () => "The weather stayed calm all week."),
        "Tickets will be cheaper than before.",
      ],
      "Ferry returns",
    );
    const expected = {
      once: new Float64Array(told.names.length),
      twice: new Float64Array(told.names.length),
      total: 20,
    };
    const worth = descriptionWorth(told, 0, expected, [0, 0, 0, 0, 0, 0]);
    const pair = (second: number) => worth([wholePiece(told, 0), wholePiece(told, second)]);
    expect(pair(1)).toBe(0);
    expect(pair(2)).toBeLessThan(pair(1));
    expect(pair(9)).toBeLessThan(pair(2));
  });

  it("does not open with what is told besides, which may follow", () => {
    const both = statisticsOf([paragraphs[0]!, "The council also bought two barges."], "Ferry returns");
    const limits = limitsFor("description", both.sentences);
    const openers = candidateSets(both, scores, limits).map((set) => set.map(({ index }) => index));
    expect(openers).toContainEqual([0, 1]);
    expect(openers).not.toContainEqual([1]);
  });

  it("has what points back by a noun directly behind its sentence and nowhere else", () => {
    const ruling = statisticsOf(
      [
        "Pengadilan Kota Saltmarsh menolak gugatan pemilik kapal pada hari Senin.",
        "Putusan tersebut berlaku mulai bulan depan di seluruh pelabuhan.",
        "Dewan kota membayar 1,2 juta mahkota untuk dermaga yang baru.",
      ],
      "Gugatan ditolak",
      "id",
    );
    const sets = candidateSets(ruling, scores, limitsFor("three", ruling.sentences));
    const indices = sets.map((set) => set.map(({ index }) => index));
    expect(indices).toContainEqual([0, 1, 2]);
    expect(indices).toContainEqual([0, 2]);
    expect(indices.filter((set) => set.includes(1) && !set.includes(0))).toEqual([]);
  });
});
