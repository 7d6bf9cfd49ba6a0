import { CallFailed, callJson } from "../gateway/call-json.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { Principal } from "../iam/principal.ts";
import type { Queue } from "../sqs/queue.ts";
import type { functionPool } from "./function-pool.ts";
import { InvocationError } from "./function-process.ts";
import { failedIds, type ReceivedMessage, sqsRecord } from "./sqs-record.ts";

export interface MappingSettings {
  queue: Queue;
  batchSize: number;
  /** Seconds. */
  batchingWindow: number;
  reportsFailures: boolean;
  mostAtOnce: number;
  /** Seconds after which a failed message is tried again at the latest; absent: as the step said, or the queue does. */
  retrySeconds?: number;
}

/** A batch that was not done, or not whole. */
export interface BatchFailure {
  functionName: string;
  /** How often the message had been handed out; the highest of the batch. */
  attempt: number;
  messages: ReceivedMessage[];
  /** Absent where the function itself told which messages failed. */
  error?: InvocationError;
}

/**
 * Lambda's poller of one queue: takes batches in the function's name while there is room, invokes the function, and deletes
 * what it did.
 */
export function eventSourceMapping(
  { queue, batchSize, batchingWindow, reportsFailures, mostAtOnce, retrySeconds }: MappingSettings,
  pool: ReturnType<typeof functionPool>,
  gateway: Gateway,
  principal: Principal,
  onFailure: (failure: BatchFailure) => void,
) {
  const caller = { principal, service: "sqs" };
  const QueueUrl = queue.settings.name;
  let isStopped = false;
  let atWork = 0;
  let wakeUp = () => {};

  const receive = async (MaxNumberOfMessages: number, WaitTimeSeconds: number) => {
    const wanted = { MessageSystemAttributeNames: ["All"], MessageAttributeNames: ["All"] };
    const request = { QueueUrl, MaxNumberOfMessages, WaitTimeSeconds, ...wanted };
    const { Messages = [] } = await callJson<{ Messages?: ReceivedMessage[] }>(
      gateway,
      caller,
      "AmazonSQS.ReceiveMessage",
      request,
    );
    return Messages;
  };

  async function takeBatch(): Promise<ReceivedMessage[]> {
    const batch = await receive(Math.min(batchSize, 10), 20);
    const deadline = Date.now() + batchingWindow * 1000;
    while (batch.length > 0 && batch.length < batchSize && Date.now() < deadline && !isStopped) {
      const wait = Math.ceil((deadline - Date.now()) / 1000);
      batch.push(...(await receive(Math.min(batchSize - batch.length, 10), wait)));
    }
    return batch;
  }

  async function handle(batch: ReceivedMessage[]) {
    let failed = batch.map(({ MessageId }) => MessageId);
    let error: InvocationError | undefined;
    try {
      const response = await pool.invoke({
        Records: batch.map((message) => sqsRecord(message, queue.settings.arn)),
      });
      failed = reportsFailures ? failedIds(response, batch) : [];
    } catch (thrown) {
      if (!(thrown instanceof InvocationError)) throw thrown;
      if (isStopped) return;
      error = thrown;
    }
    const done = batch.filter(({ MessageId }) => !failed.includes(MessageId));
    const undone = batch.filter(({ MessageId }) => failed.includes(MessageId));
    if (undone.length > 0) {
      const attempt = Math.max(
        ...undone.map(({ Attributes }) => Number(Attributes?.ApproximateReceiveCount ?? 1)),
      );
      onFailure({ functionName: pool.name, attempt, messages: undone, ...(error ? { error } : {}) });
      if (retrySeconds !== undefined)
        for (const { ReceiptHandle } of undone) queue.hasten(ReceiptHandle, retrySeconds);
    }
    for (let from = 0; from < done.length; from += 10) {
      const Entries = done
        .slice(from, from + 10)
        .map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle }));
      await callJson(gateway, caller, "AmazonSQS.DeleteMessageBatch", { QueueUrl, Entries });
    }
  }

  async function poll() {
    while (!isStopped) {
      if (atWork >= mostAtOnce) {
        await new Promise<void>((resolve) => {
          wakeUp = resolve;
        });
        continue;
      }
      try {
        const batch = await takeBatch();
        if (batch.length === 0) continue;
        atWork++;
        handle(batch)
          .catch((error: unknown) => {
            if (!(error instanceof CallFailed)) throw error;
          })
          .finally(() => {
            atWork--;
            wakeUp();
          });
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }

  const polling = poll();
  return {
    get atWork() {
      return atWork;
    },
    /** Takes no more; what runs is left to the pool. */
    async stop() {
      isStopped = true;
      wakeUp();
      queue.wake();
      await polling;
    },
  };
}
