import { looksLikeName } from "../text/looks-like-name.ts";

const vietnamese = /[ăâđêôơưạ-ỹ]/iu;
const below = 3;

/** The name on a line of its own below the last paragraph, where Vietnamese papers sign; `lines` are the page's. */
export function signedBelow(lines: { text: string }[], body: { text: string }[]): string[] {
  const last = body.at(-1)?.text;
  const at = last ? lines.findLastIndex(({ text }) => text.endsWith(last)) : -1;
  if (at < 0) return [];
  const line = lines
    .slice(at + 1, at + 1 + below)
    .find(({ text }) => vietnamese.test(text) && looksLikeName(text) && text.split(" ").length <= 5);
  return line && !body.some(({ text }) => text.includes(line.text)) ? [line.text] : [];
}
