import { skipBoxes } from "../lexicon/skip-boxes.ts";
import type { Line } from "./lines.ts";

/** Lines of a box that may be skipped. */
const longestBox = 40;

/** The lines without such boxes; one whose end is nowhere stays. */
export function withoutSkipped(lines: Line[]): Line[] {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [, close] = skipBoxes.find(([open]) => open.test(lines[index]!.text)) ?? [];
    const length = close
      ? lines.slice(index, index + longestBox).findIndex(({ text }) => close.test(text))
      : -1;
    if (length > 0) index += length;
    else kept.push(lines[index]!);
  }
  return kept;
}
