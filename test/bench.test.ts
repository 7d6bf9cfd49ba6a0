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

it.each(["cards.ts", "bench.ts"])("%s says how it is used where that is asked, and draws nothing", (name) => {
  const script = join(import.meta.dirname, "bench/cards", name);
  for (const [word, status] of [
    ["--help", 0],
    ["--hepl", 2],
  ] as const)
    expect(spawnSync(process.execPath, [script, word], { encoding: "utf8" })).toMatchObject({
      status,
      stdout: expect.stringMatching(/^Usage: npm run (bench:)?cards -- /),
    });
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
