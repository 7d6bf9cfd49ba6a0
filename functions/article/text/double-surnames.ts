import { isFirstName } from "../lexicon/first-names.ts";
import { namesAgency } from "./bracket-agency.ts";
import { looksLikeStaff } from "./looks-like-name.ts";

/** One name more behind a whole one; what may follow in a list. */
const doubleSurname =
  /\s(?<=\p{Lu}\p{Ll}[\p{L}’'-]{0,20}\s(?:d['’]|(?:del?|de\sl(?:a|as|os)|d[ao]s?)\s)?\p{Lu}[\p{L}’'-]{1,20}\s)(y|e|i)\s(\p{Lu}\p{Ll}[\p{L}’'-]*)(?=$|\s*[,;|&(]|\s(?:y|e|i|and|et|und)\s)/gu;
/** No list is split here. */
const joint = "\u0001";

/** A list in which "José Ortega y Gasset" and "Inês Costa e Sá" are not split at what joins their surnames. */
export function joinSurnames(list: string): string {
  return list.replace(doubleSurname, (whole, link: string, last: string) =>
    isFirstName(last) || looksLikeStaff(last) || namesAgency(last) ? whole : `${joint}${link}${joint}${last}`,
  );
}

/** A part of such a list as it was written. */
export function withSpaces(name: string): string {
  return name.replaceAll(joint, " ");
}
