import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";

const tree = mkdtempSync(join(tmpdir(), "standfirst-ci-"));
afterAll(() => rmSync(tree, { recursive: true }));
cpSync(join(import.meta.dirname, "../.ci/run"), join(tree, ".ci/run"));

const bin = join(tree, "bin");
mkdirSync(bin);
const env = { ...process.env, PATH: `${bin}:${dirname(process.execPath)}:${process.env.PATH}` };

/** Has npm and npx do this. */
function put(npm: string, npx: string) {
  for (const [name, script] of Object.entries({ npm, npx }))
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** The checks, with an npm that does nothing but say how many tests passed, and ends so. */
function check(said: string, status: number, synthesis = 0) {
  put(
    `[ "$1" = test ] || exit 0\nprintf '${said}'\nexit ${status}`,
    `echo what was synthesized\nexit ${synthesis}`,
  );
  const run = spawnSync("bash", [join(tree, ".ci/run")], { encoding: "utf8", env });
  return { status: run.status, lastLine: run.stdout.trim().split("\n").at(-1) };
}

/** What runs the app for the CDK that npx starts, which would not end for a minute. */
const slowSynthesis = "(sleep 60 & echo $! >app.pid; wait)";
const appIsGone = () => {
  const pid = Number(readFileSync(join(tree, "app.pid"), "utf8"));
  return !existsSync(`/proc/${pid}`) || readFileSync(`/proc/${pid}/stat`, "utf8").includes(" Z ");
};

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

it("the checks end with the status of a check that failed, and leave no synthesis behind", async () => {
  put(`[ "$*" = "run check" ] || exit 0\nwhile [ ! -s app.pid ]; do sleep .05; done\nexit 3`, slowSynthesis);
  const run = spawnSync("bash", [join(tree, ".ci/run")], { encoding: "utf8", env });
  expect(run.status).toBe(3);
  await expect.poll(appIsGone).toBe(true);
});

it("Ctrl-C ends the checks, and the synthesis beside them", async () => {
  rmSync(join(tree, "app.pid"));
  put(
    `[ "$*" = "run check" ] || exit 0\nwhile [ ! -s app.pid ]; do sleep .05; done\ntouch checking\nsleep 60`,
    slowSynthesis,
  );
  const child = spawn("bash", [join(tree, ".ci/run")], { env, detached: true, stdio: "ignore" });
  const ended = once(child, "close");
  await expect.poll(() => existsSync(join(tree, "checking"))).toBe(true);
  process.kill(-child.pid!, "SIGINT");
  expect(await ended).toEqual([null, "SIGINT"]);
  await expect.poll(appIsGone).toBe(true);
});
