import type { Counted } from "./counted-numbers.ts";
import { numberToken } from "./numbers-in.ts";
import { ranksIn } from "./ranked-words.ts";

/** Where a word stands among the counted words, and in their text. */
export type Place = Pick<Counted["numbers"][number], "at" | "to" | "from" | "end">;

/** The places of the words of a series, by the names of `ranksIn`. */
export function ranksAt({ text, language }: Counted): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const [at, { 0: word, index }] of [...text.matchAll(numberToken)].entries())
    for (const rank of ranksIn(word, language)) {
      const places = found.get(rank) ?? [];
      places.push({ at, to: at, from: index, end: index + word.length });
      found.set(rank, places);
    }
  return found;
}
