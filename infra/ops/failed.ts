import { say } from "../say.ts";
import type { Stage } from "./stage.ts";
import { subjectOf } from "./subject.ts";
import { queueNames, workQueues } from "./work-queues.ts";

/** Prints what is in the DLQs, readable. The reason of each is in the step's log, under `message-failed`. */
export async function failed(stage: Stage): Promise<number> {
  const queues = workQueues(stage);
  const found = await Promise.all(queueNames.map((name) => queues.peek(name)));
  for (const { queue, body, sentAt } of found.flat()) say(`${queue}  ${sentAt}  ${subjectOf(body)}`);
  const count = found.flat().length;
  say(
    count === 0
      ? "No message has failed."
      : `${count} failed. Why: each one's log line message-failed, in the step's log. Once that is mended: ${stage.command("redrive")}`,
  );
  return count === 0 ? 0 : 1;
}
