import { widestAtom } from "./break-lines.ts";
import type { Atom, Paragraph } from "./paragraph.ts";
import { type SetCopy, setCopy, setWhole } from "./set-copy.ts";

/**
 * Sets the first of these texts that fits with every word whole, and every name on one line if there are lines enough. For a
 * word that is longer than a line, and for the last text, the type may become smaller; only then is that one cut.
 */
export function setNames(
  texts: string[],
  paragraphOf: (text: string) => Paragraph,
  { size, least }: { size: number; least: number },
  { width, lines, height }: { width: number; lines: number; height: number },
): SetCopy & { text: string } {
  for (const text of texts) {
    const names = paragraphOf(text);
    const fitting = Math.floor(width / widestAtom(names.atoms));
    const smallest = text === texts.at(-1) ? least : Math.max(least, Math.min(size, fitting));
    for (let at = Math.min(size, fitting); at >= smallest; at--) {
      const set =
        setWhole(withWholeNames(names, width / at), at, width, lines, height) ??
        setWhole(names, at, width, lines, height);
      if (set) return { ...set, text };
    }
  }
  const text = texts.at(-1)!;
  return { ...setCopy(paragraphOf(text), least, width, lines, height), text };
}

const endOfWord = /[ 、]$/;
const endOfName = /[,،、] ?$/;

/** A list whose lines end between names, or within one that is too long for a line, between its words. */
function withWholeNames(list: Paragraph, measure: number): Paragraph {
  const joined = (atoms: Atom[], end: RegExp) =>
    groupsOf(atoms, ({ start, end: to }) => end.test(list.text.slice(start, to))).flatMap((group) => {
      const last = group.at(-1)!;
      const width = group.reduce((sum, atom) => sum + atom.width, 0);
      if (width - last.space > measure) return group;
      return [{ start: group[0]!.start, end: last.end, width, space: last.space }];
    });
  return { ...list, atoms: joined(joined(list.atoms, endOfWord), endOfName) };
}

function groupsOf(atoms: Atom[], isLast: (atom: Atom) => boolean): Atom[][] {
  const groups: Atom[][] = [[]];
  for (const atom of atoms) {
    groups.at(-1)!.push(atom);
    if (isLast(atom)) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}
