import { foldLetters } from "../language/fold-letters.ts";

/** A line stripped to what labels are recognised by: folded letters, without bullets, arrows or closing marks. */
export function labelOf(line: string): string {
  return foldLetters(line.normalize("NFKC"))
    .replaceAll("ı", "i")
    .replace(/^[\s\p{P}\p{S}]+/u, "")
    .replace(/(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/u, "")
    .replace(/\s+/g, " ");
}

/** Labels in many languages, a row per language, ` | ` between labels. */
export function phraseSet(rows: string): Set<string> {
  return new Set(rows.split(/[|\n]/).map(labelOf).filter(Boolean));
}

/** The longest phrase of the set that the folded line begins with at a word's edge; null for none. */
export function leadingPhrase(label: string, phrases: Set<string>): string | null {
  for (let end = Math.min(label.length, 48); end > 0; end--) {
    const head = label.slice(0, end);
    if (phrases.has(head) && !/^[\p{L}\p{M}\p{N}]/u.test(label.slice(end))) return head;
  }
  return null;
}
