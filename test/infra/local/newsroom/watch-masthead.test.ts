import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { watchMasthead } from "../../../../infra/local/newsroom/watch-masthead.ts";

it("tells that the masthead has changed, and nothing after its end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-masthead-"));
  const path = join(folder, "masthead.json");
  writeFileSync(path, "{}");
  let changes = 0;
  const end = watchMasthead(path, () => changes++);
  await new Promise((resolve) => setTimeout(resolve, 100));
  writeFileSync(path, '{ "name": "Another" }');
  await expect.poll(() => changes).toBe(1);
  end();
  writeFileSync(path, '{ "name": "A third" }');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(changes).toBe(1);
  rmSync(folder, { recursive: true });
});
