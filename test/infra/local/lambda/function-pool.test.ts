import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { functionPool } from "../../../../infra/local/lambda/function-pool.ts";
import { serveRuntimeApi } from "../../../../infra/local/lambda/runtime-api.ts";

const api = await serveRuntimeApi();
const code = mkdtempSync(join(tmpdir(), "standfirst-function-"));
const outside = join(tmpdir(), `standfirst-outside-${process.pid}.txt`);
writeFileSync(outside, "not yours");
writeFileSync(
  join(code, "index.mjs"),
  `import { readFileSync, writeFileSync } from "node:fs";
   let calls = 0;
   export const handler = async (event, context) => {
     calls++;
     if (event.do === "throw") throw new RangeError("too far");
     if (event.do === "reject") { Promise.reject(new Error("forgotten")); await new Promise((r) => setTimeout(r, 30_000)); }
     if (event.do === "exit") process.exit(3);
     if (event.do === "complain") { console.error("RangeError: out of ink\\n    at paint"); process.exit(4); }
     if (event.do === "wait") await new Promise((r) => setTimeout(r, event.ms));
     if (event.do === "spin") for (;;);
     if (event.do === "read") return readFileSync(event.file, "utf8");
     if (event.do === "write") return writeFileSync(event.file, "mine");
     if (event.do === "fill") { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())); }
     console.log("handled", event.do);
     return { calls, pid: process.pid, colour: process.env.COLOUR, home: process.env.HOME ?? null, left: context.getRemainingTimeInMillis() };
   };`,
);
const lines: string[] = [];
const settings = {
  name: "painter",
  arn: "arn:aws:lambda:eu-west-1:000000000000:function:painter",
  code,
  handler: "index.handler",
  environment: { COLOUR: "teal" },
  timeoutSeconds: 5,
  memoryMb: 128,
  onLine: (line: string) => lines.push(line),
};
const pool = functionPool(settings, 2, api);
const invoke = (event: object) => pool.invoke(event) as Promise<{ calls: number; pid: number; left: number }>;

afterAll(async () => {
  await pool.stop();
  await api.stop();
  rmSync(code, { recursive: true });
  rmSync(outside);
});

describe("a function's processes", () => {
  it("hand back what the handler returned, in the function's environment and no other", async () => {
    const result = await invoke({ do: "paint" });
    expect(result).toMatchObject({ colour: "teal", home: null });
    expect(result.left).toBeGreaterThan(0);
    expect(result.left).toBeLessThanOrEqual(5_000);
    await expect.poll(() => lines).toContain("handled paint");
  });

  it("stay warm from one event to the next", async () => {
    const [first, second] = [await invoke({}), await invoke({})];
    expect(second.pid).toBe(first.pid);
    expect(second.calls).toBe(first.calls + 1);
  });

  it("wait for their next event longer than fetch would", async () => {
    const hasty = `fetch("http://127.0.0.1:9").catch(() => {});
      const dispatcher = Symbol.for("undici.globalDispatcher.1");
      globalThis[dispatcher] = new globalThis[dispatcher].constructor({ headersTimeout: 100 });`;
    writeFileSync(join(code, "hasty.mjs"), hasty);
    const environment = { NODE_OPTIONS: `--import ${pathToFileURL(join(code, "hasty.mjs")).href}` };
    const idlePool = functionPool({ ...settings, environment }, 1, api);
    const pidOf = async () => ((await idlePool.invoke({})) as { pid: number }).pid;
    const first = await pidOf();
    await setTimeout(2_500);
    expect(await pidOf()).toBe(first);
    await idlePool.stop();
  });

  it("are as many as there are events at once, and no more than allowed", async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => invoke({ do: "wait", ms: 100 })));
    expect(new Set(results.map(({ pid }) => pid)).size).toBe(2);
  });

  it("tell of an error that the handler threw, and go on", async () => {
    await expect(invoke({ do: "throw" })).rejects.toMatchObject({
      code: "RangeError",
      message: "painter: too far",
    });
    expect(await invoke({})).toMatchObject({ colour: "teal" });
  });

  it.each([
    ["a rejection that no one caught", "reject", "Runtime.ExitError"],
    ["an exit", "exit", "Runtime.ExitError"],
    ["more memory than it has", "fill", "Runtime.ExitError"],
    ["the timeout, even in an endless loop", "spin", "Sandbox.Timedout"],
  ])("end at %s, and the next event finds a new one", async (_what, act, code) => {
    await expect(invoke({ do: act })).rejects.toMatchObject({ code });
    expect(await invoke({})).toMatchObject({ colour: "teal" });
  });

  it("have all of the function's time for the event: starting is no part of it", async () => {
    const slow = mkdtempSync(join(tmpdir(), "standfirst-function-"));
    writeFileSync(
      join(slow, "index.mjs"),
      `await new Promise((r) => setTimeout(r, 1_500));
       export const handler = async (_, context) => context.getRemainingTimeInMillis();`,
    );
    const starting = functionPool({ ...settings, code: slow, timeoutSeconds: 1 }, 1, api);
    expect(await starting.invoke({})).toBeGreaterThan(0);
    await starting.stop();
    rmSync(slow, { recursive: true });
  });

  it("can read nothing but the bundle, and write nothing", async () => {
    expect(await pool.invoke({ do: "read", file: join(code, "index.mjs") })).toContain(
      "export const handler",
    );
    await expect(invoke({ do: "read", file: outside })).rejects.toMatchObject({ message: /restricted/ });
    await expect(invoke({ do: "write", file: join(code, "index.mjs") })).rejects.toMatchObject({
      message: /restricted/,
    });
  });

  it("tell of the error that ended them", async () => {
    await expect(invoke({ do: "complain" })).rejects.toThrow(
      "painter exited: status 4. RangeError: out of ink",
    );
  });

  it("start from a folder of any name", async () => {
    const folder = join(code, "a b#c%20");
    cpSync(join(import.meta.dirname, "../../../../infra"), join(folder, "infra"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "index.mjs"), "export const handler = async () => 'well';");
    writeFileSync(
      join(folder, "invoke.ts"),
      `import { functionPool } from "./infra/local/lambda/function-pool.ts";
       import { serveRuntimeApi } from "./infra/local/lambda/runtime-api.ts";
       const settings = { ...${JSON.stringify(settings)}, code: import.meta.dirname, onLine() {} };
       console.log(await functionPool(settings, 1, await serveRuntimeApi()).invoke({}));
       process.exit(0);`,
    );
    const { stdout } = spawnSync(process.execPath, [join(folder, "invoke.ts")], { encoding: "utf8" });
    expect(stdout).toBe("well\n");
  });

  it("fail each event while they cannot start, and say why", async () => {
    const nowhere = functionPool({ ...settings, code: join(code, "gone") }, 1, api);
    for (const _ of [1, 2])
      await expect(nowhere.invoke({})).rejects.toMatchObject({
        code: "Runtime.ExitError",
        message: expect.stringMatching(/^painter exited: .* ENOENT$/),
      });
    await nowhere.stop();
  });

  it("fail each event while the bundle does not load, and say why", async () => {
    const broken = functionPool({ ...settings, handler: "index.missing" }, 1, api);
    await expect(broken.invoke({})).rejects.toMatchObject({
      code: "Runtime.InitError",
      message: /exports no function missing/,
    });
    await broken.stop();
  });
});
