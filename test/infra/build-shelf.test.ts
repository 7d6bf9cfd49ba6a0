import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { buildShelf, keepUsed, sourceHash } from "../../infra/build-shelf.ts";

const folder = mkdtempSync(join(tmpdir(), "standfirst-shelf-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a shelf of builds", () => {
  let shelf: ReturnType<typeof buildShelf>;
  beforeEach(() => {
    shelf = buildShelf(mkdtempSync(join(folder, "shelf-")));
  });
  const build = (text: string) => {
    const unfinished = shelf.begin("one");
    writeFileSync(join(unfinished, "file"), text);
    return unfinished;
  };

  it("hands out nothing that is not finished", () => {
    const unfinished = build("cut short");
    expect(shelf.take("one")).toBeUndefined();
    rmSync(unfinished, { recursive: true });
  });

  it("keeps what the quicker of two processes built", () => {
    const [quick, slow] = [build("quick"), build("slow")];
    const placed = shelf.put(quick, "one");
    expect(shelf.put(slow, "one")).toBe(placed);
    expect(shelf.take("one")).toBe(placed);
    expect(readFileSync(join(placed, "file"), "utf8")).toBe("quick");
    rmSync(slow, { recursive: true });
  });

  it("forgets what was not taken for a day, unfinished builds too", () => {
    const [used, former] = ["one", "two"].map((name) => shelf.put(shelf.begin(name), name)) as [
      string,
      string,
    ];
    const dead = shelf.begin("three");
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    for (const each of [used, former, dead]) utimesSync(each, twoDaysAgo, twoDaysAgo);
    shelf.take("one");
    expect([used, former, dead].map((each) => existsSync(each))).toEqual([true, false, false]);
  });

  it("keeps what a process runs from, for as long as it does", () => {
    const [one, two] = ["one", "two"].map((name) => shelf.put(shelf.begin(name), name)) as [string, string];
    vi.useFakeTimers();
    const end = keepUsed(two);
    vi.advanceTimersByTime(2 * 86_400_000);
    shelf.take("one");
    expect([one, two].map((each) => existsSync(each))).toEqual([true, true]);
    end();
    vi.advanceTimersByTime(2 * 86_400_000);
    shelf.take("one");
    expect([one, two].map((each) => existsSync(each))).toEqual([true, false]);
    vi.useRealTimers();
  });
});

it("a hash of sources differs with files and settings, and not with the order of the patterns", () => {
  const hash = sourceHash(["content/masthead.json", "cdk.json"], "dev");
  expect(sourceHash(["cdk.json", "content/*.json"], "dev")).toBe(hash);
  expect(sourceHash(["cdk.json"], "dev")).not.toBe(hash);
  expect(sourceHash(["content/masthead.json", "cdk.json"], "production")).not.toBe(hash);
});
