import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../../infra/local/newsroom/display-width.ts";
import type { Outcome } from "../../../../infra/local/newsroom/outcome.ts";
import { outcomeTable } from "../../../../infra/local/newsroom/outcome-table.ts";

const at = "2026-11-20T00:00:00.000Z";
const published: Outcome = {
  key: "articles/ja/島の渡し船.txt",
  slug: "ja/shima",
  state: "published",
  milliseconds: 1234,
  at,
  card: "http://s/cards/og.png",
  url: "http://s/a/ja/shima/",
};
const rejected: Outcome = {
  key: "articles/empty.txt",
  slug: "empty",
  state: "rejected",
  milliseconds: 80,
  at,
  reason: "empty",
  message:
    "The file is empty: write the article into it and upload it again, please, whenever you find the time.",
};

describe("the table of outcomes", () => {
  it("stands in columns, whatever the script, sorted by key", () => {
    const [head = "", first = "", second = ""] = outcomeTable([published, rejected]).split("\n");
    expect(first).toMatch(/^empty\.txt {2,}rejected {2,}0\.1 s {2}empty: The file is empty/);
    expect(second).toMatch(/^ja\/島の渡し船\.txt {2}published {2}1\.2 s/);
    const column = displayWidth(head.slice(0, head.indexOf("state")));
    expect(displayWidth(second.slice(0, second.indexOf("published")))).toBe(column);
    expect(displayWidth(first.slice(0, first.indexOf("rejected")))).toBe(column);
  });

  it("does not let a key steer the terminal", () => {
    const outcome = { ...rejected, key: "articles/\u001b[2J\n.txt" };
    expect(outcomeTable([outcome]).split("\n")[1]).toMatch(/^\\u001b\[2J\\u000a\.txt {2}rejected/);
  });

  it("is not stretched by a long explanation", () => {
    const lines = outcomeTable([published, rejected]).split("\n");
    expect(lines[2]?.length).toBeLessThan(lines[1]!.length);
  });
});

describe("the width of text", () => {
  it.each([
    ["abc", 3],
    ["島の", 4],
    ["é", 1],
    ["नमस्ते", 3],
    ["🗞️", 2],
    ["한국", 4],
  ])("%s takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
