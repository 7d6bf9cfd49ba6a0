import { isDenying, plainWords } from "./negation-words.ts";
import { type FoundNumber, numbersIn, numberToken } from "./numbers-in.ts";
import { stem } from "./words.ts";

/** An article, turned over for looking things up in it. */
export interface Evidence {
  language: string;
  text: string;
  /** The same, each line followed by a break. */
  lines: string;
  /** Stems in order, and whether each denies. */
  stems: string[];
  denials: Uint8Array;
  places: Map<string, number[]>;
  pairs: Set<string>;
  triples: Set<string>;
  /** Two words with exactly one denying word between them. */
  deniedPairs: Set<string>;
  numbers: FoundNumber[];
  numberWords: string[];
  names: Set<string>;
  acronyms: Set<string>;
}

/** All that a summary is held to, from the article's text in whole; `language` is a primary subtag. */
export function readEvidence(article: string, language: string): Evidence {
  const words = plainWords(article);
  const stems = words.map(stem);
  const denials = Uint8Array.from(words, (word) => (isDenying(word, language) ? 1 : 0));
  const places = new Map<string, number[]>();
  const pairs = new Set<string>();
  const triples = new Set<string>();
  const deniedPairs = new Set<string>();
  for (const [i, s] of stems.entries()) {
    const before = places.get(s);
    if (before) before.push(i);
    else places.set(s, [i]);
    if (i > 0) pairs.add(`${stems[i - 1]} ${s}`);
    if (i > 1) triples.add(`${stems[i - 2]} ${stems[i - 1]} ${s}`);
    if (i > 1 && denials[i - 1] === 1) deniedPairs.add(`${stems[i - 2]} ${s}`);
  }
  const initials = [
    ...article.matchAll(
      /\p{Lu}[\p{L}'’-]*(?:\s+(?:of|the|and|for|de|la|du|des|di|del|der|und)?\s*\p{Lu}[\p{L}'’-]*){1,6}/gu,
    ),
  ];
  return {
    language,
    text: squeeze(article),
    lines: article
      .split(/[\n\r]+/u)
      .map((line) => `${squeeze(line)}\n`)
      .join(""),
    stems,
    denials,
    places,
    pairs,
    triples,
    deniedPairs,
    numbers: numbersIn(article, language),
    numberWords: (article.toLowerCase().match(numberToken) ?? []).map(stem),
    names: new Set(article.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []),
    acronyms: new Set(initials.flatMap(([run]) => acronymsOf(run))),
  };
}

/** Text as it is compared: quotes alike, spaces single, small letters. */
export function squeeze(text: string): string {
  return text
    .replace(/[“”„«»"‘’'`´]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Whether a word, in small letters, says what a sentence is about. */
export const isTelling = (word: string): boolean =>
  /^\p{L}/u.test(word) && (word.length > 3 || /^[\p{Lo}]/u.test(word));

/** The initials of a run of names, with and without its first word, which may be an article. */
function acronymsOf(run: string): string[] {
  const initials = (run.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("").toLowerCase();
  return [initials, initials.slice(1)].filter(({ length }) => length > 1);
}
