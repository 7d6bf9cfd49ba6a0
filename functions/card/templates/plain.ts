import { box, fitted, frame } from "../element.ts";
import { headlineCopy } from "../headline-copy.ts";
import { kickerCopy } from "../kicker-copy.ts";
import type { Template } from "../template.ts";

/** Ink on the masthead's ground, beside or below a dark panel with the wordmark. */
export const plain: Template = {
  name: "plain",

  page(grid, { ground, groundDark, inkDark, accent }, wordmark) {
    const { width, height, unit, landscape, square, row, margin, start, safe } = grid;
    if (!landscape) {
      const top = Math.max(4.5 * unit, safe);
      const bar = { height: top + 11.5 * unit, padding: `${top}px ${margin}px ${4.5 * unit}px` };
      return box(
        { width, height, background: ground, flexDirection: "column" },
        box(
          { ...bar, background: groundDark, flexDirection: row },
          fitted(wordmark, inkDark, 60 * unit, 7 * unit, start),
        ),
        box({ height: unit, background: accent }),
        // No rule above the credit: an article without byline and date would have a rule above nothing.
        frame("story", { flexGrow: 1, margin, marginBottom: 4.3 * unit }),
        // Two lines of Nastaliq are as high as this; others end well above the card's foot.
        frame("credit", {
          height: 15.5 * unit,
          margin,
          marginTop: 3 * unit,
          marginBottom: Math.max(0.5 * unit, safe),
        }),
      );
    }
    const panel = square.left - 6 * unit;
    return box(
      { width, height, background: ground, flexDirection: row },
      box(
        { width: panel, background: groundDark, padding: 5 * unit, paddingTop: 9 * unit },
        fitted(wordmark, inkDark, panel - 10 * unit, 24 * unit, "top"),
      ),
      box({ width: unit, background: accent }),
      box({ width: 5 * unit }),
      frame("story", { width: square.width, marginTop: 9 * unit, marginBottom: 9 * unit }),
      // A date of an ordinary length stands on one line even on the widest card.
      frame("credit", { flexGrow: 1, margin: `${9 * unit}px ${4.5 * unit}px` }),
    );
  },

  settings({ kicker, headline, standfirst, byline, fewerNames, date }, grid, { ink, accent }) {
    return [
      {
        frame: "story",
        align: "middle",
        copies: [
          kickerCopy(kicker, accent),
          headlineCopy(headline, ink, grid),
          { text: standfirst, role: "text", colour: ink, size: 4.6, lines: 4, gap: 5.5, optional: true },
        ],
      },
      {
        frame: "credit",
        align: grid.landscape ? "bottom" : "top",
        copies: [
          {
            text: byline,
            shorter: fewerNames,
            least: grid.format === "wide" ? 2.2 : 2.6,
            role: "text",
            colour: ink,
            size: 3.6,
            lines: grid.landscape ? 5 : 1,
            gap: 0,
          },
          {
            text: date,
            role: "text",
            colour: ink,
            size: grid.format === "wide" ? 3 : 3.2,
            lines: 2,
            gap: 2.2,
          },
        ],
      },
    ];
  },
};
