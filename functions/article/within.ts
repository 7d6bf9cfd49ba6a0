import { cleanOrNull } from "./clean-text.ts";
import { shorten } from "./shorten.ts";

/** Letters, digits and signs; of punctuation, marks and blanks alone nothing is said. */
const says = /[^\p{P}\p{Z}\p{C}\p{M}]/u;

/**
 * As many of the text's words as `most` characters take, with an ellipsis; cut inside a word only where the first one alone is
 * too long. Null where it says nothing.
 */
export function within(most: number, text: string | null | undefined): string | null {
  const clean = cleanOrNull(text) ?? "";
  const kept = clean.length <= most ? clean : cutWithin(most, clean);
  return says.test(kept) ? kept : null;
}

function cutWithin(most: number, text: string): string {
  // What is far behind the limit is no word that fits.
  const near = text.slice(0, 2 * most).toWellFormed();
  return shorten(near, (part) => part.length <= most) || `${text.slice(0, most - 1).toWellFormed()}…`;
}
