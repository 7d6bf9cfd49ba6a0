import { widestAtom } from "./break-lines.ts";
import type { Paragraph } from "./paragraph.ts";
import { type SetCopy, setCopy, setWhole } from "./set-copy.ts";

/**
 * Sets the first of these texts that fits with every word whole. For a word that is longer than a line, and for the last
 * text, the type may become smaller; only then is that one cut.
 */
export function setNames(
  texts: string[],
  paragraphOf: (text: string) => Paragraph,
  { size, least }: { size: number; least: number },
  { width, lines, height }: { width: number; lines: number; height: number },
): SetCopy & { text: string } {
  for (const text of texts) {
    const names = withWholeNames(paragraphOf(text));
    const fitting = Math.floor(width / widestAtom(names.atoms));
    const smallest = text === texts.at(-1) ? least : Math.max(least, Math.min(size, fitting));
    for (let at = Math.min(size, fitting); at >= smallest; at--) {
      const set = setWhole(names, at, width, lines, height);
      if (set) return { ...set, text };
    }
  }
  const text = texts.at(-1)!;
  return { ...setCopy(paragraphOf(text), least, width, lines, height), text };
}

/** What stands between two names. */
const separator = /[,،、] ?$/;

/** A list whose lines end between names, if they can. */
function withWholeNames(list: Paragraph): Paragraph {
  const atoms = list.atoms.map((atom) => ({
    ...atom,
    isPoorEnd: !separator.test(list.text.slice(atom.start, atom.end)),
  }));
  return { ...list, atoms };
}
