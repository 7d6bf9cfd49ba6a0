import { cleanOrNull } from "./clean-text.ts";
import { shorten } from "./shorten.ts";

/** Letters, digits and signs; of punctuation, marks and blanks alone nothing is said. */
const says = /[^\p{P}\p{Z}\p{C}\p{M}]/u;

/** What `cutTo` keeps of a field's text, cleaned; null where it says nothing. */
export function within(most: number, text: string | null | undefined): string | null {
  const clean = cleanOrNull(text) ?? "";
  const kept = cutTo(most, clean);
  return says.test(kept) ? kept : null;
}

/** A text as it is, or as many of its words as `most` characters take, with an ellipsis; cut inside the first where that alone is too long. */
export function cutTo(most: number, text: string): string {
  if (text.length <= most) return text;
  // What is far behind the limit is no word that fits.
  const near = text.slice(0, 2 * most).toWellFormed();
  return shorten(near, (part) => part.length <= most) || `${text.slice(0, most - 1).toWellFormed()}…`;
}
