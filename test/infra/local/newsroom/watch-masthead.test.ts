import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { watchMasthead } from "../../../../infra/local/newsroom/watch-masthead.ts";

it("says what to do when the masthead changes, and nothing after its end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-masthead-"));
  const path = join(folder, "masthead.json");
  writeFileSync(path, "{}");
  const said: string[] = [];
  const end = watchMasthead(path, (line) => said.push(line));
  await new Promise((resolve) => setTimeout(resolve, 100));
  writeFileSync(path, '{ "name": "Another" }');
  await expect.poll(() => said, { timeout: 5_000 }).toEqual([expect.stringMatching(/changed\. Start again/)]);
  end();
  rmSync(folder, { recursive: true });
});
