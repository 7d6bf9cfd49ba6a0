import { ofLanguage } from "../article/language/of-language.ts";
import type { ClipPoint } from "./clip-points.ts";
import { denial } from "./saying-words.ts";
import { relative, showsVerb } from "./shows-verb.ts";
import { finite, relatives } from "./verb-bracket.ts";

/** A clause between its marks, long enough to be worth leaving out; no "با بیان اینکه", which no noun stands before. */
const aside = /^(?:[,،]| که).{38,}[,،]$/u;

/** Where what is told of a subject may be left out: "Die Sanierung des Rathauses… wird 31 Millionen Euro kosten." */
export function asideElisions(text: string, language: string): ClipPoint[] {
  const [found] = text.matchAll(ofLanguage(relatives, language) ?? relative);
  if (!found) return [];
  const { index: end, 0: clause } = found;
  const resume = end + clause.length;
  const mayGo =
    aside.test(clause) &&
    clause.search(denial) < 0 &&
    !/[,،:;–"“„«]/u.test(text.slice(0, end)) &&
    showsVerb(text.slice(resume).split(" ", 2).join(" "), language, 0, false) &&
    ofLanguage(finite, language)?.test(clause.slice(0, -1)) !== false;
  return mayGo ? [{ end, before: "clause", resume, inside: true }] : [];
}
