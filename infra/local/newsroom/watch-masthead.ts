import { unwatchFile, watchFile } from "node:fs";

/** Says when the masthead changes: functions and plates of cards are made with the one that the start found. Returns how to end it. */
export function watchMasthead(path: string, say: (line: string) => void): () => void {
  const notice = () =>
    say(
      "The masthead has changed. Start again, then: npm run ops -- reprocess. Until then the former one is used.",
    );
  watchFile(path, { interval: 1_000, persistent: false }, notice);
  return () => unwatchFile(path, notice);
}
