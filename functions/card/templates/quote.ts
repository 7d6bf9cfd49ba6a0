import { box, drawing, frame } from "../element.ts";
import { headlineSizes } from "../headline-sizes.ts";
import { mix, parseColour, toHex } from "../pixels/colour.ts";
import type { Template } from "../template.ts";

/** One opening quotation mark of two commas, drawn for this template. */
const marks = {
  viewBox: "0 0 100 80",
  path: "M44 6C22 12 6 30 6 52c0 15 9 25 21 25 11 0 19-8 19-19s-8-18-18-18c-3 0-5 0-7 1 3-12 12-21 26-27zM96 6C74 12 58 30 58 52c0 15 9 25 21 25 11 0 19-8 19-19s-8-18-18-18c-3 0-5 0-7 1 3-12 12-21 26-27z",
};

/** A voice: opinion, interview, letter. Light ink on a dark ground that warms to one corner, the author's name set large. */
export const quote: Template = {
  name: "quote",

  page({ width, height, unit, landscape, square, row, margin, format, direction }, palette, wordmark) {
    const warm = toHex(mix(parseColour(palette.groundDark), parseColour(palette.accentDark), 0.16));
    const angle = direction === "rtl" ? 225 : 135;
    const background = `linear-gradient(${angle}deg, ${palette.groundDark}, ${warm})`;
    const safe = format === "story" ? 16 * unit : 0;
    const sign = (size: number) =>
      drawing(marks, palette.accentDark, {
        width: size,
        height: size * 0.8,
        ...(direction === "rtl" ? { transform: "scaleX(-1)" } : {}),
      });
    const mark = (style: Record<string, string | number>) =>
      drawing(wordmark, palette.inkDark, { objectFit: "contain", ...style });
    if (landscape) {
      const side = square.left - 5 * unit;
      return box(
        { width, height, background, flexDirection: row },
        box(
          {
            width: side,
            padding: 5 * unit,
            paddingTop: 9 * unit,
            paddingBottom: 7 * unit,
            flexDirection: "column",
            justifyContent: "space-between",
            alignItems: row === "row" ? "flex-start" : "flex-end",
          },
          sign(18 * unit),
          mark({
            width: side - 10 * unit,
            height: 12 * unit,
            objectPosition: row === "row" ? "left bottom" : "right bottom",
          }),
        ),
        box({ width: 5 * unit }),
        frame("story", { width: square.width, marginTop: 9 * unit, marginBottom: 8 * unit }),
      );
    }
    return box(
      {
        width,
        height,
        background,
        flexDirection: "column",
        padding: margin,
        paddingTop: margin + safe,
        paddingBottom: 6 * unit + safe,
      },
      box(
        { flexDirection: row, justifyContent: "space-between", alignItems: "center" },
        sign(16 * unit),
        mark({ width: 44 * unit, height: 7 * unit, objectPosition: row === "row" ? "right" : "left" }),
      ),
      frame("story", { flexGrow: 1, marginTop: 6 * unit }),
    );
  },

  settings({ kicker, headline, standfirst, byline, date }, grid, palette) {
    const { inkDark: ink, accentDark } = palette;
    return [
      {
        frame: "story",
        align: "middle",
        copies: [
          { text: kicker, role: "text", colour: accentDark, size: 3.8, lines: 1, gap: 0, optional: true },
          { text: headline, role: "headline", colour: ink, size: headlineSizes(grid), lines: 12, gap: 4 },
          {
            text: byline ?? standfirst,
            role: "text",
            colour: accentDark,
            size: 5,
            lines: 2,
            gap: 5,
            optional: true,
          },
          { text: date, role: "text", colour: ink, size: 3.2, lines: 1, gap: 2.5, optional: true },
        ],
      },
    ];
  },
};
