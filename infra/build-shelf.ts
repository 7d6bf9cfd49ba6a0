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

const root = fileURLToPath(new URL("..", import.meta.url));
const hour = 3_600_000;
const keptMilliseconds = 24 * hour;

/**
 * Folders that are built once for each state of their sources. Each can be some 40 MB, and every change makes another: what
 * was not taken for a day goes.
 */
export function buildShelf(shelf: string) {
  return {
    /** The folder of that name; undefined: nobody has built it. */
    take(name: string): string | undefined {
      const folder = join(shelf, name);
      if (!existsSync(folder)) return undefined;
      noteUse(folder);
      forgetUnused(shelf, Date.now());
      return folder;
    },

    /** A folder to build in, to be removed if that fails: what was cut short is never taken for the whole. */
    begin(name: string): string {
      mkdirSync(shelf, { recursive: true });
      return mkdtempSync(`${join(shelf, name)}.`);
    },

    /** Where it then is. */
    put(built: string, name: string): string {
      const folder = join(shelf, name);
      try {
        renameSync(built, folder);
      } catch (error) {
        // Another process may have been quicker, and hand out the same already.
        if (!existsSync(folder)) throw error;
      }
      return folder;
    },
  };
}

/** Has a folder that was taken, or put, stay for as long as this process reads it, which may be days; returns how to end that. */
export function keepUsed(folder: string): () => void {
  const timer = setInterval(() => noteUse(folder), hour);
  return () => clearInterval(timer);
}

/** Of the repository's files that the patterns find, their names and what is in them, and of what else the build depends on. */
export function sourceHash(patterns: readonly string[], ...also: string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(also));
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const file of [...new Set(files)].sort())
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

function noteUse(folder: string) {
  const now = new Date();
  if (existsSync(folder)) utimesSync(folder, now, now);
}

function forgetUnused(shelf: string, now: number) {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (used < now - keptMilliseconds) rmSync(path, { recursive: true, force: true });
  }
}
