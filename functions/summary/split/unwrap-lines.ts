import { smallLetter } from "./sentence-marks.ts";

/**
 * The lines of a text, with those joined that were only wrapped: a line without an end mark runs on where the next begins
 * with a small letter or, in scripts without spaces, where a particle is left hanging.
 */
export function unwrapLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\v\f]/u)) {
    const line = raw.trim();
    const before = lines.at(-1);
    if (before && line && isContinuation(before, line)) {
      lines[lines.length - 1] = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(before)
        ? before + line
        : `${before} ${line}`;
    } else lines.push(line);
  }
  return lines.filter(Boolean);
}

function isContinuation(before: string, line: string): boolean {
  if (smallLetter.test(line) && /[\p{L},]$/u.test(before)) return !/^\p{Ll}[.)]\s/u.test(line);
  return /[のをにがはとでも]$/u.test(before) && /。$/u.test(line);
}
