import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { engineProcess } from "./bench/cards/engine-process.ts";
import { peersInstalled } from "./bench/peers-installed.ts";

const folder = mkdtempSync(join(tmpdir(), "standfirst-bench-"));
const script = (text: string) => {
  const file = join(folder, "engine.mjs");
  writeFileSync(file, text);
  return file;
};
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

it("a bench whose peers are not installed says how they come", () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  expect(peersInstalled(join(import.meta.dirname, "bench/cards/no-peers/"))).toBe(false);
  expect(log).toHaveBeenCalledWith(
    "(libraries left out: `npm install --prefix test/bench/cards/no-peers` adds them)\n",
  );
  expect(peersInstalled(join(import.meta.dirname, ".."))).toBe(true);
  expect(log).toHaveBeenCalledTimes(1);
});

it.each([
  "bench/cards/cards.ts",
  "bench/cards/bench.ts",
  "bench/listings/bench.ts",
  "bench/arm64/run.ts",
  "fixtures/update-expected.ts",
  "soak/soak.ts",
])("%s says how it is used where that is asked or a word is wrong, and does nothing", (name) => {
  const script = join(import.meta.dirname, name);
  for (const [word, status] of [
    ["--help", 0],
    ["--hepl", 2],
  ] as const) {
    const run = spawnSync(process.execPath, [script, word], { encoding: "utf8" });
    expect(run.status).toBe(status);
    expect(`${run.stdout}${run.stderr}`).toMatch(/^(Unknown option .*\n\n)?Usage: npm run [\s\S]*\n$/);
  }
});

it.each(["--articles", "--histories", "--fuzz"])("the soak does not take %s many for none", (option) => {
  const script = join(import.meta.dirname, "soak/soak.ts");
  const { status, stderr } = spawnSync(process.execPath, [script, option, "many"], { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain(`${option}: expected a whole number; found many.`);
});

it("a renderer that ends before it is ready, or while it draws, is an error and no wait without end", async () => {
  await expect(engineProcess(script("process.exit(3)"), "one")).rejects.toThrow(
    "The renderer one ended with status 3",
  );
  const dying = await engineProcess(
    script('process.on("message", () => process.exit(4)); process.send("ready");'),
    "two",
  );
  await expect(dying.ask({})).rejects.toThrow("The renderer two ended with status 4");
});

it("a renderer answers what it was asked", async () => {
  const engine = await engineProcess(
    script('process.on("message", ({ n }) => process.send(n + 1)); process.send("ready");'),
    "three",
  );
  expect(await engine.ask({ n: 1 })).toBe(2);
  expect(await engine.ask({ n: 2 })).toBe(3);
  engine.end();
});
