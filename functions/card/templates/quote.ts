import { box, fitted, frame } from "../element.ts";
import { headlineCopy } from "../headline-copy.ts";
import { kickerCopy } from "../kicker-copy.ts";
import { mix, parseColour, toHex } from "../pixels/colour.ts";
import type { Template } from "../template.ts";

/** A voice: opinion, interview, letter. Light ink on a dark ground that warms to one corner, the author's name set large. */
export const quote: Template = {
  name: "quote",

  page(grid, { groundDark, inkDark, accentDark }, wordmark) {
    const { width, height, unit, landscape, square, row, margin, direction, start, end, safe } = grid;
    const warm = toHex(mix(parseColour(groundDark), parseColour(accentDark), 0.16));
    const angle = direction === "rtl" ? 225 : 135;
    const page = { width, height, background: `linear-gradient(${angle}deg, ${groundDark}, ${warm})` };
    if (!landscape) {
      return box(
        {
          ...page,
          flexDirection: "column",
          padding: `${Math.max(margin, safe)}px ${margin}px ${Math.max(6 * unit, safe)}px`,
        },
        box(
          { flexDirection: row, justifyContent: "space-between", alignItems: "center" },
          // A mark is measured from its baseline; it hangs from the top, and what is below it is empty.
          frame("mark", { width: 24 * unit, height: 46 * unit, marginBottom: -35 * unit }),
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
        frame("mark", { width: side - 10 * unit, height: 46 * unit }),
        fitted(wordmark, inkDark, side - 10 * unit, 12 * unit, `${start} bottom`),
      ),
      box({ width: 5 * unit }),
      frame("story", { width: square.width, marginTop: 9 * unit, marginBottom: 8 * unit }),
    );
  },

  settings(
    { kicker, headline, standfirst, byline, fewerNames, date, mark },
    grid,
    { inkDark: ink, accentDark },
  ) {
    const copies = [
      kickerCopy(kicker, accentDark),
      headlineCopy(headline, ink, grid),
      {
        text: byline ?? standfirst,
        ...(byline === null ? {} : { shorter: fewerNames, least: 3.7 }),
        role: "text",
        colour: accentDark,
        size: 5,
        lines: 2,
        gap: 5.8,
        // A voice without its name would be nobody's.
        optional: byline === null,
      },
      { text: date, role: "text", colour: ink, size: 3.7, lines: 1, gap: 2.5, optional: true },
    ] as const;
    // Commas are the smallest part of their em, corner brackets nearly fill it.
    const size = mark === "「" ? 17 : /[«»]/.test(mark) ? 28 : 36;
    const sign = {
      text: mark,
      role: "headline",
      colour: accentDark,
      size,
      lines: 1,
      gap: 0,
      flush: true,
    } as const;
    return [
      { frame: "story", align: "middle", copies: [...copies] },
      { frame: "mark", align: "top", copies: [sign] },
    ];
  },
};
