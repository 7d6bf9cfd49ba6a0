import { mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readKept, writeKept } from "../../../../infra/local/newsroom/kept-file.ts";

const folder = mkdtempSync(join(tmpdir(), "standfirst-kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("is empty at first, then what was written, and says which file is damaged and what to do", () => {
  const path = join(folder, "outcomes.json");
  expect(readKept(path)).toEqual([]);
  writeKept(path, ["one", "two"]);
  expect(readKept(path)).toEqual(["one", "two"]);
  truncateSync(path, 4);
  expect(() => readKept(path)).toThrow(/outcomes\.json is damaged.*--fresh/);
});
