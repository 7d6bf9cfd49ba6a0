import { sectionWords } from "../lexicon/section-words.ts";
import { hasCommonFirstName, isGeorgianName } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";

const longestSample = 20_000;

/**
 * Whether a capitalised line that no by-word introduces may be a person: by a common first name, else if it has no word of
 * sections and places, nor one that the text itself uses in small letters.
 */
export function likelyPerson(lines: MarkedLine[]): (name: string) => boolean {
  let used: Set<string> | null = null;
  return (name) => {
    if (hasCommonFirstName(name) || isGeorgianName(name)) return true;
    if (articled.test(name)) return false;
    used ??= new Set(
      wordsOf(
        lines
          .map(({ text }) => text)
          .join("\n")
          .slice(0, longestSample),
      ),
    );
    return !(name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some(
      (word) => sectionWords.has(word) || (word.length > 3 && used!.has(word)),
    );
  };
}

/** "A Coruña", "Los Altos": places are written with an article, and few people are. */
const articled = /^(?:A|O|As|Os|El|La|Las|Los|Il)\s\p{Lu}\S*$/u;

/** The words written in small letters. */
const wordsOf = (text: string): string[] =>
  text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/gu) ?? [];
