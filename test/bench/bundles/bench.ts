/** Prints what the functions' bundles weigh, and how long a fresh process takes to load them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { createApp } from "../../../infra/standfirst-app.ts";

const steps = ["IngestArticle", "SummarizeArticle", "PublishArticle", "PublishListings"];
const imports = 5;

interface FunctionProperties {
  Code: { S3Key: string };
  Environment: { Variables: Record<string, unknown> };
}

const outdir = mkdtempSync(join(tmpdir(), "standfirst-bundles-"));
try {
  const { template } = createApp({ outdir, checks: false }).synth().getStackArtifact("Standfirst");
  const resources = Object.entries(template.Resources as Record<string, { Properties: FunctionProperties }>);
  for (const step of steps) {
    const [, { Properties }] = resources.find(([id]) => id.startsWith(`Pipeline${step}Function`))!;
    const folder = join(outdir, `asset.${Properties.Code.S3Key.replace(/\.zip$/, "")}`);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => ({ name, bytes: readFileSync(join(parentPath, name)) }));
    const code = files.filter(({ name }) => name.endsWith(".mjs"));
    const atStart = loadedWith("index.mjs", new Map(code.map(({ name, bytes }) => [name, String(bytes)])));
    const times = Array.from({ length: imports }, () => importTime(folder, Properties)).sort((a, b) => a - b);
    console.log(
      `${step}: code ${megabytes(code.map(({ bytes }) => bytes.length))}, loaded at start ${megabytes(atStart)}, all zipped ${megabytes(files.map(({ bytes }) => deflateRawSync(bytes, { level: 9 }).length))}, import ${times[Math.floor(imports / 2)]!.toFixed(0)} ms`,
    );
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}

/** Bytes of a module and of all that it imports statically. */
function loadedWith(entry: string, code: Map<string, string>): number[] {
  const loaded = new Set([entry]);
  for (const name of loaded)
    for (const [, other] of code.get(name)!.matchAll(/(?:from|import)\s?"\.\/([^"]+)"/g)) loaded.add(other!);
  return Array.from(loaded, (name) => Buffer.byteLength(code.get(name)!));
}

/** Milliseconds that a fresh process takes for the import alone, with the stack's environment. */
function importTime(cwd: string, { Environment }: FunctionProperties): number {
  const program =
    "const before = performance.now(); await import('./index.mjs'); console.log(performance.now() - before); process.exit(0)";
  const named = Object.keys(Environment.Variables).map((name) => [name, "https://x.example"]);
  const env = { AWS_REGION: "eu-west-1", ...Object.fromEntries(named) };
  return Number(spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd, env }).stdout);
}

function megabytes(sizes: number[]): string {
  return `${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(2)} MB`;
}
