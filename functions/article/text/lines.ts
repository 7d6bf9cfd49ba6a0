import { cleanText } from "../clean-text.ts";
import { looksLikeName } from "./looks-like-name.ts";
import { unwrapped } from "./unwrapped.ts";

export interface Line {
  text: string;
  /** A blank line stands before it. */
  afterGap: boolean;
}

const mostLines = 6000;

/** The lines of a copied text that hold anything, cleaned; what was broken at a column, or is a drop cap, is rejoined. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (const raw of unwrapped(text.split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/))) {
    const clean = withoutEmphasis(cleanText(withBar(raw)));
    if (clean === "") {
      afterGap = true;
      continue;
    }
    const last = lines.at(-1);
    // "A", "A": buttons for the size of letters.
    const isDropCap = isLetter.test(last?.text ?? "") && !isLetter.test(lines.at(-2)?.text ?? "");
    if (last && isDropCap && /^[\p{Ll}\p{Lu}’']/u.test(clean) && clean.length > 60) {
      last.text += clean;
    } else {
      lines.push({ text: clean, afterGap });
    }
    afterGap = false;
    if (lines.length === mostLines) break;
  }
  return lines;
}

const isLetter = /^\p{Lu}$/u;

/** "*Bridge stuck open*", "_The Quaylight_": a whole line in bold or italics, as messengers mark them. */
const withoutEmphasis = (line: string): string =>
  line.replace(/^([*_]{1,2})(?=[^\s*_])([^*_]*[^\s*_])\1$/u, "$2");

/** "Inés Olmo        Cádiz": two elements of a page whose styles set them apart, of which the first is a name. */
function withBar(raw: string): string {
  const parts = raw.length > longestPair ? [] : raw.trim().split(/ {4,}|\t+/);
  return parts.length === 2 && looksLikeName(parts[0]!) ? parts.join(" | ") : raw;
}

/** Letters of a name and its place, and blanks between. */
const longestPair = 120;
