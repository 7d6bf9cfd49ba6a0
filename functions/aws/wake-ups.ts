import { createHash } from "node:crypto";
import { wholeSeconds } from "../article/date/whole-seconds.ts";
import { lookAgain } from "./arrival.ts";
import { clientSettings } from "./client-settings.ts";
import type { queue } from "./queue.ts";

/** Most uploads do without it: it is loaded for the first that has something to wait for. */
async function loadClient() {
  const { SchedulerClient, ...commands } = await import("@aws-sdk/client-scheduler");
  return { client: new SchedulerClient(clientSettings()), ...commands };
}

/**
 * Milliseconds. EventBridge Scheduler is precise to a minute and refuses what is past, which an instant nearer than this may be by
 * the last of the call's tries: until then SQS holds the message back, to the second.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
const soon = 60_000;

/** Milliseconds; an instant that is further ahead is come near to by a look a year, whatever Scheduler may take. */
const year = 366 * 86_400_000;

/**
 * Has keys looked at again when their time has come. A schedule is named for its key and its time, and never changed: whichever of
 * two looks at one key comes last, it cannot undo what the other waits for. One that is not wanted any more makes a look that
 * finds nothing to do.
 */
export function wakeUps({
  group,
  queueArn,
  roleArn,
  arrivals,
}: {
  group: string;
  /** Of Arrivals. */
  queueArn: string;
  /** Whom Scheduler sends as. */
  roleArn: string;
  arrivals: ReturnType<typeof queue>;
}) {
  let loaded: ReturnType<typeof loadClient> | undefined;

  /** Returns the instant of the look, which is the given one but for its fraction of a second, or comes years before it. */
  return async (key: string, instant: string): Promise<string> => {
    const now = Date.now();
    let time = Math.ceil(Date.parse(instant) / 1_000) * 1_000;
    while (time > now + year) time -= year;
    const at = wholeSeconds(new Date(time));
    if (time < now + soon) {
      await arrivals.send(lookAgain(key), Math.max(0, Math.ceil((time - now) / 1_000)));
      return at;
    }
    loaded ??= loadClient();
    const { client, CreateScheduleCommand, ConflictException } = await loaded;
    try {
      await client.send(
        new CreateScheduleCommand({
          GroupName: group,
          Name: createHash("sha256").update(`${key}\n${at}`).digest("hex"),
          ScheduleExpression: `at(${at.replace("Z", "")})`,
          ScheduleExpressionTimezone: "UTC",
          FlexibleTimeWindow: { Mode: "OFF" },
          ActionAfterCompletion: "DELETE",
          Target: { Arn: queueArn, RoleArn: roleArn, Input: JSON.stringify(lookAgain(key)) },
        }),
      );
    } catch (error) {
      // An earlier look has made it.
      if (!(error instanceof ConflictException)) throw error;
    }
    return at;
  };
}
