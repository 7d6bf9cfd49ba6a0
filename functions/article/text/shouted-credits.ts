import { hasFirstName, looksLikeName } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { endsSentence } from "./measure-text.ts";

/** Lines that a byline stands within. */
export const mostOfHeader = 12;

/** "The quay on Monday." and below it "ANNA LUND", who took the picture: who wrote stands between her and the date. */
export const withShoutedCredits = (lines: MarkedLine[]): MarkedLine[] =>
  lines.map((line, at) =>
    isCredit(lines, at) || isCredit(lines, at + 1) ? { ...line, kind: "caption" } : line,
  );

const isCredit = (lines: MarkedLine[], at: number): boolean => {
  const [above, line, author, date] = lines.slice(Math.max(0, at - 1), at + 3);
  return (
    at > 1 &&
    at < mostOfHeader &&
    !!date?.isMeta &&
    date.dates.length > 0 &&
    !line!.afterGap &&
    isShouted(line!.text) &&
    !isShouted(author!.text) &&
    endsSentence(above!.text) &&
    [line!, author!].every(({ text }) => looksLikeName(text) && hasFirstName(text))
  );
};

const isShouted = (text: string): boolean => text === text.toUpperCase();
