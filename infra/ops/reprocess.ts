import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPictureKey } from "../../functions/article/picture-key.ts";
import { lookAgain } from "../../functions/aws/arrival.ts";
import { queue } from "../../functions/aws/queue.ts";
import { say } from "../say.ts";
import { atOnce, awaitRoom } from "./await-room.ts";
import { comesAfter } from "./comes-after.ts";
import { listObjects } from "./list-objects.ts";
import { progressBar } from "./progress-bar.ts";
import type { Stage } from "./stage.ts";
import { workQueues } from "./work-queues.ts";

export interface ReprocessOptions {
  /** Inbox keys to make anew start with this. */
  prefix: string;
  /** Only what was uploaded at or after this instant. */
  since: Date | undefined;
  stateDir: string;
}

/** Status of a process that Ctrl-C ended. */
const interrupted = 130;

/**
 * Has every article made anew, as after a change of the masthead or a template. What was interrupted goes on where it
 * stopped when the same command is given again, unless another version was deployed in between.
 */
export async function reprocess(
  stage: Stage,
  { prefix, since, stateDir }: ReprocessOptions,
): Promise<number> {
  const inbox = stage.output("InboxBucketName");
  const keys: string[] = [];
  for await (const { key, modifiedAt } of listObjects(inbox, prefix)) {
    if (!key.endsWith("/") && (!since || modifiedAt >= since)) keys.push(key);
  }
  const place = bookmark(stateDir, stage.name, `${prefix}-${since?.toISOString() ?? ""}`);
  if (keys.length === 0) {
    const uploaded = since ? ` and came since ${since.toISOString()}` : "";
    say(`No upload has a key that starts with ${prefix}${uploaded}.`);
    return 1;
  }
  const after = place.read(stage.deployedAt);
  const rest = keys.filter((key) => after === undefined || comesAfter(key, after));
  if (after !== undefined) say(`Going on after ${after}.`);

  const arrivals = queue(stage.output("ArrivalsQueueUrl"));
  const queues = workQueues(stage);
  // A picture's articles are looked at themselves, unless nothing but pictures is meant.
  const areAllPictures = keys.every(isPictureKey);
  const bar = progressBar(keys.length, keys.length - rest.length);
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
    console.log("\nInterrupted. The same command goes on from here.");
  };
  process.once("SIGINT", interrupt);
  for (const [at, key] of rest.entries()) {
    if (isInterrupted) return interrupted;
    if (at % atOnce === 0) await awaitRoom(queues, () => isInterrupted);
    await arrivals.send(lookAgain(key, !isPictureKey(key) || areAllPictures));
    place.write(key);
    bar.step();
  }
  process.off("SIGINT", interrupt);
  bar.end();
  place.forget();
  say(
    `${rest.length} ${rest.length === 1 ? "upload is" : "uploads are"} looked at anew. Is all well? ${stage.command("verify")}`,
  );
  return 0;
}

function bookmark(stateDir: string, stage: string, asked: string) {
  // A hash, since a prefix may be as long as a key, and a file's name has 255 bytes at most.
  const hash = createHash("sha256").update(asked).digest("hex").slice(0, 16);
  const file = join(stateDir, `reprocess-${stage}-${hash}.txt`);
  return {
    /** Undefined also where it was written before that instant. */
    read(since: Date): string | undefined {
      if (!existsSync(file)) return undefined;
      if (statSync(file).mtime >= since) return readFileSync(file, "utf8");
      say("The last run was interrupted before this version was there: all is made anew.");
      return undefined;
    },
    write(key: string) {
      mkdirSync(stateDir, { recursive: true });
      writeFileSync(file, key);
    },
    forget: () => rmSync(file, { force: true }),
  };
}
