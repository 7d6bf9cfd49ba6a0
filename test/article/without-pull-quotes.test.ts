import { describe, expect, it } from "vitest";
import type { Block } from "../../functions/article/article.ts";
import { withoutPullQuotes } from "../../functions/article/without-pull-quotes.ts";

const blocks = (...lines: [Block["kind"], string][]): Block[] =>
  lines.map(([kind, text]) => ({ kind, text }));
const first =
  "The herons of Port Ellery have nested on the old gasworks, the warden of the marsh said on Monday.";
const spoken = "“Nobody had seen them come, not even me,” she said, and pointed at the nearest of the nests.";
const last = "They will stay until the autumn, when the gasworks is to be painted green by the town council.";

describe("a pull quote", () => {
  it.each<[string, Block["kind"], string]>([
    ["repeats what someone says", "paragraph", "Nobody had seen them come, not even me"],
    ["has quotation marks of its own", "paragraph", "«Nobody had seen them come, not even me»"],
    ["is marked as a quote and repeats the author", "quote", "painted green by the town council"],
  ])("goes where it %s", (_, kind, text) => {
    const body = blocks(["paragraph", first], [kind, text], ["paragraph", spoken], ["paragraph", last]);
    expect(withoutPullQuotes(body)).toEqual(body.toSpliced(1, 1));
  });

  it("takes along who said it", () => {
    const quote = ["quote", "Nobody had seen them come, not even me"] as [Block["kind"], string];
    const body = (speaker: string) =>
      blocks(["paragraph", first], quote, ["quote", speaker], ["paragraph", spoken], ["paragraph", last]);
    expect(withoutPullQuotes(body("Nora Pell, warden"))).toEqual(body("").toSpliced(1, 2));
    expect(withoutPullQuotes(body("I was asleep."))).toEqual(body("I was asleep.").toSpliced(1, 1));
  });

  it.each<[string, Block["kind"], string]>([
    ["a heading", "heading", "Nobody had seen them come, not even me"],
    ["a few words", "paragraph", "Not even me"],
    ["nobody's words", "paragraph", "painted green by the town council"],
    ["said nowhere else", "quote", "Nobody has asked the herons about it."],
  ])("is none that is %s", (_, kind, text) => {
    const body = blocks(["paragraph", first], [kind, text], ["paragraph", spoken], ["paragraph", last]);
    expect(withoutPullQuotes(body)).toEqual(body);
  });
});
