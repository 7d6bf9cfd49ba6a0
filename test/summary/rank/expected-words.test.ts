import { describe, expect, it } from "vitest";
import { unpackTrees } from "../../../functions/summary/rank/boosted-trees.ts";
import { expectedOf, scoreOnce } from "../../../functions/summary/rank/expected-words.ts";
import { unpackCorrections } from "../../../functions/summary/rank/language-corrections.ts";
import { middleSymbol, packedSymbols } from "../../../functions/summary/rank/packed-values.ts";
import { unpackHabits } from "../../../functions/summary/rank/word-habits.ts";
import { statisticsOf } from "../statistics-of.ts";

const text = (language: string) =>
  statisticsOf(["The mayor said the bridge was safe, and the mayor left."], "Bridge", language);

const habits = unpackHabits({ en: "said/the" });

describe("the words that a summary is expected to have", () => {
  const likely = (language: string, word: string, score: number): number => {
    const one = text(language);
    const all = one.names.map(() => score);
    return expectedOf(one, all, habits).once[one.names.indexOf(word)]!;
  };

  it("are fewer or more by the habits of the language, whatever its region", () => {
    expect(likely("en", "said", 0.5)).toBeCloseTo(0.32);
    expect(likely("en-GB", "the", 0.5)).toBeCloseTo(0.7);
    expect(likely("en", "mayor", 0.5)).toBe(0.5);
    expect(likely("nl", "said", 0.5)).toBe(0.5);
  });

  it("are never less likely than not at all", () => expect(likely("en", "said", 0.1)).toBe(0));

  it("are so many in all, with those that the article does not have", () => {
    const one = text("nl");
    const all = one.names.map(() => 0.25);
    const repeated = one.frequency.filter((count) => count > 1).length;
    expect(repeated).toBeGreaterThan(0);
    expect(expectedOf(one, all, habits).total).toBeCloseTo(1.15 * 0.25 * (one.names.length + 0.3 * repeated));
  });

  it("are there again where the article has them again", () => {
    const one = text("nl");
    const { twice } = expectedOf(
      one,
      one.names.map(() => 0.5),
      habits,
    );
    expect(twice[one.names.indexOf("mayor")]).toBeCloseTo(0.15);
    expect(twice[one.names.indexOf("left")]).toBe(0);
  });
});

describe("the correction of a language", () => {
  const symbols = (...numbers: number[]): string => numbers.map((number) => packedSymbols[number]).join("");
  /** At most 1 of the only feature: nothing, else .05. */
  const once = unpackTrees({
    edges: [[1]],
    step: 0.05,
    features: symbols(1, 0, 0),
    values: symbols(0, middleSymbol, middleSymbol + 1),
  });
  /** In Vietnamese a constant −.1, .2 for the leaf times 20, .4 for the place. */
  const corrections = unpackCorrections({
    vi: { step: 0.1, weights: symbols(middleSymbol - 1, middleSymbol + 2, middleSymbol + 4) },
  });
  const scored = (language: string, share: number): number[] =>
    scoreOnce(text(language), [Float64Array.of(0), Float64Array.of(2)], { once, corrections }, share);

  it("is added to what the trees say", () => {
    const [below, above] = scored("vi-VN", 1);
    expect(below).toBeCloseTo(0 - 0.1 - 0.2);
    expect(above).toBeCloseTo(0.05 - 0.1 + 0.2 + 0.2);
  });

  it("counts as much as it is meant for the article", () => {
    expect(scored("vi", 0.5)[1]).toBeCloseTo(0.05 + 0.5 * 0.3);
    expect(scored("vi", 0)).toEqual([0, 0.05]);
  });

  it("leaves other languages as they are", () => expect(scored("sv", 1)).toEqual([0, 0.05]));
});
