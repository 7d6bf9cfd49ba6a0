import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildShelf, sourceHash } from "./build-shelf.ts";
import type { BundledFile } from "./bundle.ts";

const shelf = buildShelf(fileURLToPath(new URL("../.standfirst/pages", import.meta.url)));
/** What pages are drawn from. */
export const sources = [
  "infra/draw-card-pages.ts",
  "functions/card/**/*.ts",
  "functions/article/{contrast-ratio,field-reader,masthead-rules,read-masthead}.ts",
  "functions/article/language/{direction-in,direction-of,runtime-locale,scripts,unspaced}.ts",
  "functions/masthead.ts",
  "content/masthead.json",
  "package-lock.json",
];

/** The pages of the masthead's cards, drawn once for each state of their sources. */
export function cardPages(): BundledFile[] {
  const name = sourceHash(sources);
  const folder = shelf.take(name) ?? draw(name);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, from: join(folder, name) }));
}

function draw(name: string): string {
  const unfinished = shelf.begin(name);
  try {
    const script = fileURLToPath(new URL("draw-card-pages.ts", import.meta.url));
    const { status, stderr, error } = spawnSync(process.execPath, [script, unfinished], { encoding: "utf8" });
    if (status !== 0)
      throw new Error(`The pages of the cards could not be drawn.\n${stderr}`, { cause: error });
    return shelf.put(unfinished, name);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
