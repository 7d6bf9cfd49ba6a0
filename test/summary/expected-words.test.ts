import { describe, expect, it } from "vitest";
import { middleSymbol, packedSymbols } from "../../functions/summary/boosted-trees.ts";
import { expectedOf } from "../../functions/summary/expected-words.ts";
import { unpackHabits } from "../../functions/summary/word-habits.ts";
import { statisticsOf } from "./statistics-of.ts";

const text = (language: string) =>
  statisticsOf(["The mayor said the bridge was safe, and the mayor left."], "Bridge", language);

/** "said" is left out by .2, "the" taken oftener by .1. */
const habits = unpackHabits({
  step: 0.1,
  languages: {
    en: { words: "said the", values: packedSymbols[middleSymbol - 2]! + packedSymbols[middleSymbol + 1]! },
  },
});

describe("the words that a summary is expected to have", () => {
  const likely = (language: string, word: string, score: number): number => {
    const one = text(language);
    const all = one.names.map(() => score);
    return expectedOf(one, all, all, habits).once[one.names.indexOf(word)]!;
  };

  it("are fewer or more by the habits of the language, whatever its region", () => {
    expect(likely("en", "said", 0.5)).toBeCloseTo(0.3);
    expect(likely("en-GB", "the", 0.5)).toBeCloseTo(0.6);
    expect(likely("en", "mayor", 0.5)).toBe(0.5);
    expect(likely("nl", "said", 0.5)).toBe(0.5);
  });

  it("are never less likely than not at all", () => expect(likely("en", "said", 0.1)).toBe(0));

  it("are so many in all", () => {
    const one = text("nl");
    const all = one.names.map(() => 0.25);
    expect(expectedOf(one, all, all, habits).total).toBeCloseTo(0.5 * one.names.length);
  });
});
