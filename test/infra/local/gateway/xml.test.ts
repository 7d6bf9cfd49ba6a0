import fc from "fast-check";
import { expect, it } from "vitest";
import { textOf, writeXml } from "../../../../infra/local/gateway/xml.ts";

it("a text that is written is read back as it was, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(textOf(writeXml("Key", text), "Key")).toBe(text);
    }),
    { seed: 4, numRuns: 1000 },
  );
});

it("a reference to no character stands for itself", () => {
  expect(textOf("<Key>&#x110000;&#99999999999;&#x1F600;&nbsp;</Key>", "Key")).toBe(
    "&#x110000;&#99999999999;😀&nbsp;",
  );
});
