import { anyCase } from "../lexicon/any-case.ts";
import { creditMarks, namedCredit } from "../lexicon/photo-credits.ts";
import { namesAgency } from "./bracket-agency.ts";

/** "Photo:", "Foto/", "Credit...", "Photograph by", "©", before the name. */
const label = anyCase(
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:${creditMarks})\\s?(?:[:：/|=©＝]|\\.{3}|…|\\sby\\s)|©)\\s*(?=[^\\p{Ll}\\s]|\\p{Ll}\\p{Lu})`,
    "gu",
  ),
);

/** Letters of who took a picture, with the agency. */
const longestCredit = 80;

const brackets = /[(（]([^()（）]{2,80})[)）]\.?$/u;
const [around, opening] = [/^[\s([（【]+|[\s)\]）】.]+$/gu, /[\s|–—•·/([（【-]+$/u];

/** What a picture shows, and who took it, as the words of its caption tell them apart: "The quay. Photo: Nora Pell", "The quay (Nora Pell/AP)". */
export function partCredit(caption: string): { shown: string; credit: string | null } {
  const labelled = [...caption.matchAll(label)].at(-1);
  const bracket = brackets.exec(caption);
  const isNamed = bracket && (namedCredit.test(bracket[0]) || namesAgency(bracket[1]!));
  const from = labelled?.index ?? (isNamed ? bracket.index : caption.length);
  const credit = caption.slice(labelled ? from + labelled[0].length : from).replace(around, "");
  if (!credit || credit.length > longestCredit || /\p{L}{3}[.!?]\s+\p{L}{3}/u.test(credit))
    return { shown: caption, credit: null };
  return { shown: caption.slice(0, from).replace(opening, ""), credit };
}
