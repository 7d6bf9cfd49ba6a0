import { expect, it } from "vitest";
import { checkFaithfulness } from "../../../functions/summary/guard/check-faithfulness.ts";

it.each([
  [
    "en",
    "The bakery that burned down in March was rebuilt by neighbours, and the council opened a school beside the river.",
    "The bakery was rebuilt by neighbours.",
    "The bakery opened a school beside neighbours.",
  ],
  [
    "en",
    "Critics of the dam say it will flood the valley, and farmers who live there want to be paid before the work begins.",
    "Critics of the dam say it will flood the valley.",
    "Critics of the dam say it will be paid before the work begins.",
  ],
  [
    "fr",
    "Les opposants au barrage disent qu'il noiera la vallée, et les paysans qui y vivent veulent être payés avant que les travaux commencent.",
    "Les opposants au barrage disent qu'il noiera la vallée.",
    "Les opposants au barrage veulent être payés avant que les travaux commencent.",
  ],
])("%s: words glued together score below a sentence made shorter", (language, article, shorter, glued) => {
  const score = (summary: string): number => checkFaithfulness(article, summary, language).score;
  expect(score(glued)).toBeLessThan(score(shorter) - 0.072);
});

it("a number that the article has not counts for more than a name", () => {
  const article =
    "The museum in Harlow shows boats that fishermen built of oak and larch for the northern lakes.";
  const score = (summary: string): number => checkFaithfulness(article, summary, "en").score;
  expect(score("The museum in Harlow shows 80 boats that fishermen built.")).toBeLessThan(
    score("The museum in Harlow shows Danish boats that fishermen built."),
  );
});
