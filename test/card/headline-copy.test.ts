import { expect, it } from "vitest";
import { typecase } from "../../functions/card/font/typecase.ts";
import { gridOf } from "../../functions/card/grid.ts";
import { headlineCopy } from "../../functions/card/headline-copy.ts";
import { paragraph } from "../../functions/card/text/paragraph.ts";
import { setFrame } from "../../functions/card/text/set-frame.ts";
import { typeStack } from "../../functions/card/text/type-stack.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

const fonts = typecase(cardAsset);

it.each(["story", "portrait", "pinterest"] as const)(
  "a headline that its frame has room for is not cut on an upright card: %s",
  (format) => {
    const { unit, width, height, margin, ...grid } = gridOf(format, "ltr");
    const headline = "国务院常务会议研究部署进一步扩大内需促进消费的若干措施。".repeat(11);
    const stack = typeStack(fonts, { headline: "Inter", text: "Inter" }, "headline", "zh");
    const made = paragraph(headline, stack, "ltr");
    const copy = headlineCopy(headline, "#000000", { ...grid, unit, width, height, margin });
    const [set] = setFrame([{ copy, paragraph: made, paragraphOf: () => made }], "middle", {
      width: width - 2 * margin,
      // Less than what bar, credit and the edges leave.
      height: height * 0.57,
      unit,
    });
    expect(set!.cut).toBe(false);
  },
);
