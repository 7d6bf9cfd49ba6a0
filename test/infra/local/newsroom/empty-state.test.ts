import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyState } from "../../../../infra/local/newsroom/empty-state.ts";

it("forgets the local stack, where reprocess stopped too, and leaves what is not of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-state-"));
  const left = ["in-use", "reprocess-production-5e1f0a3c9b7d2468.txt"];
  for (const name of ["objects.sqlite", "objects.sqlite-wal", "outcomes.json", ...left])
    writeFileSync(join(folder, name), "");
  writeFileSync(join(folder, "reprocess-local-5e1f0a3c9b7d2468.txt"), "articles/m.txt");
  for (const name of ["tables", "assemblies"]) mkdirSync(join(folder, name));
  emptyState(folder);
  expect(readdirSync(folder).sort()).toEqual(["assemblies", ...left]);
  rmSync(folder, { recursive: true });
});
