import { rightToLeftLetter } from "../../article/language/scripts.ts";
import type { Face, ShapedText } from "../font/face.ts";
import { cleanLine } from "./clean-line.ts";
import { clustersOf } from "./clusters.ts";
import { dropMissing } from "./drop-missing.ts";
import type { Line } from "./lay-line.ts";
import { levelsOf } from "./levels.ts";
import { lineBreaks } from "./line-breaks.ts";
import { endsPoorly } from "./poor-ends.ts";
import { scriptOf } from "./scripts.ts";
import { spaceAtEnd, trimFullWidth } from "./trim-full-width.ts";
import type { TypeStack } from "./type-stack.ts";

/** A run of one face, shaped; lengths in ems. */
export interface Piece extends ShapedText {
  face: Face;
  text: string;
  /** Where its ink ends: above its baseline, and right of its pen position; found out when it first stands on a line. */
  ink?: { top: number; bottom: number; left: number; right: number };
}

/** What stays together on a line: a word, a syllable, an ideograph; with the space after it. */
export interface Atom {
  start: number;
  end: number;
  /** Ems; `space` is the part of it that vanishes at the end of a line; below zero, what comes back there. */
  width: number;
  space: number;
  /** A hyphen is drawn after it where it ends a line: it is part of a word that was too long. */
  hyphen?: boolean;
  /** A line that ends with it reads badly. */
  isPoorEnd?: boolean;
}

/** A text that knows its break opportunities and widths, independent of type size. */
export interface Paragraph {
  text: string;
  stack: TypeStack;
  atoms: Atom[];
  /** Bidi embedding levels per UTF-16 unit; null where all is left to right. */
  levels: Uint8Array | null;
  direction: "ltr" | "rtl";
  /** Lines that were laid before, by where they start and end: other sizes and formats need many of them again. */
  laid: Map<string, Line>;
}

/** `missing` is told of each character that no typeface has: it is set as the plainer ones that it stands for, or left out. */
export function paragraph(
  source: string,
  stack: TypeStack,
  direction: "ltr" | "rtl",
  missing: (cluster: string) => void = () => {},
): Paragraph {
  const text = dropMissing(cleanLine(source), stack, missing);
  const levels = levelsOf(text, direction);
  let start = 0;
  const atoms = lineBreaks(text, stack.language).map((end) => {
    const atom = measureAtom(text.slice(start, end), start, stack, text[end] ?? "");
    start = end;
    return endsPoorly(text, end, stack.language) ? { ...atom, isPoorEnd: true } : atom;
  });
  return { text, stack, atoms: glueShortEnd(atoms), levels, direction, laid: new Map() };
}

function measureAtom(text: string, start: number, stack: TypeStack, next: string): Atom {
  const visible = text.trimEnd();
  const width = widthOf(text, stack);
  const mark = text.at(-1) ?? "";
  const blank = visible.length === text.length ? 0 : width - widthOf(visible, stack);
  if (fullWidth.test(mark)) {
    // Beside a mark of the next atom one of the two gives up its space, and at the end of a line this one.
    const shared = fullWidth.test(next)
      ? widthOf(mark, stack) + widthOf(next, stack) - widthOf(mark + next, stack)
      : 0;
    const space = (blank || spaceAtEnd(shapeText(mark, stack, "ltr"))) - shared;
    return { start, end: start + text.length, width: width - shared, space };
  }
  return { start, end: start + text.length, width, space: blank };
}

function widthOf(text: string, stack: TypeStack): number {
  return shapeText(text, stack, "ltr").reduce((sum, { advance }) => sum + advance, 0);
}

/** No line begins with a short last word: it stays with the word before. */
function glueShortEnd(atoms: Atom[]): Atom[] {
  const last = atoms.at(-1);
  const before = atoms.at(-2);
  if (!last || !before || atoms.length < 4 || last.width > 1.6 || before.width > 6) return atoms;
  const glued = { start: before.start, end: last.end, width: before.width + last.width, space: last.space };
  return [...atoms.slice(0, -2), glued];
}

const shaped = new WeakMap<TypeStack, Map<string, Piece[]>>();
const keptTexts = 20_000;

/** A text of one direction as pieces, one for each change of face, in visual order. */
export function shapeText(text: string, stack: TypeStack, direction: "ltr" | "rtl"): Piece[] {
  const known = shaped.get(stack) ?? new Map<string, Piece[]>();
  shaped.set(stack, known);
  const key = direction === "rtl" ? `<${text}` : text;
  let pieces = known.get(key);
  if (!pieces) {
    pieces = shapeAnew(text, stack, direction);
    if (known.size > keptTexts) known.clear();
    known.set(key, pieces);
  }
  return pieces;
}

function shapeAnew(text: string, stack: TypeStack, direction: "ltr" | "rtl"): Piece[] {
  const runs: { face: Face; text: string }[] = [];
  for (const cluster of clustersOf(text)) {
    const face = stack.faceFor(cluster);
    const last = runs.at(-1);
    if (!face) continue;
    if (last?.face === face) last.text += cluster;
    else runs.push({ face, text: cluster });
  }
  const pieces = runs.map(({ face, text: run }) => ({
    face,
    text: run,
    ...face.shape(run, scriptFor(run, stack), runDirection(run, direction), stack.language),
  }));
  if (fullWidth.test(text)) trimFullWidth(pieces);
  return direction === "rtl" ? pieces.reverse() : pieces;
}

/** Curly quotation marks among them: in Chinese typefaces they are as wide as an ideograph. */
const fullWidth = /[\u2018\u2019\u201c\u201d\u3000-\u301f\u30fb\uff00-\uff65]/;

/** Arabic is measured before its level is known, and must be shaped from right to left even then. */
function runDirection(run: string, direction: "ltr" | "rtl") {
  return rightToLeftLetter.test(run) ? "rtl" : direction;
}

function scriptFor(run: string, stack: TypeStack): string {
  for (const character of run) {
    const script = scriptOf(character.codePointAt(0)!);
    if (script) return script;
  }
  return stack.script === "Aran"
    ? "Arab"
    : stack.script === "Hans" || stack.script === "Hant" || stack.script === "Jpan"
      ? "Hani"
      : stack.script === "Kore"
        ? "Hang"
        : stack.script;
}
