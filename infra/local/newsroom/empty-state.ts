import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Forgets what a state folder keeps of the local stack; synthesized assemblies stay, and where an operator's work on AWS stopped. */
export function emptyState(folder: string) {
  for (const name of readdirSync(folder))
    if (kept.has(name) || name.startsWith("reprocess-local-"))
      rmSync(join(folder, name), { recursive: true, force: true });
}

const kept = new Set(
  ["objects.sqlite", "queues.sqlite", "schedules.sqlite"]
    .flatMap((file) => [file, `${file}-wal`, `${file}-shm`])
    .concat("tables", "logs", "outputs.json", "outcomes.json", "mirrored.json"),
);
