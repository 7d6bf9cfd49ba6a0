import { box, drawing, frame } from "../element.ts";
import { headlineSizes } from "../headline-sizes.ts";
import type { Template } from "../template.ts";

/** Ink on the masthead's ground, beside or below a dark panel with the wordmark. */
export const plain: Template = {
  name: "plain",

  page({ width, height, unit, landscape, square, row, margin, format }, palette, wordmark) {
    const panel = { background: palette.groundDark };
    const strip = { background: palette.accent };
    const root = { width, height, background: palette.ground };
    if (landscape) {
      const side = square.left - 5 * unit;
      return box(
        { ...root, flexDirection: row },
        box(
          { ...panel, width: side - unit, padding: 5 * unit, paddingTop: 9 * unit },
          drawing(wordmark, palette.inkDark, {
            width: side - 11 * unit,
            height: 24 * unit,
            objectFit: "contain",
            objectPosition: "top",
          }),
        ),
        box({
          ...strip,
          width: unit,
          marginRight: row === "row" ? 5 * unit : 0,
          marginLeft: row === "row" ? 0 : 5 * unit,
        }),
        frame("story", { width: square.width, marginTop: 9 * unit, marginBottom: 9 * unit }),
        frame("credit", { flexGrow: 1, margin: `${9 * unit}px ${5 * unit}px` }),
      );
    }
    const safe = format === "story" ? 18 * unit : 0;
    return box(
      { ...root, flexDirection: "column" },
      box(
        {
          ...panel,
          height: 16 * unit + safe,
          padding: margin,
          paddingTop: 4.5 * unit + safe,
          paddingBottom: 4.5 * unit,
          flexDirection: row,
        },
        drawing(wordmark, palette.inkDark, {
          height: 7 * unit,
          width: 60 * unit,
          objectFit: "contain",
          objectPosition: row === "row" ? "left" : "right",
        }),
      ),
      box({ ...strip, height: unit }),
      frame("story", { flexGrow: 1, margin, marginBottom: 5 * unit }),
      box({ height: 0.3 * unit, background: palette.accent, marginLeft: margin, marginRight: margin }),
      frame("credit", { height: 9 * unit, margin, marginTop: 3 * unit, marginBottom: 4 * unit + safe }),
    );
  },

  settings({ kicker, headline, standfirst, byline, date }, grid, palette) {
    const { ink, accent } = palette;
    return [
      {
        frame: "story",
        align: "middle",
        copies: [
          { text: kicker, role: "text", colour: accent, size: 3.8, lines: 1, gap: 0, optional: true },
          { text: headline, role: "headline", colour: ink, size: headlineSizes(grid), lines: 12, gap: 4 },
          { text: standfirst, role: "text", colour: ink, size: 4.2, lines: 4, gap: 4.5, optional: true },
        ],
      },
      {
        frame: "credit",
        align: grid.landscape ? "bottom" : "top",
        copies: [
          { text: byline, role: "text", colour: ink, size: 3.4, lines: grid.landscape ? 5 : 1, gap: 0 },
          { text: date, role: "text", colour: ink, size: 3, lines: 2, gap: 1.8 },
        ],
      },
    ];
  },
};
