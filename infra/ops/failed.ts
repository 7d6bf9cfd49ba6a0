import { say } from "../say.ts";
import type { Stage } from "./stage.ts";
import { subjectOf } from "./subject.ts";
import { queueNames, workQueues } from "./work-queues.ts";

/** Messages of each DLQ that are printed: after an outage there may be thousands. */
const mostOfQueue = 100;

/** Prints what is in the DLQs, readable. The reason of each is in the step's log, under `message-failed`. */
export async function failed(stage: Stage): Promise<number> {
  const queues = workQueues(stage);
  const depths = await Promise.all(queueNames.map((name) => queues.depth(name, "dlq")));
  const found = await Promise.all(queueNames.map((name) => queues.peek(name, mostOfQueue)));
  for (const { queue, body, sentAt } of found.flat()) say(`${queue}  ${sentAt}  ${subjectOf(body)}`);
  // Of a FIFO group, SQS shows ten until these are dealt with: all that the lists' DLQ has are of one.
  for (const [at, depth] of depths.entries()) {
    const hidden = depth - found[at]!.length;
    if (hidden > 0) say(`${queueNames[at]}  about ${hidden} more behind these`);
  }
  const count = Math.max(
    found.flat().length,
    depths.reduce((sum, depth) => sum + depth),
  );
  say(
    count === 0
      ? "No message has failed."
      : `${count} failed. Why: each one's log line message-failed, in the step's log. Once that is mended: ${stage.command("redrive")}`,
  );
  return count === 0 ? 0 : 1;
}
