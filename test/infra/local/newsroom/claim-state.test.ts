import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { claimState } from "../../../../infra/local/newsroom/claim-state.ts";

const folder = mkdtempSync(join(tmpdir(), "standfirst-claim-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("is one process's at a time, until it lets go or is killed", () => {
  const letGo = claimState(folder, "do this");
  expect(() => claimState(folder, "do this")).toThrow(/is in use by another npm start\. .*do this/);
  letGo();

  const file = join(import.meta.dirname, "../../../../infra/local/newsroom/claim-state.ts");
  const code = `import(${JSON.stringify(file)}).then(({ claimState }) => { claimState(${JSON.stringify(folder)}, ""); process.kill(process.pid, "SIGKILL"); })`;
  expect(spawnSync(process.execPath, ["-e", code]).signal).toBe("SIGKILL");
  claimState(folder, "")();
});
