import { box, drawing, fitted, frame } from "../element.ts";
import { headlineSizes } from "../headline-sizes.ts";
import { mix, parseColour, toHex } from "../pixels/colour.ts";
import type { Template } from "../template.ts";

/** An opening quotation mark of two commas, drawn for this template. */
const comma = (x: number) =>
  `M${x + 44} 6c-22 6-38 24-38 46 0 15 9 25 21 25 11 0 19-8 19-19s-8-18-18-18c-3 0-5 0-7 1 3-12 12-21 26-27z`;
const marks = { viewBox: "0 0 100 80", path: comma(0) + comma(52) };

/** A voice: opinion, interview, letter. Light ink on a dark ground that warms to one corner, the author's name set large. */
export const quote: Template = {
  name: "quote",

  page(grid, { groundDark, inkDark, accentDark }, wordmark) {
    const { width, height, unit, landscape, square, row, margin, direction, start, end, safe } = grid;
    const warm = toHex(mix(parseColour(groundDark), parseColour(accentDark), 0.16));
    const angle = direction === "rtl" ? 225 : 135;
    const page = { width, height, background: `linear-gradient(${angle}deg, ${groundDark}, ${warm})` };
    const mirrored = { transform: `scaleX(${direction === "rtl" ? -1 : 1})` };
    const sign = (size: number) =>
      drawing(marks, accentDark, { width: size, height: size * 0.8, ...mirrored });
    if (!landscape) {
      return box(
        { ...page, flexDirection: "column", padding: `${margin + safe}px ${margin}px ${6 * unit + safe}px` },
        box(
          { flexDirection: row, justifyContent: "space-between", alignItems: "center" },
          sign(16 * unit),
          fitted(wordmark, inkDark, 44 * unit, 7 * unit, end),
        ),
        frame("story", { flexGrow: 1, marginTop: 6 * unit }),
      );
    }
    const side = square.left - 5 * unit;
    const column = { flexDirection: "column", justifyContent: "space-between" };
    return box(
      { ...page, flexDirection: row },
      box(
        {
          ...column,
          width: side,
          padding: `${9 * unit}px ${5 * unit}px ${7 * unit}px`,
          alignItems: start === "left" ? "flex-start" : "flex-end",
        },
        sign(18 * unit),
        fitted(wordmark, inkDark, side - 10 * unit, 12 * unit, `${start} bottom`),
      ),
      box({ width: 5 * unit }),
      frame("story", { width: square.width, marginTop: 9 * unit, marginBottom: 8 * unit }),
    );
  },

  settings({ kicker, headline, standfirst, byline, date }, grid, { inkDark: ink, accentDark }) {
    const copies = [
      { text: kicker, role: "text", colour: accentDark, size: 4.2, lines: 1, gap: 0, optional: true },
      { text: headline, role: "headline", colour: ink, size: headlineSizes(grid), lines: 12, gap: 4 },
      {
        text: byline ?? standfirst,
        role: "text",
        colour: accentDark,
        size: 5,
        lines: 2,
        gap: 5,
        // A voice without its name would be nobody's.
        optional: byline === null,
      },
      { text: date, role: "text", colour: ink, size: 3.7, lines: 1, gap: 2.5, optional: true },
    ] as const;
    return [{ frame: "story", align: "middle", copies: [...copies] }];
  },
};
