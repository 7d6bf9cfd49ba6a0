import { sayingVerbs } from "../../saying-words.ts";
import { quotedSpans } from "../../split/quoted-spans.ts";
import type { Evidence } from "../article-evidence.ts";
import type { Compared } from "../copies/copy-slots.ts";
import type { Issue } from "../find-unsupported.ts";
import { isSameRoot } from "../same-root.ts";
import { beside, capitalising, namesIn, speakersIn, spokenTo } from "./find-speakers.ts";

/** A quotation shorter than this may be anybody's words. */
const leastQuotation = 12;

/** What a sentence has somebody else say than the article does. */
export function misgivenWords(sentence: string, compared: Compared, evidence: Evidence): Issue[] {
  const quotations = misgivenQuotations(sentence, evidence);
  return quotations.length > 0 ? quotations : misgivenClaims(compared, evidence);
}

/** Quotations that the summary gives to somebody else than the article, which names who says them. */
function misgivenQuotations(sentence: string, evidence: Evidence): Issue[] {
  const quotations = spansIn(sentence).map(([from, to]) => sentence.slice(from, to));
  const told = quotations.filter(({ length }) => length >= leastQuotation);
  if (told.length === 0) return [];
  const rest = quotations.reduce((text, one) => text.replace(one, " "), sentence).replace(/["“”„«»]+/gu, " ");
  const speakers = speakersIn(rest, evidence);
  if (speakers.length === 0) return [];
  return told.flatMap((quotation) => {
    const known = besideQuotation(quotation, evidence.article).filter((text) =>
      speakersIn(text, evidence).some((names) => names.length > 0),
    );
    const names =
      known.length > 0
        ? known.flatMap((text) => namesIn(text, evidence))
        : namesIn(beforePronoun(quotation, evidence), evidence);
    if (names.length === 0) return [];
    const isOther = (speaker: string[]): boolean =>
      isSomebody(speaker, evidence) &&
      !speaker.some((one) => names.some((name) => isSameRoot(one, name) || isLinked(one, name, evidence)));
    return speakers.every(isOther) ? [{ kind: "speaker" as const, found: speakers[0]!.join(" ") }] : [];
  });
}

/** So much of a sentence around who says so must be the article's. */
const leastAlike = 5;

/** Claims that a copy of the article's sentence gives to another name than that has: "Reyl said…", of "Perino said…". */
function misgivenClaims({ tokens, words, slots }: Compared, evidence: Evidence): Issue[] {
  const { language, small, names } = evidence;
  if (capitalising.test(language)) return [];
  const isName = (token: string): boolean =>
    /^\p{Lu}\p{Ll}/u.test(token) && !small.has(token.toLowerCase()) && names.has(token.toLowerCase());
  const isSaying = (word: string | undefined): boolean =>
    word !== undefined && !spokenTo.test(word) && word.search(sayingVerbs(language)) === 0;
  for (const { from, to, start, end, alike } of slots) {
    const [said, meant] = [tokens.slice(from, to), evidence.tokens.slice(start, end)];
    if (alike < leastAlike || said.length === 0 || meant.length === 0) continue;
    if (![...said, ...meant].every(isName)) continue;
    const isBehind = isSaying(words[to]) && isSaying(evidence.words[end]);
    const isBefore = isSaying(words[from - 1]) && isSaying(evidence.words[start - 1]);
    if (!isBehind && !isBefore) continue;
    const [here, there] = [said, meant].map((run) => run.map((token) => token.toLowerCase())) as [
      string[],
      string[],
    ];
    if (here.some((one) => there.some((other) => isSameRoot(one, other) || isLinked(one, other, evidence))))
      continue;
    return [{ kind: "speaker", found: said.join(" ") }];
  }
  return [];
}

/** From where to where the quotations of a text stand. */
function spansIn(text: string): [number, number][] {
  const inside = quotedSpans(text);
  const spans: [number, number][] = [];
  for (let at = 1; at < text.length; at++) {
    if (!inside[at] || inside[at - 1] || !/["“”„«»‘]/u.test(text[at - 1]!)) continue;
    let to = at;
    while (inside[to]) to++;
    spans.push([at, to]);
    at = to;
  }
  return spans;
}

/** Somebody said before, and a word of saying, "she said", or with more where the pronoun is told: "a-t-il indiqué par radio". */
const longestPronoun = 3;
const longestTold = 8;
const pronoun = /^(?:s?he|il|elle|él|ella|ele|ela|lui|lei|er|hij|zij|han|hon|hun|он|она|він|вона|el|ea)$/u;

/**
 * What stands before a quotation that somebody without a name says: "The mayor, Ada Holm, opposed it. “We wait,” she said." Whom a pronoun means
 * of those who are named there, nobody can tell.
 */
function beforePronoun(quotation: string, { article, language }: Evidence): string {
  const at = article.indexOf(quotation);
  if (at < 0) return "";
  const behind = article.slice(at + quotation.length).split(/[.!?…](?:\s|$)|\n/u)[0]!;
  const words = behind.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isPronoun =
    words.length >= 2 &&
    (words.length <= longestPronoun ||
      (words.length <= longestTold && words.slice(0, 4).some((word) => pronoun.test(word)))) &&
    words.every((word) => /^\p{Ll}/u.test(word)) &&
    words.some((word) => word.search(sayingVerbs(language)) === 0);
  return isPronoun ? article.slice(Math.max(0, at - 400), at) : "";
}

/** What stands before and behind a quotation in the sentence that it is part of, wherever the article has it. */
function besideQuotation(quotation: string, article: string): string[] {
  const words = quotation.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const found = new RegExp(words.slice(0, 12).join(String.raw`[^\p{L}\p{M}\p{N}]+`), "iu").exec(article);
  if (!found) return [];
  const near = article.slice(Math.max(0, found.index - 1_000), found.index + 1_500);
  const at = Math.min(1_000, found.index);
  const span = spansIn(near).find(([from, to]) => from <= at && at < to);
  if (!span) return [];
  const [from, to] = span;
  const before = near
    .slice(Math.max(0, from - 1 - beside), from - 1)
    .split(/[.!?…]["”»]?\s|\n/u)
    .at(-1)!;
  const behind = near.slice(to + 1, to + 1 + beside).split(/[.!?…](?:\s|$)|\n/u)[0]!;
  const goesOn = !/[.…]$/u.test(near.slice(from, to).trim()) && !/^[.!?]/u.test(behind);
  return [`${before} ${goesOn ? behind : ""}`.trim()];
}

/** So near to each other two words may be the same person's: "the mayor, Tomas Reyl". */
const linkReach = 6;

/** Whether somebody is a name, or a noun that the article has beside one. */
function isSomebody([first]: string[], { words, tokens, small, capitals, breaks }: Evidence): boolean {
  if (!first || !small.has(first)) return true;
  return words.some(
    (word, at) =>
      word === first &&
      [at + 1, at + 2, at - 1, at - 2].some(
        (near) =>
          /^\p{Lu}/u.test(tokens[near] ?? "") &&
          capitals.has(words[near]!) &&
          !small.has(words[near]!) &&
          !breaks.subarray(Math.min(at, near), Math.max(at, near)).includes(2),
      ),
  );
}

const joining = /^(?:and|und|et|y|e|en|och|og|i|и|та|а|ve|dan|at)$/u;

/** So many places of a name are looked at. */
const mostPlaces = 100;

/** Whether two words stand by each other somewhere without anybody's saying between. */
function isLinked(one: string, other: string, evidence: Evidence): boolean {
  const { words, breaks, language } = evidence;
  if (areTwoPersons(one, other, evidence)) return false;
  const placesOf = (name: string): number[] =>
    words.flatMap((word, at) => (isSameRoot(word, name) ? [at] : [])).slice(0, mostPlaces);
  const places = placesOf(other);
  return placesOf(one).some((at) =>
    places.some((place) => {
      const [from, to] = [Math.min(at, place), Math.max(at, place)];
      if (to - from > linkReach || breaks.subarray(from, to).includes(2)) return false;
      const between = words.slice(from + 1, to);
      return (
        !between.some((word) => joining.test(word)) && between.join(" ").search(sayingVerbs(language)) < 0
      );
    }),
  );
}

/** Whether both are of people with surnames of their own: "Amir Sethi accused Dana Whitlock". */
function areTwoPersons(one: string, other: string, { fullNames, namedAfter }: Evidence): boolean {
  // Whose surname never stands alone may be a company.
  const people = fullNames.filter((run) => run.length <= 3 && namedAfter.get(run.at(-1)!) === false);
  const isPerson = (name: string): boolean => people.some((run) => run.includes(name));
  return (
    isPerson(one) && isPerson(other) && !fullNames.some((run) => run.includes(one) && run.includes(other))
  );
}
