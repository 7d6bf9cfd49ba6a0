import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BundledFile } from "./bundle.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const shelf = join(root, ".standfirst/pages");
/** What pages are drawn from. */
const sources = [
  "functions/card/**/*.ts",
  "functions/article/masthead-rules.ts",
  "functions/article/read-masthead.ts",
  "content/masthead.json",
  "package-lock.json",
];
const keptMilliseconds = 24 * 3_600_000;

/** The pages of the masthead's cards, drawn once for each state of their sources. */
export function cardPages(): BundledFile[] {
  const folder = join(shelf, sourceHash());
  if (!existsSync(folder)) draw(folder);
  const now = new Date();
  utimesSync(folder, now, now);
  forgetUnused(now);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, from: join(folder, name) }));
}

function draw(folder: string) {
  mkdirSync(shelf, { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  try {
    const script = fileURLToPath(new URL("draw-card-pages.ts", import.meta.url));
    const { status, stderr, error } = spawnSync(process.execPath, [script, unfinished], { encoding: "utf8" });
    if (status !== 0)
      throw new Error(`The pages of the cards could not be drawn.\n${stderr}`, { cause: error });
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      // Another process may have been quicker, and hand out the same pages already.
      if (!existsSync(folder)) throw error;
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function forgetUnused(now: Date) {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime();
    if (used < now.getTime() - keptMilliseconds) rmSync(path, { recursive: true, force: true });
  }
}

function sourceHash(): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((pattern) => globSync(pattern, { cwd: root })).sort())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}
