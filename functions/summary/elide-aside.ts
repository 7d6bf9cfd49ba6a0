import { ofLanguage } from "../article/language/of-language.ts";
import type { ClipPoint } from "./clip-points.ts";
import { pointingWords } from "./pointing-words.ts";
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
  const [, verb = "", next = ""] = text.slice(resume).split(" ");
  const { pronouns, oblique } = pointingWords(language);
  const mayGo =
    aside.test(clause) &&
    clause.search(denial) < 0 &&
    !/[,،:;–"“„«]/u.test(text.slice(0, end)) &&
    // "Le tribunal, qui jugeait un homme, | l'a condamné", "…, hat ihn verurteilt": whom the clause named.
    !/['’]/u.test(verb) &&
    !pronouns.has(next) &&
    !oblique.has(next) &&
    showsVerb(verb, language, 0, false) &&
    ofLanguage(finite, language)?.test(clause.slice(0, -1)) !== false;
  return mayGo ? [{ end, before: "clause", resume, inside: true }] : [];
}
