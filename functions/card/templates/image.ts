import { box, drawing, frame } from "../element.ts";
import { headlineSizes } from "../headline-sizes.ts";
import type { Template } from "../template.ts";

/** Light ink on the darkened lower part of a photograph that fills the card. */
export const image: Template = {
  name: "image",
  ground: "photograph",

  page({ width, height, unit, landscape, square, row, format }, palette, wordmark) {
    const side = landscape ? 5 * unit : 8 * unit;
    const safe = format === "story" ? 16 * unit : 0;
    const from = row === "row" ? "left" : "right";
    const mark = { [from]: side, top: 6 * unit + safe };
    const [markWidth, markHeight] = landscape ? [34 * unit, 8 * unit] : [50 * unit, 7 * unit];
    const story = landscape
      ? { left: square.left, width: square.width, top: 26 * unit, height: 67 * unit }
      : { left: side, width: width - 2 * side, top: height * 0.45, height: height * 0.55 - 10 * unit - safe };
    return box(
      { width, height, position: "relative" },
      drawing(wordmark, palette.inkDark, {
        position: "absolute",
        width: markWidth,
        height: markHeight,
        objectFit: "contain",
        objectPosition: from,
        ...mark,
      }),
      frame("story", { position: "absolute", ...story }),
      box({
        position: "absolute",
        left: 0,
        top: height - unit,
        width,
        height: unit,
        background: palette.accentDark,
      }),
    );
  },

  settings({ kicker, headline, standfirst, byline, date }, grid, palette) {
    const { inkDark: ink, accentDark } = palette;
    const { to } = headlineSizes(grid);
    const credit = [byline, date].filter((part) => part).join(" · ");
    return [
      {
        frame: "story",
        align: "bottom",
        copies: [
          { text: kicker, role: "text", colour: accentDark, size: 3.8, lines: 1, gap: 0, optional: true },
          {
            text: headline,
            role: "headline",
            colour: ink,
            size: { from: 5, to: to * 0.7 },
            lines: 9,
            gap: 3,
          },
          { text: standfirst, role: "text", colour: ink, size: 3.9, lines: 2, gap: 3.5, optional: true },
          { text: credit || null, role: "text", colour: ink, size: 3.2, lines: 1, gap: 3.5, optional: true },
        ],
      },
    ];
  },
};
