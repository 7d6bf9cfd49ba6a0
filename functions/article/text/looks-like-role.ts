import { isFirstName } from "../lexicon/first-names.ts";

/**
 * True for "Research Scientist", "Vice President": words that are capitalised like a name and say what the person before them is.
 * "Anna Fellow" and "Tom Partner" are people.
 */
export function looksLikeRole(words: string): boolean {
  const [first = "", ...more] = words.split(" ");
  return role.test(words) && more.length <= 4 && !(more.length === 1 && isFirstName(first));
}

const role =
  /(?<!\p{L})(?:scientist|fellow|professor|lecturer|researcher|director|officer|manager|president|engineer|developer|designer|analyst|consultant|(?:co-)?founder|chair(?:man|woman|person)|partner|advis[eo]r|economist|historian|lawyer|attorney|physician|student|candidate|intern|producer|presenter|strategist|architect|secretary|wissenschaftler(?:in)?|professorin|direktor(?:in)?|geschäftsführer(?:in)?|professeure?|directeur|directrice|chercheu(?:r|se)|profesora?|directora?|investigadora?|ricercat(?:ore|rice)|direttore|professore(?:ssa)?)$/iu;
