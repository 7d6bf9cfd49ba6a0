import { expect, it } from "vitest";
import { contrastRatio } from "../../functions/article/contrast-ratio.ts";
import { mix, readable } from "../../functions/page/contrast.ts";

it("a mixture is a colour of six digits, however dark its first channels are", () => {
  expect(mix("#000000", "#0000ff", 0.5)).toBe("#000080");
  expect(mix("#0a1f33", "#ffffff", 0)).toBe("#0a1f33");
});

it.each(["#0a1f33", "#000010", "#7f7f7f", "#b3261e", "#ffd400", "#fdfcf7"])(
  "any colour reads on %s",
  (ground) => {
    for (const colour of ["#000000", "#0a0a40", "#777777", "#c0392b", "#ffe600", "#ffffff"])
      for (const ink of ["#000000", "#777777", "#ffffff"])
        expect(
          contrastRatio(readable(colour, ground, ink), ground),
          `${colour} ${ink}`,
        ).toBeGreaterThanOrEqual(4.5);
  },
);
