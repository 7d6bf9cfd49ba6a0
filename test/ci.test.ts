import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";

const tree = mkdtempSync(join(tmpdir(), "standfirst-ci-"));
afterAll(() => rmSync(tree, { recursive: true }));
cpSync(join(import.meta.dirname, "../.ci/run"), join(tree, ".ci/run"));

/** The checks, with an npm that does nothing but say how many tests passed, and ends so. */
function check(said: string, status: number, synthesis = 0) {
  const bin = join(tree, "bin");
  mkdirSync(bin, { recursive: true });
  const npm = `#!/bin/sh\n[ "$1" = test ] || exit 0\nprintf '${said}'\nexit ${status}\n`;
  writeFileSync(join(bin, "npm"), npm, { mode: 0o755 });
  const npx = `#!/bin/sh\necho what was synthesized\nexit ${synthesis}\n`;
  writeFileSync(join(bin, "npx"), npx, { mode: 0o755 });
  const PATH = `${bin}:${dirname(process.execPath)}:${process.env.PATH}`;
  const run = spawnSync("bash", [join(tree, ".ci/run")], { encoding: "utf8", env: { ...process.env, PATH } });
  return { status: run.status, lastLine: run.stdout.trim().split("\n").at(-1) };
}

it("the checks end with the count of the tests and with their status, whether all passed or not", () => {
  expect(check(" Test Files  2 passed (2)\\n      Tests  21 passed (21)\\n", 0)).toEqual({
    status: 0,
    lastLine: "21 passed, 0 failed",
  });
  expect(check("      Tests  3 failed | 18 passed | 2 skipped (23)\\n", 1)).toEqual({
    status: 1,
    lastLine: "18 passed, 3 failed, 2 skipped",
  });
  expect(check("no such thing\\n", 7)).toEqual({ status: 7, lastLine: "0 passed, 0 failed" });
});

it("the checks end where the stack cannot be synthesized, and say why", () => {
  const lastLine = "what was synthesized";
  expect(check("      Tests  1 passed (1)\\n", 0, 1)).toEqual({ status: 1, lastLine });
});
