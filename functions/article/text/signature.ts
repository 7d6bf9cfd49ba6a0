import type { Block } from "../article.ts";
import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { areJapaneseNames } from "./looks-like-name.ts";

export interface Signed {
  /** The text without its signature. */
  rest: string;
  /** The agency that signs; null for a desk's initials and marks of the end. */
  agency: string | null;
  /** False for a desk's initials, which are left where they stand: they may as well be an abbreviation. */
  isKnown: boolean;
}

const stop = String.raw`[.!?…。！？।॥۔։][\s"'”’»“」』）)]*?`;
const inBrackets = new RegExp(
  String.raw`^(?<rest>.*${stop})\s*[(（[【](?<inside>[^()（）[\]【】]{1,30})[)）\]】]\.?\d{0,8}$`,
  "su",
);
const afterDash = new RegExp(
  String.raw`^(?<rest>.*${stop})\s*(?:[—–-]{1,2}\s?|\/\s?)(?<inside>\p{Lu}[\p{L} /]{1,24})$`,
  "su",
);
/** "… said. EFE", "… said. PTI NPL JLU": an agency in capitals, and behind it who edited. */
const inCapitals = new RegExp(
  String.raw`^(?<rest>.*${stop})\s(?<inside>\p{Lu}{2,8})(?:\s\p{Lu}{2,4}){0,8}$`,
  "su",
);

/** "(APA, 8.5.2031)", "(red, 12. 3. 2031)": the day behind who wrote. */
const dated = /,\s\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}$/u;

/** "hh/ph/ts": who wrote, edited and sent. */
export const isSignOff = (line: string): boolean =>
  /^(?=.*\/)\p{Ll}{2,4}(?:\/?[/ -]\p{Ll}{2,4}){1,5}\/?$/u.test(line);

/** What stands behind the last full stop to say whose text it was: "… said. (dpa)", "… said. — AFP", "…。（完）"; else null. */
export function signatureOf(text: string): Signed | null {
  const bracketed = inBrackets.exec(text)?.groups;
  const found = bracketed ?? afterDash.exec(text)?.groups ?? inCapitals.exec(text)?.groups;
  if (!found) return null;
  const rest = found.rest!.trimEnd();
  const inside = bracketed ? found.inside!.replace(dated, "") : found.inside!;
  if (
    bracketed &&
    (namesReporters(inside) || /^完$|^(?:責任|责任)?(?:編輯|编辑|編|编)\s?[:：／/]/u.test(inside))
  )
    return { rest, agency: null, isKnown: true };
  const parts = inside.split(/\s*[/,;+]\s*|\s+-\s+/u);
  if (parts.every((part) => agencies.has(labelOf(part)))) return { rest, agency: inside, isKnown: true };
  if (!bracketed) return null;
  const first = parts.find((part) => agencies.has(labelOf(part)));
  if (first && parts.every((part) => part === first || isInitials(part)))
    return { rest, agency: first, isKnown: true };
  return parts.every(isInitials) ? { rest, agency: null, isKnown: false } : null;
}

/** "阿部涼子", "国本ようこ、岩本一希", "记者 赵国强" */
function namesReporters(inside: string): boolean {
  return (
    /^(?:本报|本報)?(?:记者|記者)[\s:：]?[\p{Script=Han}、\s]{2,16}(?<![攝摄影])$/u.test(inside) ||
    areJapaneseNames(inside.split(/[、・]/))
  );
}

export const unsigned = (text: string): string => signatureOf(text)?.rest ?? text;

/** "ABC", "rzp", "Z-2": what an editor or a desk is known by in its house. */
const isInitials = (part: string): boolean => /^(?:\p{Lu}{2,4}|\p{Ll}{2,4}|\p{Lu}-?\d{1,2})$/u.test(part);

/** The body without the signature of its last paragraph, and the agency that it names. */
export function takeSignature(body: Block[]): { body: Block[]; agency: string | null } {
  const last = body.at(-1);
  const signed = last && last.kind !== "code" && last.kind !== "heading" ? signatureOf(last.text) : null;
  if (!last || !signed?.isKnown) return { body, agency: null };
  return { body: [...body.slice(0, -1), { ...last, text: signed.rest }], agency: signed.agency };
}
