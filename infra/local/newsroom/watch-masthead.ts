import { unwatchFile, watchFile } from "node:fs";

/**
 * Calls back when the masthead changes: functions and plates of cards are made with the one that the start found. Returns how to
 * end it.
 */
export function watchMasthead(path: string, onChange: () => void): () => void {
  watchFile(path, { interval: 1_000, persistent: false }, onChange);
  return () => unwatchFile(path, onChange);
}
