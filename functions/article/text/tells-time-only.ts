import { relativeTime } from "../lexicon/date-labels.ts";
import { wordsWorth } from "./measure-text.ts";

/** Whether a line says how long ago something was, and little else: a label, a name. "A child of 5 years before the flood" says more. */
export function tellsTimeOnly(line: string): boolean {
  const found = relativeTime.exec(line)?.[0];
  return found !== undefined && (/[|•·/–—]/u.test(line) || wordsWorth(line.replace(found, " ")) <= 4);
}
