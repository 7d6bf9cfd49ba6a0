import type { Copy } from "../template.ts";
import { widestAtom } from "./break-lines.ts";
import type { Paragraph } from "./paragraph.ts";
import { endsPoorly } from "./poor-ends.ts";
import { type SetCopy, setCopy, setWhole } from "./set-copy.ts";
import { setNames } from "./set-names.ts";

/** A copy with its paragraph; lengths in pixels. */
export interface FrameCopy {
  copy: Copy;
  paragraph: Paragraph;
  /** Of a text that it says instead. */
  paragraphOf(text: string): Paragraph;
}

export interface SetFrameCopy extends SetCopy {
  /** With the text that is set. */
  copy: Copy;
  /** Top of its ink below the frame's top. */
  top: number;
}

interface Bounds {
  width: number;
  height: number;
  unit: number;
}

/**
 * Sets all copies of a frame below one another. The one with a range of sizes takes the largest that leaves room for
 * the others; below a comfortable size, the optional ones give way line by line. Before it is cut, it becomes as small as its
 * `least`.
 */
export function setFrame(
  copies: FrameCopy[],
  align: "top" | "middle" | "bottom",
  bounds: Bounds,
): SetFrameCopy[] {
  let best: SetFrameCopy[] = [];
  let main: SetFrameCopy | undefined;
  for (const allowance of allowances(copies)) {
    best = trySetting(copies, allowance, bounds);
    if (copies.every(({ copy }) => typeof copy.size === "number")) break;
    main = best.find(({ copy }) => typeof copy.size !== "number");
    // It found no room beside the others, or not enough.
    if (!main || main.cut) continue;
    if (main.size >= comfortable(main.copy) * bounds.unit) break;
    // A text of one line costs the headline little: it goes only when the headline would be cut.
    if (copies.every(({ copy }, i) => !copy.optional || copy.lines === 1 || allowance[i] === 0)) break;
  }
  const hasFloor = copies.some(({ copy }) => typeof copy.size !== "number" && copy.least !== undefined);
  if (hasFloor && (!main || main.cut)) return setFrame(withoutFloor(copies), align, bounds);
  const gaps = gapsOf(best, main?.size ?? 0, bounds.unit);
  const height = best.reduce((sum, one, i) => sum + one.height + gaps[i]!, 0);
  let top = align === "top" ? 0 : align === "bottom" ? bounds.height - height : (bounds.height - height) / 2;
  return best.map((one, i) => {
    top += gaps[i]!;
    const placed = { ...one, top: Math.max(0, top) };
    top += one.height;
    return placed;
  });
}

/** What may not be left out; the text with a range of sizes may be as small as its `least`. */
function withoutFloor(copies: FrameCopy[]): FrameCopy[] {
  return copies
    .filter(({ copy }) => !copy.optional)
    .map((one) => {
      const { size, least, ...rest } = one.copy;
      if (typeof size === "number" || least === undefined) return one;
      return { ...one, copy: { ...rest, size: { from: least, to: size.from } } };
    });
}

function comfortable({ size }: Copy): number {
  return typeof size === "number" ? size : size.from * 1.45;
}

/**
 * Numbers of lines for the optional copies, ever fewer; the last copy gives way first. Of a longer text at least two
 * lines are shown: one that is cut says nothing. A copy of one line stays unless nothing else helps.
 */
function* allowances(copies: FrameCopy[]): Iterable<number[]> {
  let lines = copies.map(({ copy }) => copy.lines);
  yield lines;
  const byLength = [...copies.keys()].filter((i) => copies[i]!.copy.optional).reverse();
  for (const i of [...byLength.filter((i) => lines[i]! > 1), ...byLength.filter((i) => lines[i]! === 1)]) {
    while (lines[i]! > 0) {
      lines = lines.with(i, lines[i]! > 2 ? lines[i]! - 1 : 0);
      yield lines;
    }
  }
}

