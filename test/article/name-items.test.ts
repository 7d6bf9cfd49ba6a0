import fc from "fast-check";
import { expect, it } from "vitest";
import type { Draft } from "../../functions/article/article-draft.ts";
import { nameItems } from "../../functions/article/name-items.ts";

const item = (slug: string | null, identity: string | null): Draft => ({
  headline: "Rain",
  slug,
  identity,
  body: [{ kind: "paragraph", text: "It rained." }],
});

it("no two items of a file have one address, also where one has the name that another was given", () => {
  const [, twin, again] = nameItems([item("rain", "1"), item("rain", "1"), item("rain", "1")]);
  const names = nameItems([item("rain", "1"), item("rain", "1"), item(twin!, "2"), item(again!, "3")]);
  expect(new Set(names).size).toBe(4);

  const text = fc.option(fc.constantFrom("rain", "Rain", "rain-2", twin!, again!, "", "é", "漢"), {
    nil: null,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (pairs) => {
      const drafts = pairs.map(([slug, identity]) => item(slug, identity));
      expect(new Set(nameItems(drafts)).size).toBe(drafts.length);
    }),
    { seed: 2, numRuns: 500 },
  );
});
