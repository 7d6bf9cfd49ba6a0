import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** A list that is kept from one start to the next; empty before the first. */
export function readKept<Item>(path: string): Item[] {
  if (!existsSync(path)) return [];
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Item[];
  } catch (cause) {
    throw new Error(
      `${path} is damaged: ${(cause as Error).message}. Begin anew with: npm start -- --fresh`,
      { cause },
    );
  }
}

/** Whole or not at all: the process may end while it writes. */
export function writeKept(path: string, items: unknown[]) {
  writeFileSync(`${path}.new`, JSON.stringify(items));
  renameSync(`${path}.new`, path);
}
