import { primaryLanguage } from "../../article/language/primary-language.ts";
import { phraseWords } from "../coherence/phrase-openers.ts";
import { anySaying, denial, hasSayings, sayingRules } from "../saying-words.ts";
import { isVerbFinal } from "./verb-bracket.ts";

/** So much of a claim must follow who makes it, or the sentence is a frame without its picture: "The minister said on Monday…". */
const leastClaim = 32;

/** So much must follow what stands before who speaks: "…, said the mayor", "…, according to a statement", whose "from the ministry" may go. */
const leastName = 12;

/** Verbs, behind the language that has them, that the claim always follows. */
export const leading = /^(?:vi .*|(?:id|ms) meng?\p{L}+)$/iu;

/** Where an attribution keeps a sentence from being ended: at no end between `from` and `to`. */
export interface Hold {
  from: number;
  to: number;
}

/** Where a sentence may not end: before the words that say whose claim it is or that it is denied, or between them and the claim. */
export function findAttributions(text: string, language: string): Hold[] {
  const base = primaryLanguage(language);
  const holds: Hold[] = [];
  for (const { index, 0: word } of text.matchAll(denial)) {
    if (index > 0 && isName(text, index)) continue;
    const end = index + word.length;
    holds.push({ from: 0, to: clauseStart(text, index) === 0 ? end + leastClaim : end });
  }
  if (!hasSayings(base)) {
    for (const { index, 0: word } of text.matchAll(anySaying)) {
      const end = index + word.length;
      // Where the verb stands last the claim is told before it, unless a mark or "that" follows; elsewhere it may follow.
      const isTold = isVerbFinal(base) && !/^\s*(?:[,،:]|(?:কি|যে|که|کہ|कि)\s)/u.test(text.slice(end));
      holds.push({ from: 0, to: end + (isTold ? 0 : leastClaim) });
    }
    if (base !== "und") return holds;
  }
  const { verbs, sources, that, own } = sayingRules(base);
  for (const { index, 0: word } of text.matchAll(sources)) {
    const from = index + word.length;
    const last = sourceEnd(text, from);
    const end = Math.min(last, from + leastName);
    // "…, and according to the mayor, | …": where the source opens its clause, its claim follows, and what stands before is none.
    const start = clauseStart(text, index);
    // "…, and, according to the mayor, | …" does as well.
    const lead = text.slice(text.lastIndexOf(" ", start - 1), start);
    const opens = own.test(text.slice(start, index)) || own.test(lead);
    holds.push({ from: opens ? start + 1 : 0, to: opens || index === 0 ? last + leastClaim : end });
  }
  for (const { index, 0: word } of text.matchAll(verbs)) {
    const end = index + word.length;
    const start = clauseStart(text, index);
    const clause = text.slice(start, index);
    const opens = ownStart(clause, own);
    const claim = claimFrom(text, end, that) + leastClaim;
    if (opens !== null) holds.push({ from: start + opens + 1, to: claim });
    else if (
      start === 0 ||
      leading.test(`${base} ${word}`) ||
      isOpening(text.slice(0, start), language) ||
      /^\s*[,:]?\s*["“„«]/u.test(text.slice(end))
    )
      holds.push({ from: 0, to: claim });
    else if (that.test(text.slice(end))) holds.push({ from: start + 1, to: claim });
    else
      holds.push({
        from: 0,
        to: /\p{L}/u.test(clause) ? end : Math.max(end + leastName, sourceEnd(text, end)),
      });
  }
  return holds;
}

/** "Before the vote, the mayor said…": what stands before the clause is no claim. */
function isOpening(head: string, language: string): boolean {
  const first = /^["“„«]?(\p{L}+)/u.exec(head)?.[1]?.toLowerCase() ?? "";
  return head.length > 0 && !/[,،，;]/u.test(head) && phraseWords(language).openings.has(first);
}

/** "The Disputes Resolution Committee" denies nothing. */
function isName(text: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(at, at + 40)) && /\p{Lu}\S* $/u.test(text.slice(0, at));
}

/** Where in a clause its own words begin: at its first word, or at "who" and "when" inside it; null where it has none. */
function ownStart(clause: string, own: RegExp): number | null {
  if (own.test(clause)) return 0;
  for (let at = clause.lastIndexOf(" "); at > 0; at = clause.lastIndexOf(" ", at - 1))
    if (
      own.test(clause.slice(at)) &&
      !/^\s(?:\p{L}|and|but|und|aber|et|mais|pero|mas|ma|en|maar|och|men|og|та|але|ale|și|dar|dan|tetapi|và|nhưng|der|die|das|than)\s/u.test(
        clause.slice(at),
      )
    )
      return at;
  return null;
}

/** A source has at most so many characters; of one that is told at more length so many are enough. */
const longestSource = 80;
const leastSource = 40;

/** Where it is said whole who says it: "according to a statement from the ministry", up to the comma. */
function sourceEnd(text: string, from: number): number {
  const comma = text.slice(from).search(/[,;،，](?!\d)|\s[–—-]\s/u);
  const end = comma < 0 ? text.length : from + comma;
  return end - from <= longestSource ? end : from + leastSource;
}

/** A claim may be far from its verb: "said on Monday in a long interview that…". */
function claimFrom(text: string, end: number, that: RegExp): number {
  for (let at = end; at >= 0 && at < end + 120; at = text.indexOf(" ", at + 1))
    if (
      that.test(text.slice(at)) &&
      /^[\s,]*(?:that|dass|que|qu|che|dat|att|at|что|що|że|că|bahwa|rằng|là)/iu.test(text.slice(at))
    )
      return at;
  return end;
}

/** Where the clause begins that `at` stands in: at its comma, or 0. */
function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i > 0; i--)
    if (",،，;—".includes(text[i]!) || /\s[–—-]\s/u.test(text.slice(i - 1, i + 2))) return i;
  return 0;
}
