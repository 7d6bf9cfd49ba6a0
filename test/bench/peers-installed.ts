import { existsSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Whether the packages of a bench's `peers/` are there; says how they come where they are not. */
export function peersInstalled(folder: string): boolean {
  const isThere = existsSync(join(folder, "node_modules"));
  if (!isThere)
    console.log(`(libraries left out: \`npm install --prefix ${relative(root, folder)}\` adds them)\n`);
  return isThere;
}
