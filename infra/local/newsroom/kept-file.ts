import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { damagedFile } from "../damaged-file.ts";

/** A list that is kept from one start to the next; empty before the first. */
export function readKept<Item>(path: string): Item[] {
  if (!existsSync(path)) return [];
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Item[];
  } catch (cause) {
    throw damagedFile(path, cause);
  }
}

/** Whole or not at all: the process may end while it writes. */
export function writeKept(path: string, items: unknown[]) {
  writeFileSync(`${path}.new`, JSON.stringify(items));
  renameSync(`${path}.new`, path);
}
