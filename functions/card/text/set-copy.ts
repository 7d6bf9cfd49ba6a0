import { balanceLines, breakLines, widestAtom } from "./break-lines.ts";
import { breakWord } from "./break-word.ts";
import { clustersOf } from "./clusters.ts";
import { type Line, layLine } from "./lay-line.ts";
import { type Atom, type Paragraph, shapeText } from "./paragraph.ts";

/** A paragraph in one size: lines, and their pitch and height in pixels. */
export interface SetCopy {
  lines: Line[];
  size: number;
  /** From baseline to baseline. */
  pitch: number;
  /** From the top of the first line's ink to the bottom of the last one's. */
  height: number;
  /** Whether an ellipsis stands for words that found no room. */
  cut: boolean;
}

/** Where ink would touch, lines stand further apart than this many ems. */
const leading = { headline: 1.14, text: 1.36 };
/** Ideographs fill their em. */
const leadingEast = { headline: 1.3, text: 1.5 };
const clearance = 0.1;

/**
 * Sets a paragraph in a measure of `width` pixels, balanced, with at most `maxLines` lines and, if given, `maxHeight`
 * pixels. `cut` says that not all of it fitted.
 */
export function setCopy(
  paragraph: Paragraph,
  size: number,
  width: number,
  maxLines: number,
  maxHeight = Number.POSITIVE_INFINITY,
): SetCopy {
  const whole = setWhole(paragraph, size, width, maxLines, maxHeight);
  if (whole) return whole;
  const measure = width / size;
  const most = breakLines(fitAtoms(paragraph, measure), measure, maxLines).length;
  for (let count = most; count >= 1; count--) {
    const lines = within(measure, (narrow) => {
      const atoms = fitAtoms(paragraph, narrow);
      return layCut(paragraph, atoms, narrow, breakLines(atoms, narrow, count));
    });
    const set = sized(paragraph, lines!, size);
    if (set.height <= maxHeight) return { ...set, cut: true };
  }
  return { lines: [], size, pitch: 0, height: 0, cut: true };
}

/** The same for a paragraph of which nothing may be left out; null if it does not fit. */
export function setWhole(
  paragraph: Paragraph,
  size: number,
  width: number,
  maxLines: number,
  maxHeight: number,
): SetCopy | null {
  const measure = width / size;
  const atoms = fitAtoms(paragraph, measure);
  const ends = breakLines(atoms, measure, maxLines + 1);
  // Most sizes that are tried are too large by far: their lines need not be laid to know it.
  const least = (ends.length - 1) * Math.round(leastPitch(paragraph) * size);
  if (ends.length > maxLines || least > maxHeight) return null;
  const lines = within(measure, (narrow) => {
    if (narrow === measure) return layLines(paragraph, atoms, balanceLines(atoms, measure));
    // No word is broken for a letter that leans out of it.
    if (widestAtom(atoms) > narrow) return null;
    const even = balanceLines(atoms, narrow);
    return even.length > maxLines ? null : layLines(paragraph, atoms, even);
  });
  const set = lines && sized(paragraph, lines, size);
  return set && set.height <= maxHeight ? { ...set, cut: false } : null;
}

const mostTries = 4;

/** The lines that `lay` makes in this measure, or in one so much narrower that what leans out of them is within it too. */
function within(measure: number, lay: (measure: number) => Line[] | null): Line[] | null {
  let lines = lay(measure);
  let narrow = measure;
  for (let i = 1; lines && i < mostTries; i++) {
    const over = lines.reduce((most, line) => Math.max(most, beyond(line, measure)), 0);
    if (over < 1e-6) break;
    narrow -= over;
    lines = lay(narrow);
  }
  return lines;
}

/** How much too wide a line is because of what leans out of it. */
function beyond({ width, overhang: { left, right } }: Line, measure: number): number {
  return left + right > 0 ? width + left + right - measure : 0;
}

