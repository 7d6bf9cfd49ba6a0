import { stem } from "../words.ts";
import { datesIn } from "./dates/date-words.ts";
import { denialKind, plainTokens } from "./denials/negation-words.ts";
import { isPartedRefusal } from "./denials/parted-refusals.ts";
import { type Counted, countedIn, type MeasuredNumber, numbersTogether } from "./numbers/counted-numbers.ts";
import { type Place, ranksAt } from "./numbers/ranks-at.ts";
import { withoutDenial } from "./turned-words.ts";

/** An article, turned over for looking things up in it. */
export interface Evidence {
  language: string;
  /** As it is printed. */
  article: string;
  /** Squeezed. */
  text: string;
  /** The same, each line followed by a break. */
  lines: string;
  /**
   * Stems in order; of each whether it denies by grammar (1) by what it means (2), or says that something
   * is not there (3); and whether a clause (1) or a sentence (2) ends behind it.
   */
  stems: string[];
  /** The words as they are printed, and in small letters. */
  tokens: string[];
  words: string[];
  denials: Uint8Array;
  breaks: Uint8Array;
  /** Where the sentences begin, as places of words; the last may be behind the last word. */
  begins: number[];
  /** Words without the syllable that turns them round. */
  turned: Set<string>;
  places: Map<string, number[]>;
  pairs: Set<string>;
  triples: Set<string>;
  /** Two words with exactly one denying word between them. */
  deniedPairs: Set<string>;
  counted: Counted;
  /** Numbers that stand by each other. */
  together: [MeasuredNumber, MeasuredNumber][];
  /** The numbers where "3, 800" is one number, as tokenized texts have it. */
  joined: Counted;
  /** Where among the counted words it has a rank, by the names of `ranksIn`. */
  ranks: Map<string, Place[]>;
  /** Months and days of the week, as `datesIn` names them. */
  dates: Set<string>;
  /** All words in small letters, and those of them that stand with a capital. */
  names: Set<string>;
  capitals: Set<string>;
  /** Of a word with a capital: whether another such word always stands before it. */
  namedAfter: Map<string, boolean>;
  /** Names in small letters that stand side by side, of two words and more. */
  fullNames: string[][];
  /** Words that also stand without a capital. */
  small: Set<string>;
  acronyms: Set<string>;
  /** The initials of runs of words, the first of which has a capital, and words that are initials only. */
  initials: string[];
  spelled: string[];
}

/** All that a summary is held to, from the article's text in whole; `language` is a primary subtag. */
export function readEvidence(article: string, language: string): Evidence {
  const { words, tokens, breaks } = plainTokens(article);
  const stems = words.map(stem);
  const denials = Uint8Array.from(words, (word, i) =>
    isPartedRefusal(words, i, breaks, language) ? 2 : denialKind(word, words[i + 1] ?? "", language),
  );
  const turned = new Set(
    words.flatMap((word) => {
      const bare = withoutDenial(word, language);
      return bare ? [bare] : [];
    }),
  );
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
  const counted = countedIn(article, language);
  const plain = article.replace(/(?<=\p{Nd}[.,]) (?=\p{Nd})/gu, "");
  return {
    language,
    article,
    text: squeeze(article),
    lines: article
      .split(/[\n\r]+/u)
      .map((line) => `${squeeze(line)}\n`)
      .join(""),
    stems,
    tokens,
    words,
    denials,
    breaks,
    begins: [0, ...[...breaks.keys()].filter((at) => breaks[at] === 2).map((at) => at + 1)],
    turned,
    places,
    pairs,
    triples,
    deniedPairs,
    counted,
    together: numbersTogether(counted),
    joined: plain === article ? counted : countedIn(plain, language),
    ranks: ranksAt(counted),
    dates: new Set(datesIn(article, language, true).map(({ is }) => is)),
    names: new Set(article.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []),
    ...namesOf(article, language),
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

/** The initials of a run of names, with and without its first word, which may be an article. */
function acronymsOf(run: string): string[] {
  const initials = (run.match(/(?<!\p{L})\p{Lu}/gu) ?? [])
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
  return [initials, initials.slice(1)].filter(({ length }) => length > 1);
}

function namesOf(
  article: string,
  language: string,
): Pick<Evidence, "capitals" | "namedAfter" | "fullNames" | "small" | "initials" | "spelled"> {
  const tokens = [...article.matchAll(/[\p{L}\p{M}]+/gu)];
  const capitals = new Set<string>();
  const namedAfter = new Map<string, boolean>();
  const runs: string[][] = [];
  const small = new Set<string>();
  const initials: string[] = [];
  const spelled = new Set<string>();
  const keepsCapitals = /^(?:en|und|de|nl)$/u.test(language);
  for (const [i, { 0: word, index }] of tokens.entries()) {
    if (!/^\p{Lu}/u.test(word)) {
      small.add(word);
      continue;
    }
    const lower = word.toLowerCase();
    capitals.add(lower);
    const { 0: before = "", index: start = 0 } = tokens[i - 1] ?? {};
    const gap = article.slice(start + before.length, index);
    // "St. John", but not the end of a sentence and the name that opens the next.
    const joins = gap === " " || (gap.endsWith(" ") && !(/[.!?]/u.test(gap) && before.length > 3));
    const follows = /^\p{Lu}/u.test(before) && joins;
    namedAfter.set(lower, follows && (namedAfter.get(lower) ?? true));
    if (follows) runs.at(-1)!.push(lower);
    else runs.push([lower]);
    if (/^\p{Lu}{2,6}$/u.test(word)) spelled.add(lower);
    const run = tokens
      .slice(i + 1, i + 10)
      .map(([next]) => next)
      .filter((next) => next.length > 3 && !(keepsCapitals && /^\p{Ll}/u.test(next)));
    initials.push([word, ...run].map(([first]) => first!.toLowerCase()).join(""));
  }
  const fullNames = runs.filter(({ length }) => length > 1);
  return { capitals, namedAfter, fullNames, small, initials, spelled: [...spelled] };
}
