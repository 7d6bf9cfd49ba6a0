import { foldLetters } from "../language/fold-letters.ts";
import { unspaced } from "../language/unspaced.ts";

/** What words a text tells of: its longer words by their first letters, since endings change (a Korean syllable is two or three), and pairs of ideographs. */
export function tellingWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of foldLetters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if (unspaced.test(word)) for (let at = 0; at + 2 <= word.length; at++) found.add(word.slice(at, at + 2));
    else if (hangul.test(word)) found.add(word.slice(0, 2));
    else if (word.length >= 4) found.add(word.slice(0, 5));
  }
  return found;
}

/** How many of a line's telling words are among these, 0 to 1. */
export function shareTold(line: string, told: Set<string>): number {
  const own = [...tellingWords(line)];
  return own.length === 0 ? 0 : own.filter((word) => told.has(word)).length / own.length;
}

const hangul = /^\p{Script=Hangul}{2}/u;
