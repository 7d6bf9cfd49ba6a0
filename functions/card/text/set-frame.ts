import type { Copy } from "../template.ts";
import { widestAtom } from "./break-lines.ts";
import type { Paragraph } from "./paragraph.ts";
import { type SetCopy, setCopy, setWhole } from "./set-copy.ts";

/** A copy with its paragraph; lengths in pixels. */
export interface FrameCopy {
  copy: Copy;
  paragraph: Paragraph;
}

export interface SetFrameCopy extends SetCopy {
  copy: Copy;
  paragraph: Paragraph;
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
 * the others; below a comfortable size, the optional ones give way line by line.
 */
export function setFrame(
  copies: FrameCopy[],
  align: "top" | "middle" | "bottom",
  bounds: Bounds,
): SetFrameCopy[] {
  let best: SetFrameCopy[] = [];
  for (const allowance of allowances(copies)) {
    best = trySetting(copies, allowance, bounds);
    const main = best.find(({ copy }) => typeof copy.size !== "number");
    if (!main || (!main.cut && main.size >= comfortable(main.copy) * bounds.unit)) break;
    // A text of one line costs the headline little: it goes only when the headline would be cut.
    if (!main.cut && copies.every(({ copy }, i) => !copy.optional || copy.lines === 1 || allowance[i] === 0))
      break;
  }
  const height = heightOf(best, bounds.unit);
  let top = align === "top" ? 0 : align === "bottom" ? bounds.height - height : (bounds.height - height) / 2;
  return best.map((one, i) => {
    if (i > 0) top += one.copy.gap * bounds.unit;
    const placed = { ...one, top: Math.max(0, top) };
    top += one.height;
    return placed;
  });
}

function comfortable({ size }: Copy): number {
  return typeof size === "number" ? size : size.from + (size.to - size.from) * 0.14;
}

/**
 * Numbers of lines for the optional copies, ever fewer; the last copy gives way first. Of a longer text at least two
 * lines are shown: one that is cut says nothing. A copy of one line stays unless nothing else helps.
 */
function allowances(copies: FrameCopy[]): number[][] {
  let lines = copies.map(({ copy }) => copy.lines);
  const all = [lines];
  const byLength = [...copies.keys()].filter((i) => copies[i]!.copy.optional).reverse();
  for (const i of [...byLength.filter((i) => lines[i]! > 1), ...byLength.filter((i) => lines[i]! === 1)]) {
    while (lines[i]! > 0) {
      lines = lines.with(i, lines[i]! > 2 ? lines[i]! - 1 : 0);
      all.push(lines);
    }
  }
  return all;
}

function trySetting(copies: FrameCopy[], lines: number[], { width, height, unit }: Bounds): SetFrameCopy[] {
  const kept = copies.flatMap((one, i) => (lines[i]! > 0 ? [{ ...one, lines: lines[i]! }] : []));
  const fixed = new Map<FrameCopy, SetCopy>();
  let room = height - kept.slice(1).reduce((sum, { copy }) => sum + copy.gap * unit, 0);
  for (const one of kept) {
    if (typeof one.copy.size !== "number") continue;
    const set = setCopy(one.paragraph, Math.round(one.copy.size * unit), width, one.lines, Math.max(room, 0));
    fixed.set(one, set);
    room -= set.height;
  }
  return kept
    .map((one) => {
      const set = fixed.get(one) ?? setLargest(one, one.lines, width, room, unit);
      return { ...set, copy: one.copy, paragraph: one.paragraph, top: 0 };
    })
    .filter(({ lines }) => lines.length > 0);
}

function setLargest(
  { copy, paragraph }: FrameCopy,
  lines: number,
  width: number,
  height: number,
  unit: number,
): SetCopy {
  const { from, to } = copy.size as { from: number; to: number };
  const least = Math.round(from * unit);
  const widest = widestAtom(paragraph.atoms);
  // A word too long for a comfortable size is broken rather than set small.
  const whole = Math.floor(width / widest);
  const comfort = Math.round(comfortable(copy) * unit);
  let size = Math.min(Math.round(to * unit), whole < comfort ? comfort : Math.max(least, whole));
  for (; size > least; size -= size > 80 ? 4 : 2) {
    const set = setWhole(paragraph, size, width, lines, height);
    if (set) return set;
  }
  return setCopy(paragraph, least, width, lines, height);
}

function heightOf(copies: SetFrameCopy[], unit: number): number {
  return copies.reduce((sum, { height, copy }, i) => sum + height + (i > 0 ? copy.gap * unit : 0), 0);
}