function trySetting(copies: FrameCopy[], lines: number[], { width, height, unit }: Bounds): SetFrameCopy[] {
  const kept = copies.flatMap((one, i) => (lines[i]! > 0 ? [{ ...one, lines: lines[i]! }] : []));
  const fixed = new Map<FrameCopy, SetCopy & { copy: Copy }>();
  let room = height - sumOf(gapsOf(kept, 0, unit));
  for (const one of kept) {
    if (typeof one.copy.size !== "number") continue;
    const set = setFixed(one, one.lines, width, Math.max(room, 0), unit);
    fixed.set(one, set);
    room -= set.height;
  }
  const least = sumOf(gapsOf(kept, 0, unit));
  const roomAt = (size: number) => room + least - sumOf(gapsOf(kept, size, unit));
  return kept
    .map((one) => {
      const set = fixed.get(one) ?? { ...setLargest(one, one.lines, width, roomAt, unit), copy: one.copy };
      return { ...set, top: 0 };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** In its one size; what can be said shorter is, before it is made smaller or cut. */
function setFixed(
  { copy, paragraph, paragraphOf }: FrameCopy,
  lines: number,
  width: number,
  height: number,
  unit: number,
): SetCopy & { copy: Copy } {
  const size = Math.round((copy.size as number) * unit);
  if (!copy.shorter && copy.least === undefined)
    return { ...setCopy(paragraph, size, width, lines, height), copy };
  const least = Math.round((copy.least ?? (copy.size as number)) * unit);
  const set = setNames(
    [copy.text!, ...(copy.shorter ?? [])],
    paragraphOf,
    { size, least },
    { width, lines, height },
  );
  return { ...set, copy: { ...copy, text: set.text } };
}

function setLargest(
  { copy, paragraph }: FrameCopy,
  lines: number,
  width: number,
  roomAt: (size: number) => number,
  unit: number,
): SetCopy {
  const { from, to } = copy.size as { from: number; to: number };
  const least = Math.round(from * unit);
  const comfort = Math.round(comfortable(copy) * unit);
  let largest = 0;
  let found: SetCopy | null = null;
  const first = Math.min(Math.round(to * unit), Math.max(least, largestFor(paragraph, width, comfort)));
  for (let size = first; size > least; size -= size > 80 ? 4 : 2) {
    if (found && size < largest * worthOf(found, paragraph)) break;
    const set = setWhole(paragraph, size, width, lines, roomAt(size));
    if (!set) continue;
    largest ||= size;
    if (!found || worthOf(set, paragraph) > worthOf(found, paragraph)) found = set;
  }
  return found ?? setCopy(paragraph, least, width, lines, roomAt(least));
}

/** The share of its size down to which better lines are sought: a word alone on its line, or a line that ends poorly, is worth a smaller size. */
function worthOf(set: SetCopy, { text, stack: { language } }: Paragraph): number {
  if (hasLoneWord(set, text)) return shortestInside(set, text) < forgotten ? 0.75 : 0.86;
  return set.lines.slice(1).some(({ start }) => endsPoorly(text, start, language)) ? 0.94 : 1;
}

/**
 * The size at which the longest word fills the measure; one that would be uncomfortably small is broken, into no more parts than
 * need be, and no other for the larger type that this allows.
 */
function largestFor({ atoms }: Paragraph, width: number, comfort: number): number {
  const widest = widestAtom(atoms);
  if (widest * comfort <= width) return Math.floor(width / widest);
  const parts = Math.ceil((widest * comfort * 1.1) / width);
  const whole = widestAtom(atoms.filter((atom) => (atom.width - atom.space) * comfort <= width));
  return Math.max(comfort, Math.floor(Math.min((width * parts) / (widest * 1.15), width / whole)));
}

/** Of the widest line: a line inside that is shorter looks forgotten, even in a headline of otherwise uneven ones. */
const forgotten = 0.3;

/** Whether one of three lines or more is so short that it looks left over; the last one may be shorter than others. */
function hasLoneWord(set: SetCopy, text: string): boolean {
  const { lines } = set;
  return (
    lines.length > 2 &&
    (shortestInside(set, text) < 0.5 ||
      lines.at(-1)!.width < 0.34 * Math.max(...lines.map(({ width }) => width)))
  );
}

/** What a headline may open with, on a line of its own: a place, a speaker, a question. */
const opening = /[:：?؟？!！](?:[ \u00a0]?[»"'\p{Pf}\p{Pe}])*\s*$/u;

/** Width of the shortest line before the last, as a share of the widest one's; 1 where there are fewer than three. */
function shortestInside({ lines }: SetCopy, text: string): number {
  if (lines.length < 3) return 1;
  const widths = lines.map(({ width }) => width);
  const first = opening.test(text.slice(lines[0]!.start, lines[0]!.end)) ? 1 : 0;
  return Math.min(...widths.slice(first, -1)) / Math.max(...widths);
}

/** Of the large type: above it stands what belongs to it; below, what is nearer than this looks like one more of its lines. */
const gapBeside = { above: 0.38, below: 0.55 };

/** Space above each copy: what it asks for, and more beside large type. */
function gapsOf(copies: { copy: Copy }[], largest: number, unit: number): number[] {
  const isLarge = (i: number) => typeof copies[i]!.copy.size !== "number";
  return copies.map(({ copy }, i) => {
    if (i === 0) return 0;
    const share = isLarge(i - 1) ? gapBeside.below : isLarge(i) ? gapBeside.above : 0;
    return Math.max(copy.gap * unit, share * largest);
  });
}

function sumOf(lengths: number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
