import type { Evidence } from "../article-evidence.ts";
import type { Counted } from "./counted-numbers.ts";
import { atLeast, longestHedge } from "./hedges.ts";
import type { FoundShare } from "./shares-in.ts";

/** Percentage points that a part of a whole may be rounded by, and that "more than half" may be above it. */
const roundedBy = 3.5;
const mostAbove = 10;

/** A part of a whole is borne out by one like it, in words or in percent, and by nothing that could be counted. */
export function isSaidShare({ percent, from }: FoundShare, text: string, { counted }: Evidence): boolean {
  const known = counted.numbers.filter(({ unit }) => unit?.is === "percent");
  if (known.length === 0) return true;
  const before = text.slice(Math.max(0, from - longestHedge), from).replace(articleBefore, "");
  const above = atLeast.test(before) ? mostAbove : roundedBy;
  return [...known.map(({ value }) => value), ...ratiosIn(counted)].some(
    (value) => value - percent <= above && percent - value <= roundedBy,
  );
}

/** "The", before "half". */
const articleBefore = /(?<=\s)(?:the|l[ae]|die|das|de|het|[ao]|il|un[ao]?)\s$/iu;

/** In percent, what one number of a sentence is of the next: "340 of its 1,250 employees", and by how much one is under it: "from 28 to 21". */
function ratiosIn({ text, numbers }: Counted): number[] {
  return numbers.slice(1).flatMap((second, i) => {
    const first = numbers[i]!;
    const isPair = first.at >= 0 && second.at >= 0 && first.unit?.is !== "percent";
    if (!isPair || !/^[^.!?;]{1,24}$/u.test(text.slice(first.end, second.from))) return [];
    const part = (100 * Math.min(first.value, second.value)) / Math.max(first.value, second.value);
    return first.unit && first.unit.is === second.unit?.is ? [part, 100 - part] : [part];
  });
}
