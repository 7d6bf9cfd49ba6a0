import type { MarkedLine } from "./mark-lines.ts";

/** "16:42", "9:42 pm", "13.40 Uhr": as the entries of live reports have above them. */
export const isTimeAlone = ({ text, dates, names }: MarkedLine): boolean =>
  dates.length === 0 && !names?.length && isTimeOfDay(text);

/** True for a time of day and nothing else. */
export const isTimeOfDay = (text: string): boolean => time.test(text);

const time = /^\d{1,2}\s?[:.h]\s?\d\d(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs?|gmt|bst|utc|[ecmp][sd]?t|cest|cet))?$/iu;

/** The times of a live report's entries: two at least, each with a paragraph within three lines. */
export function entryTimes(lines: MarkedLine[]): number[] {
  const times = [...lines.keys()].filter(
    (index) =>
      isTimeAlone(lines[index]!) && lines.slice(index + 1, index + 4).some(({ kind }) => kind === "prose"),
  );
  return times.length > 1 ? times : [];
}
