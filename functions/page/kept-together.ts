import { lineBreaks } from "../card/text/line-breaks.ts";
import { type Html, html } from "./html.ts";

/** Ems that a run may be wide to stay on one line of the narrowest page that keeps any: of a headline, of what is set smaller. */
export const ofHeadline = 11;
export const ofText = 16;

/** Languages without spaces whose headlines end their lines between phrases alone, which most browsers do not know. */
const inPhrases = /^(?:ja|zh|yue)\b/;
/** A space or a hyphen that something follows: a browser would break there. */
const opening = /[\s\p{Pd}](?=\S)/u;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/gu;

/**
 * A text whose runs that belong on one line, as cards set them, are marked so: `gens ! »`, `7-6 (7-4)`, `12 novembre`. What
 * stands between them goes through `loosen`: no hyphen is shown at a soft one where such a run begins.
 */
export function keptTogether(
  text: string,
  language: string,
  mostEms: number,
  loosen: (piece: string, language: string) => string = (piece) => piece,
): Html {
  let start = 0;
  const between = mostEms === ofHeadline && inPhrases.test(language) ? html`<wbr>` : null;
  const pieces = lineBreaks(text, language).map((end) => {
    const piece = text.slice(start, end);
    const opportunity = start > 0 && between;
    start = end;
    const run = piece.trimEnd();
    return opening.test(run) && ems(run) <= mostEms
      ? html`${opportunity}<span class="kept">${run}</span>${piece.slice(run.length)}`
      : html`${opportunity}${loosen(piece, language)}`;
  });
  return html`${pieces}`;
}

/** About as wide as the bold letters of newspapers are. */
function ems(text: string): number {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return 0.55 * count(/\P{M}/gu) + 0.2 * count(/\p{Lu}/gu) + 0.45 * count(wide);
}
