import { areInflected } from "./inflected-names.ts";

/**
 * A byline printed at the headline before declared authors, who are often the uploader's account. Where the two name the same
 * person, the line that does so is whole only if it has all who are declared, and then nobody else's line counts.
 */
export function agreedBylines(
  shown: { labelled: string[][]; bylines: string[] },
  declared: string[],
): string[] {
  const printed = [...new Set(shown.labelled.flat())].slice(0, 8);
  if (printed.length === 0) return declared.length > 0 ? declared : shown.bylines;
  if (areInflected(printed, declared)) return declared;
  if (!printed.some((name) => declared.some((other) => isSame(name, other)))) return printed;
  const whole = shown.labelled.find((names) => declared.every((name) => names.includes(name)));
  return whole ?? declared;
}

/** The same name, or one with a role, a network or a place glued to it in the page. */
function isSame(name: string, other: string): boolean {
  const [short, long] = [lettersOf(name), lettersOf(other)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  return short.length > 3 && (long.startsWith(short) || long.endsWith(short));
}

const lettersOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}]+/gu, "")
    .toLowerCase();
