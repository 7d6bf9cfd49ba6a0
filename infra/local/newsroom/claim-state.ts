import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** https://www.sqlite.org/rescode.html#busy */
const busy = 5;

/**
 * Takes a state folder for this process alone: two would each write over what the other keeps. Returns how to let go of it; the
 * end of the process does so too, however it ends. Throws where another has it, with `beside` as what to do instead.
 */
export function claimState(folder: string, beside: string): () => void {
  mkdirSync(folder, { recursive: true });
  // SQLite's lock is the operating system's, which is never left behind as a file with a process's number is.
  const lock = new DatabaseSync(join(folder, "in-use"));
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    if ((cause as { errcode?: number }).errcode !== busy) throw cause;
    throw new Error(
      `${folder} is in use by another npm start. End that one, or run this one beside it: ${beside}`,
      { cause },
    );
  }
  return () => lock.close();
}
