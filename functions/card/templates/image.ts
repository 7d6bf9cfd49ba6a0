import { box, fitted, frame } from "../element.ts";
import { headlineCopy } from "../headline-copy.ts";
import { kickerCopy } from "../kicker-copy.ts";
import type { Template } from "../template.ts";

/** Light ink on the shaded lower part of a photograph that fills the card. */
export const image: Template = {
  name: "image",
  ground: "photograph",

  page({ width, height, unit, landscape, square, margin, start, safe }, { inkDark, accentDark }, wordmark) {
    const side = landscape ? 4 * unit : margin;
    const foot = Math.max((landscape ? 7 : 8) * unit, safe);
    const mark = landscape
      ? { width: square.left - 2.7 * side, height: 12 * unit }
      : { width: 40 * unit, height: 5 * unit };
    const story = landscape
      ? { left: square.left, width: square.width, top: 45 * unit, bottom: foot }
      : { left: side, width: width - 2 * side, top: height * 0.42, bottom: foot + mark.height + 5 * unit };
    return box(
      { width, height, position: "relative" },
      frame("story", { position: "absolute", ...story }),
      box(
        { position: "absolute", [start]: side, bottom: foot, ...mark },
        fitted(wordmark, inkDark, mark.width, mark.height, `${start} bottom`),
      ),
      box({ position: "absolute", left: 0, top: height - unit, width, height: unit, background: accentDark }),
    );
  },

  settings({ kicker, headline, standfirst, byline, fewerNames, date }, grid, { inkDark: ink, accentDark }) {
    const { landscape } = grid;
    // The mark keeps a date that begins with digits apart from a Latin name in a line that is read from the right.
    const dot = grid.direction === "rtl" ? " ·\u200f " : " · ";
    const credit = [byline, date].filter((part) => part).join(dot) || null;
    // The date is the first to go.
    const shorter = byline && date ? [byline, ...fewerNames] : fewerNames;
    const full = headlineCopy(headline, ink, grid);
    const size = { from: 5, to: full.size.to * (landscape ? 0.55 : 0.7) };
    const copies = [
      kickerCopy(kicker, accentDark),
      { ...full, size, lines: 9, gap: 3 },
      {
        // On a wide card it would hide the picture that it speaks of.
        text: landscape ? null : standfirst,
        role: "text",
        colour: ink,
        size: 4.4,
        lines: 4,
        gap: 4.6,
        optional: true,
      },
      {
        text: credit,
        shorter,
        least: 2.8,
        role: "text",
        colour: ink,
        size: 3.7,
        lines: 1,
        gap: 4.2,
        optional: true,
      },
    ] as const;
    return [{ frame: "story", align: "bottom", copies: [...copies] }];
  },
};
