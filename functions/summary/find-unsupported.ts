import { alteredCopies } from "./altered-copies.ts";
import { anotherOffice } from "./another-office.ts";
import type { Evidence } from "./article-evidence.ts";
import { consented } from "./consented.ts";
import { comparedWith } from "./copy-slots.ts";
import { unsaidDates } from "./find-dates.ts";
import { turnedDenials } from "./find-denials.ts";
import { unsaidNames } from "./find-names.ts";
import { unsaidNumbers, unsaidResults } from "./find-numbers.ts";
import { unsaidQuotations } from "./find-quotations.ts";
import { misgivenWords } from "./misgiven-words.ts";
import { plannedAsDone } from "./planned-as-done.ts";
import { swappedRoles } from "./swapped-roles.ts";

export interface Issue {
  kind: "number" | "name" | "quotation" | "date" | "negation" | "opposite" | "role" | "speaker";
  found: string;
}

/** Each issue that a sentence of the summary raises; a sentence that stands in the article raises none. */
export function findUnsupported(sentence: string, evidence: Evidence): Issue[] {
  const compared = comparedWith(sentence, evidence);
  const issues = [
    ...unsaidQuotations(sentence, evidence),
    ...unsaidNumbers(sentence, evidence),
    ...unsaidResults(sentence, evidence),
    ...unsaidDates(sentence, evidence),
    ...unsaidNames(sentence, evidence),
    ...turnedDenials(sentence, evidence),
    ...misgivenWords(sentence, compared, evidence),
    ...swappedRoles(compared, evidence),
    ...anotherOffice(sentence, evidence),
    ...plannedAsDone(sentence, evidence),
    ...consented(sentence, evidence),
  ];
  const kinds = new Set(issues.map(({ kind }) => kind));
  return [...issues, ...alteredCopies(compared, evidence).filter(({ kind }) => !kinds.has(kind))];
}
