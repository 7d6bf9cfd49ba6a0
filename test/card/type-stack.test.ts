import { expect, it } from "vitest";
import { isEmojiFace, typecase } from "../../functions/card/font/typecase.ts";
import { typeStack } from "../../functions/card/text/type-stack.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

const stack = typeStack(typecase(cardAsset), { headline: "Inter", text: "Inter" }, "headline", "en");

it.each([
  ["⌚", true],
  ["⌚\ufe0e", false],
  ["☎", false],
  ["☎\ufe0f", true],
  ["7", false],
  ["7\ufe0f\u20e3", true],
])("%j is in colours: %s, as its selector or else Unicode's own default has it", (cluster, isInColours) => {
  expect(isEmojiFace(stack.faceFor(cluster)!)).toBe(isInColours);
});
