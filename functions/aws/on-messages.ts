import { log, logAs } from "../log.ts";
import { measure } from "../measure.ts";
import type { queue } from "./queue.ts";

interface QueueRecord {
  messageId: string;
  receiptHandle: string;
  body: string;
  attributes: {
    MessageGroupId?: string;
    ApproximateReceiveCount?: string;
    SentTimestamp?: string;
    ApproximateFirstReceiveTimestamp?: string;
  };
}

interface QueueEvent {
  Records: QueueRecord[];
}

interface Context {
  awsRequestId?: string;
  getRemainingTimeInMillis?: () => number;
}

interface BatchResponse {
  batchItemFailures: { itemIdentifier: string }[];
}

export interface Passage {
  /** When the message was sent and first handed out, in milliseconds since 1970 by SQS's clock. */
  sentAt: number;
  receivedAt: number;
  /** Less than a third of the function's time is left: work that can be gone on with had better end. */
  isLate: () => boolean;
}

/** `later`: nothing is wrong, but it cannot be done now. `unfinished`: a part is done, and the next try goes on from there. */
// biome-ignore lint/suspicious/noConfusingVoidType: most steps return nothing, and need not say so.
type Outcome = "later" | "unfinished" | undefined | void;

/** Seconds until a message that failed for the nth time is tried again. After the last try it goes to the DLQ at once. */
export const retryDelays = [5, 30, 120, 600];

/** The same where all messages are of one FIFO group: until one of it is tried again, SQS hands out none. */
export const retryDelaysInOneGroup = [5, 20, 60, 120];

const laterSeconds = 60;
/** A message that has to wait is received this often, and then sent anew: waiting must not use up the tries of its queue. */
const receivesOfWaiting = 3;

/** Milliseconds that setting the time of a retry may take: without it, the message waits out the queue's visibility timeout. */
const mostTimingPatience = 2_000;

/**
 * A Lambda handler for a batch of messages from a queue. One that throws returns to the queue after a while that grows with
 * its failures, alone: its neighbours count as done, also those of its FIFO group, since a step acts on what it finds and not
 * on the order of messages. None is begun in the second half of the function's time; what is left returns at once.
 * Whoever had a turn longest ago is begun first: one that takes all of the time at each try uses up no other's tries.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
 */
export function onMessages<Message>(
  from: ReturnType<typeof queue>,
  read: (body: unknown) => Message,
  handle: (message: Message, passage: Passage) => Promise<Outcome>,
  delays: readonly number[] = retryDelays,
): (event: QueueEvent, context?: Context) => Promise<BatchResponse> {
  /** Of messages that this process has begun, and that are not done with: when each had its last turn, counted from 1. */
  const turns = new Map<string, number>();
  let turn = 0;
  const lastTurn = ({ messageId }: QueueRecord) => turns.get(messageId) ?? 0;

  /** Seconds until the message is to come back; undefined: it is done with. */
  async function attempt(
    { messageId, body, attributes }: QueueRecord,
    isLate: () => boolean,
  ): Promise<number | undefined> {
    const nth = Number(attributes.ApproximateReceiveCount);
    const passage = {
      sentAt: Number(attributes.SentTimestamp),
      receivedAt: Number(attributes.ApproximateFirstReceiveTimestamp),
      isLate,
    };
    try {
      const outcome = await handle(read(JSON.parse(body)), passage);
      if (outcome === "unfinished") {
        log("info", "message-unfinished", { messageId, attempt: nth, body });
        return 0;
      }
      if (outcome !== "later") return undefined;
      log("info", "message-waits", { messageId, attempt: nth, body });
      if (nth < receivesOfWaiting) return laterSeconds;
      await from.sendAnew(body, attributes.MessageGroupId);
      return undefined;
    } catch (error) {
      measure({ MessageFailed: 1 });
      log("error", "message-failed", { messageId, attempt: nth, body, error });
      return delays[nth - 1] ?? 0;
    }
  }

  return async ({ Records }, context) => {
    logAs(context?.awsRequestId);
    const timeLeft = () => context?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY;
    const [half, third] = [timeLeft() / 2, timeLeft() / 3];
    const isLate = () => timeLeft() < third;
    const back: { record: QueueRecord; seconds: number }[] = [];
    const inTurn = Records.toSorted((one, other) => lastTurn(one) - lastTurn(other));
    for (const [at, record] of inTurn.entries()) {
      const isLeft = at > 0 && timeLeft() < half;
      if (!isLeft) turns.set(record.messageId, ++turn);
      const seconds = isLeft ? 0 : await attempt(record, isLate);
      if (seconds !== undefined) back.push({ record, seconds });
      else turns.delete(record.messageId);
    }

    const setTime = async ({ record: { messageId, receiptHandle }, seconds }: (typeof back)[number]) => {
      const patience = Math.min(mostTimingPatience, timeLeft() - 1_000);
      if (patience <= 0) return;
      try {
        await from.handOutAfter(receiptHandle, seconds, patience);
      } catch (error) {
        log("warn", "retry-not-timed", { messageId, seconds, error });
      }
    };
    // All at the end: a message that came back earlier could meet this run at work.
    await Promise.all(back.map(setTime));
    return { batchItemFailures: back.map(({ record }) => ({ itemIdentifier: record.messageId })) };
  };
}
