import { unpackValues } from "./packed-values.ts";

/** Common words of a language, and a symbol for each: how much oftener or rarer than told from its place a summary has it, in steps around the middle. */
export interface PackedHabits {
  step: number;
  languages: Record<string, { words: string; values: string }>;
}

/** By language what is added to the likelihood of a stem; "said" and its like are left out of summaries. */
export type WordHabits = Map<string, Map<string, number>>;

/** The habits that `PackedHabits` stand for. */
export function unpackHabits({ step, languages }: PackedHabits): WordHabits {
  return new Map(
    Object.entries(languages).map(([language, { words, values }]) => {
      const added = unpackValues(values, step);
      return [language, new Map(words.split(" ").map((word, k) => [word, added[k]!]))];
    }),
  );
}
