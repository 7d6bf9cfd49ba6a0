import { expect, it } from "vitest";
import { templates } from "../../functions/card/choose-template.ts";
import { typecase } from "../../functions/card/font/typecase.ts";
import { gridOf } from "../../functions/card/grid.ts";
import { layoutEngine } from "../../functions/card/satori.ts";
import { paragraphs } from "../../functions/card/text/paragraphs.ts";
import { wordmarkOf } from "../../functions/card/wordmark.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { aMasthead } from "./a-masthead.ts";

const masthead = aMasthead();
const setting = paragraphs(typecase(cardAsset), () => {});

it.each(
  templates.flatMap((template) =>
    (["ltr", "rtl"] as const).map((way) => [template.name, way, template] as const),
  ),
)(
  "words and wordmark of a story stand clear of what apps lay over its ends: %s, %s",
  async (_, way, template) => {
    const grid = gridOf("story", way);
    const layOut = await layoutEngine(cardAsset);
    const mark = wordmarkOf(masthead, setting.stackFor(masthead, "headline", "en"));
    const { svg, frames } = await layOut(
      template.page(grid, masthead.palette, mark),
      grid.width,
      grid.height,
    );
    // The mark of a quotation hangs from the top of its frame; the rest of it is empty.
    const boxes = Object.entries(frames).map(([name, { top, height }]) => ({
      top,
      bottom: name === "mark" ? top : top + height,
    }));
    const [, y, height] = /<image x="[^"]*" y="([^"]*)" width="[^"]*" height="([^"]*)"/
      .exec(svg)!
      .map(Number);
    boxes.push({ top: y!, bottom: y! + height! });
    for (const { top, bottom } of boxes) {
      expect(top).toBeGreaterThanOrEqual(0.14 * grid.height);
      expect(bottom).toBeLessThanOrEqual(0.86 * grid.height);
    }
  },
);
