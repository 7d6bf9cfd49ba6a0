import type { Evidence } from "./article-evidence.ts";
import { alteredCopies } from "./copies/altered-copies.ts";
import { comparedWith } from "./copies/copy-slots.ts";
import { unsaidDates } from "./dates/find-dates.ts";
import { plannedAsDone } from "./dates/planned-as-done.ts";
import { confessed } from "./denials/confessed.ts";
import { consented } from "./denials/consented.ts";
import { turnedDenials } from "./denials/find-denials.ts";
import { anotherOffice } from "./names/another-office.ts";
import { unsaidNames } from "./names/find-names.ts";
import { contrariesByNumber } from "./numbers/contrary-by-number.ts";
import { unsaidNumbers, unsaidResults } from "./numbers/find-numbers.ts";
import { unsaidQuotations } from "./quotations/find-quotations.ts";
import { misgivenWords } from "./quotations/misgiven-words.ts";
import { swappedRoles } from "./roles/swapped-roles.ts";

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
    ...confessed(sentence, evidence),
  ];
  const kinds = new Set(issues.map(({ kind }) => kind));
  const copied = alteredCopies(compared, evidence).filter(({ kind }) => !kinds.has(kind));
  const all = [...issues, ...copied];
  return all.some(({ kind }) => kind === "opposite")
    ? all
    : [...all, ...contrariesByNumber(sentence, evidence)];
}
