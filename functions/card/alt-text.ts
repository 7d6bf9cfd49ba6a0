import type { Words } from "./template.ts";

const limit = 420;

/** What the card says, in reading order; the photograph's own description after it. At most 420 characters, X's limit. */
export function altText(words: Words, masthead: string, photograph: string | null): string {
  const said = [
    words.kicker,
    words.headline,
    words.standfirst,
    words.byline,
    words.date,
    masthead,
    photograph,
  ];
  const whole = said
    .filter((part) => part)
    .map((part) => part?.replace(/[.。।]$/u, ""))
    .join(". ");
  if (whole.length <= limit) return whole;
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(whole);
  let kept = "";
  for (const { segment } of segments) {
    if (kept.length + segment.length >= limit) break;
    kept += segment;
  }
  return `${kept}…`;
}
