import { primaryLanguage } from "../../article/language/primary-language.ts";
import { splitSentences } from "../split/split-sentences.ts";
import { type Evidence, readEvidence, squeeze } from "./article-evidence.ts";
import { faithfulnessScore } from "./faithfulness-score.ts";
import { findUnsupported, type Issue } from "./find-unsupported.ts";

export interface Faithfulness {
  score: number;
  issues: Issue[];
}

/**
 * How far a summary is borne out by its article: `issues` are numbers, names, quotations, dates, denials and contraries that the article
 * does not have in that place, two that change roles and words given to somebody else, and `score` from 0 to 1 is the higher the closer
 * the wording stays. A sentence of the article raises no issue. It vetoes invented specifics; it does not prove the rest. `language` is
 * BCP 47; numbers in words and denials are read in it, and what is no language is read as `und`.
 */
export function checkFaithfulness(articleText: string, summary: string, language = "und"): Faithfulness {
  return faithfulnessTo(articleText, language)(summary);
}

/** What `Intl` takes for a language; it throws at anything else. */
const tag = /^(?:[a-z]{2,3}|[a-z]{5,8})$/u;

/** The longest word of any language has fewer letters, where words have blanks between them. */
const endless =
  /((?:[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Hangul}]\p{M}*){120})(?:\p{L}\p{M}*)+/gu;

/** A text with what is no word cut short: patterns look for words in words, and take a time that grows with the square of their length. */
const withoutEndlessWords = (text: string): string => text.replace(endless, "$1");

/** The same for several texts about one article, which is read once. */
export function faithfulnessTo(articleText: string, language: string): (summary: string) => Faithfulness {
  const primary = primaryLanguage(language);
  const evidence = readEvidence(withoutEndlessWords(articleText), tag.test(primary) ? primary : "und");
  return (summary) => {
    const { sentences, issues, isOwn } = compareWith(evidence, withoutEndlessWords(summary), language);
    return { score: isOwn ? 1 : faithfulnessScore(sentences, issues, evidence), issues };
  };
}

/** The summary's sentences, what of them the article does not bear out, and `isOwn`: all of it is the article's own words. */
export function compareWith(evidence: Evidence, summary: string, language: string) {
  const sentences = splitSentences(summary, language);
  const foreign = isExtract(summary, evidence)
    ? []
    : sentences.filter((sentence) => !isExtract(sentence, evidence));
  const issues = foreign.flatMap((sentence) => findUnsupported(sentence, evidence));
  return { sentences, issues, isOwn: foreign.length === 0 };
}

/**
 * Whether a text is made of whole pieces of the article: one piece, or several that each end as a sentence does; a clipped one does so
 * with its "…".
 */
function isExtract(text: string, evidence: Evidence): boolean {
  let rest = squeeze(text);
  // A lone "…" stands in no article and in every one.
  if (!/[\p{L}\p{N}]/u.test(rest)) return false;
  while (rest) {
    const piece = longestPiece(rest, evidence);
    if (piece === 0) return false;
    rest = rest.slice(piece).trim();
  }
  return true;
}

/** Characters of the longest beginning that the article has from one end of a sentence, clause or line to another; 0 for none. */
function longestPiece(rest: string, { text, lines }: Evidence): number {
  // "Operations will be cancelled" is no piece of "No operations will be cancelled".
  if (!opensSomewhere(rest.slice(0, 24), text, lines)) return 0;
  if (text.includes(rest.replace(/\s*…$/u, ""))) return rest.length;
  let longest = 0;
  for (const { index } of rest.matchAll(/[。！？…]|[.!?؟۔।։:;"')\]](?=\s|$)|\S(?=\s)/gu)) {
    const end = index + 1;
    const piece = rest.slice(0, end);
    if (!text.includes(piece.replace(/…$/u, ""))) break;
    const ends =
      /[^\p{L}\p{M}\p{N},%‰°$€£+-]$/u.test(piece) ||
      lines.includes(`${piece.slice(-12)}\n`) ||
      // Thai has no other marks than the blank and, seldom, the comma.
      (/[\p{sc=Thai}\p{sc=Lao}]\p{M}*,?$/u.test(piece) &&
        (text.includes(`${piece} `) || text.includes(`${piece},`)));
    if (ends) longest = end;
  }
  return longest;
}

/** Whether the article has these characters where a sentence, a clause or a line begins. */
function opensSomewhere(opening: string, text: string, lines: string): boolean {
  const start = opening.split("…")[0]!;
  // What stands behind an elision begins with its comma.
  if (/^[^\p{L}\p{N}]/u.test(start) || lines.startsWith(start) || lines.includes(`\n${start}`)) return true;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
    if (
      /(?:^|[^\p{L}\p{M}\p{N}\s]|[\p{sc=Thai}\p{sc=Lao}]\p{M}?)\s?$/u.test(
        text.slice(Math.max(0, at - 3), at),
      )
    )
      return true;
  return false;
}
