import { primaryLanguage } from "../../article/language/primary-language.ts";
import { pointingWords } from "../coherence/pointing-words.ts";
import { denial } from "../saying-words.ts";
import type { ClipPoint } from "./clip-points.ts";
import { relative, showsVerb } from "./shows-verb.ts";

/** A clause between its marks, long enough to be worth leaving out; "…, sans que…" is told of no subject. */
const aside = /^, (?!\p{L}+ (?:que|che) ).{38,},$/u;

/**
 * A language with a subject that a name tells from others, also without what is told of it. Where commas part what tells it from others
 * as well ("Fahrer, die rasen, müssen…") nothing may go: German is such a language, but for a noun that another one stands behind.
 */
const named =
  /^(?:de (?:D(?:er|ie|as)|Eine?) (?:\p{Ll}+(?<!t|einzig)e[rs]? )?\p{Lu}|(?:nl|fr|es|pt|it|sv) )(?=.* \p{Lu})[^,:;–"“„«]*$/u;

/** Where what is told of a subject may be left out: "Die Sanierung des Rathauses… wird 31 Millionen Euro kosten." */
export function asideElisions(text: string, language: string): ClipPoint[] {
  const [found] = text.matchAll(relative);
  if (!found) return [];
  const { index: end, 0: clause } = found;
  const head = text.slice(0, end);
  const resume = end + clause.length;
  const [, verb = "", ...rest] = text.slice(resume).split(/[ .,]/u);
  const { pronouns, oblique } = pointingWords(language);
  const mayGo =
    named.test(`${primaryLanguage(language)} ${head}`) &&
    aside.test(clause) &&
    clause.search(denial) < 0 &&
    !showsVerb(head, language, 0, true) &&
    showsVerb(verb, language, 0, false) &&
    // "Die Häuser in Ellery, die leer stehen, | werden verkauft": the plural is of German's other kind.
    !/en$|^sind|['’]/u.test(verb) &&
    // "…, der den Fährmann Jan Reyl anklagte, hat | ihn verurteilt": whom the clause named.
    !rest.some((word) => pronouns.has(word) || oblique.has(word));
  return mayGo ? [{ end, before: "clause", resume }] : [];
}
