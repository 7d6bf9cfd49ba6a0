import { Rejection } from "../rejection.ts";

/** As long to parse as 15,000 marks in one paragraph: about a second. */
const most = 15_000 ** 2;

/**
 * Refuses Markdown that the parser would take seconds over: for each bracket, at-sign and so on it looks through the rest of the
 * paragraph, so its time grows with their square; for stars and tildes it looks farther, and for a comment's end letter by letter. Throws
 * `too-complex`.
 */
export function boundMarkdown(text: string): void {
  let sum = 0;
  let from = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n|$/g)) {
    const paragraph = text.slice(from, gap.index);
    const marks =
      (paragraph.match(/[[\]()_`@<]/g)?.length ?? 0) +
      2.5 * (paragraph.match(/[*~]/g)?.length ?? 0) +
      3 * (paragraph.match(/<[!?]/g)?.length ?? 0);
    sum += marks ** 2;
    from = gap.index + gap[0].length;
  }
  if (sum > most)
    throw new Rejection(
      "too-complex",
      "Too many brackets, stars and other marks stand in one paragraph: divide it by blank lines, or upload the article as plain text.",
    );
}