function layLines(paragraph: Paragraph, atoms: Atom[], ends: number[]): Line[] {
  return ends.map((end, i) =>
    layLine(
      paragraph,
      atoms[ends[i - 1] ?? 0]?.start ?? 0,
      atoms[end - 1]?.end ?? 0,
      atoms[end - 1]?.hyphen ? "-" : "",
    ),
  );
}

/** As many lines as are asked for, the last of them ending in an ellipsis. */
function layCut(paragraph: Paragraph, atoms: Atom[], measure: number, ends: number[]): Line[] {
  const lastStart = ends.at(-2) ?? 0;
  const start = atoms[lastStart]?.start ?? 0;
  const room =
    measure - shapeText("…", paragraph.stack, "ltr").reduce((sum, { advance }) => sum + advance, 0);
  let end = start;
  let fitting = start;
  let used = 0;
  for (const atom of atoms.slice(lastStart)) {
    // Unlike a space, the empty half of a full-width mark does not vanish before an ellipsis.
    const space = paragraph.text[atom.end - 1] === " " ? atom.space : Math.min(atom.space, 0);
    if (used + atom.width - space > room) break;
    used += atom.width;
    fitting = atom.end;
    if (!/[\p{L}\p{N}]-$/u.test(paragraph.text.slice(start, fitting))) end = fitting;
  }
  // Half of из-за says something else; only where nothing else fits does it stand.
  if (end === start) end = fitting;
  if (end === start) end = start + (clustersOf(paragraph.text.slice(start))[0]?.length ?? 0);
  const kept = paragraph.text.slice(start, end).replace(/[\s\p{Po}\p{Pd}\p{Ps}\p{Pi}]+$/u, "");
  return [
    ...layLines(paragraph, atoms, ends.slice(0, -1)),
    layLine(paragraph, start, start + kept.length, "…"),
  ];
}

function sized(paragraph: Paragraph, lines: Line[], size: number): Omit<SetCopy, "cut"> {
  let pitch = leastPitch(paragraph);
  for (let i = 1; i < lines.length; i++) {
    pitch = Math.max(pitch, lines[i]!.top - lines[i - 1]!.bottom + clearance);
  }
  const pixels = Math.round(pitch * size);
  const height = ((lines[0]?.top ?? 0) - (lines.at(-1)?.bottom ?? 0)) * size + pixels * (lines.length - 1);
  return { lines, size, pitch: pixels, height };
}

/** In ems. */
function leastPitch({ stack: { script, role } }: Paragraph): number {
  return (["Hans", "Hant", "Jpan", "Kore"].includes(script) ? leadingEast : leading)[role];
}

/** A word wider than the measure is broken, with a hyphen where its script has one; words that stay together, between them. */
function fitAtoms({ atoms, text, stack }: Paragraph, measure: number): Atom[] {
  if (widestAtom(atoms) <= measure) return atoms;
  const widthOf = (part: string) =>
    shapeText(part, stack, "ltr").reduce((sum, { advance }) => sum + advance, 0);
  const isTooWide = ({ width, space }: Atom) => width - space > measure;
  const atSpaces = (atom: Atom) => {
    let { start } = atom;
    return text
      .slice(atom.start, atom.end)
      .split(/(?<= )(?! )/)
      .map((word) => {
        const end = start + word.length;
        const width = widthOf(word);
        const made = { start, end, width, space: width - widthOf(word.trimEnd()) };
        start = end;
        return made;
      });
  };
  const words = atoms.flatMap((atom) => (isTooWide(atom) ? atSpaces(atom) : [atom]));
  return words.flatMap((atom) => {
    if (!isTooWide(atom)) return [atom];
    let start = atom.start;
    return breakWord(
      text.slice(atom.start, atom.end),
      stack.language,
      (part) => widthOf(part) <= measure,
    ).map(({ part, hyphen }) => {
      const end = start + part.length;
      const made = { start, end, width: widthOf(hyphen ? `${part}-` : part), space: 0, hyphen };
      start = end;
      return made;
    });
  });
}
