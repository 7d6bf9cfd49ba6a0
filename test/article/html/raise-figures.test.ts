import { describe, expect, it } from "vitest";
import { raiseFigures } from "../../../functions/article/html/raise-figures.ts";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { readMarkdown } from "../../../functions/article/markdown/read-markdown.ts";
import { timeGrowth } from "../../time-growth.ts";

describe("raised and lowered figures", () => {
  it.each([
    ["The tank is 10<sup>6</sup> years old.", "The tank is 10⁶ years old."],
    ["It leaks 5 × 10<sup>−3</sup> or 10<SUP>-12</SUP> litres.", "It leaks 5 × 10⁻³ or 10⁻¹² litres."],
    ["It opened at 20<sup style='top:0'>15</sup> sharp.", "It opened at 20¹⁵ sharp."],
    ["It holds 3<sup>1</sup>/<sub>2</sub> tonnes.", "It holds 3½ tonnes."],
    ["It holds 3<sup>1</sup>&frasl;<sub>16</sub> tonnes.", "It holds 3¹⁄₁₆ tonnes."],
    ["The figure is 1101<sub>2</sub> here.", "The figure is 1101₂ here."],
  ])("are no part of the number before them: %s", (markup, text) => {
    expect(raiseFigures(markup)).toBe(text);
  });

  it.each([
    "The tank holds 40 m<sup>3</sup> of air and some CO<sub>2</sub>.",
    "The 21<sup>st</sup> heron left on the 1<sup>er</sup> of May.",
    "It needs <sup>1</sup>/<sub>2</sub> a litre.",
    'Herons came back in 2019<sup class="footnote-ref">3</sup> and 2020<sup><a href="#n">4</a></sup>.',
    "The <sup>14</sup>C says so.",
    "It is 10<sup>six</sup> and 10<sup>123456</sup>.",
  ])("stay elements elsewhere: %s", (markup) => {
    expect(raiseFigures(markup)).toBe(markup);
  });

  const [before, after] = ["The gasworks lost", "litres of water to the herons, the keepers said on Monday."];

  it("are read alike on pages and in Markdown", async () => {
    const headline = "Herons nest on the gasworks";
    const words = `${before} 10<sup>6</sup> ${after}`;
    const page = `<html lang="en"><title>${headline}</title><h1>${headline}</h1><article><p>${words}</p><p>${words}</p></article></html>`;
    const expected = `${before} 10⁶ ${after}`;
    expect((await readHtml(page, "en")).body[0]?.text).toBe(expected);
    for (const body of [words, `${before} **10**<sup>6</sup> ${after}`, `<p>${words}</p>`])
      expect(readMarkdown(`# ${headline}\n\n${body}`, { key: "a.md" }).body).toEqual([
        { kind: "paragraph", text: expected },
      ]);
  });

  it("leave Markdown's code and its other signs as they are", () => {
    const body = `${before} H<sub>2</sub>O where 3 < 4 > 2, or \`10<sup>6</sup>\` ${after}`;
    expect(readMarkdown(`# Herons\n\n${body}`, { key: "a.md" }).body[0]?.text).toBe(
      `${before} H2O where 3 < 4 > 2, or 10<sup>6</sup> ${after}`,
    );
  });

  it.each(["1<sup>", "1<sup>1</sup>/", "1<sup a", "<sup>1</sup>"])(
    "are looked for in time that grows with the markup: %s",
    (markup) => {
      const growth = timeGrowth(40_000, (size) => raiseFigures(markup.repeat(size)));
      expect(growth).toBeLessThan(9);
    },
  );
});
