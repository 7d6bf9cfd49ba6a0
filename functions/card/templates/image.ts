import { box, fitted, frame } from "../element.ts";
import { headlineSizes } from "../headline-sizes.ts";
import type { Template } from "../template.ts";

/** Light ink on the darkened lower part of a photograph that fills the card. */
export const image: Template = {
  name: "image",
  ground: "photograph",

  page({ width, height, unit, landscape, square, margin, start, safe }, { inkDark, accentDark }, wordmark) {
    const side = landscape ? 5 * unit : margin;
    const mark = landscape ? { width: 34 * unit, height: 8 * unit } : { width: 50 * unit, height: 7 * unit };
    const story = landscape
      ? { left: square.left, width: square.width, top: 26 * unit, height: 67 * unit }
      : { left: side, width: width - 2 * side, top: height * 0.45, height: height * 0.55 - 10 * unit - safe };
    return box(
      { width, height, position: "relative" },
      box(
        { position: "absolute", [start]: side, top: 6 * unit + safe, ...mark },
        fitted(wordmark, inkDark, mark.width, mark.height, start),
      ),
      frame("story", { position: "absolute", ...story }),
      box({ position: "absolute", left: 0, top: height - unit, width, height: unit, background: accentDark }),
    );
  },

  settings({ kicker, headline, standfirst, byline, date }, grid, { inkDark: ink, accentDark }) {
    const { to } = headlineSizes(grid);
    const credit = [byline, date].filter((part) => part).join(" · ") || null;
    const size = { from: 5, to: to * 0.6 };
    const copies = [
      { text: kicker, role: "text", colour: accentDark, size: 3.8, lines: 1, gap: 0, optional: true },
      { text: headline, role: "headline", colour: ink, size, lines: 9, gap: 3 },
      { text: standfirst, role: "text", colour: ink, size: 3.9, lines: 2, gap: 3.5, optional: true },
      { text: credit, role: "text", colour: ink, size: 3.2, lines: 1, gap: 3.5, optional: true },
    ] as const;
    return [{ frame: "story", align: "bottom", copies: [...copies] }];
  },
};
