import { say } from "../say.ts";
import type { Stage } from "./stage.ts";
import { subjectOf } from "./subject.ts";
import { queueNames, workQueues } from "./work-queues.ts";

/** Seconds in which one run must have dealt with a message that it holds. */
const hiddenSeconds = 60;

/** Sends what failed back to where it failed. */
export async function redrive(stage: Stage): Promise<number> {
  const queues = workQueues(stage);
  let count = 0;
  const redriveAll = async (name: (typeof queueNames)[number]) => {
    for await (const message of queues.failed(name, hiddenSeconds)) {
      await queues.redrive(message);
      count++;
      say(`${name}  ${subjectOf(message.body)}`);
    }
  };
  await Promise.all(queueNames.map(redriveAll));
  say(
    count === 0
      ? "No message has failed."
      : `${count} sent back. Those that fail again are in the DLQ again: ${stage.command("failed")}`,
  );
  return 0;
}
