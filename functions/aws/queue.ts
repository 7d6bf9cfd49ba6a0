import { createHash, randomUUID } from "node:crypto";
import {
  ChangeMessageVisibilityCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { clientSettings } from "./client-settings.ts";

/** Messages in one call, the most that SQS takes. */
const batchSize = 10;

/** A queue that takes JSON messages. */
export function queue(url: string) {
  const sqs = new SQSClient(clientSettings());

  return {
    /** For a standard queue; handed out after so many seconds, 900 at most. */
    async send(message: unknown, delaySeconds = 0) {
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: url,
          MessageBody: JSON.stringify(message),
          ...(delaySeconds > 0 ? { DelaySeconds: delaySeconds } : {}),
        }),
      );
    },

    /** For a standard queue, many with few calls. Throws where SQS did not take them all: those taken are sent all the same. */
    async sendAll(messages: unknown[]) {
      for (let from = 0; from < messages.length; from += batchSize) {
        const Entries = messages
          .slice(from, from + batchSize)
          .map((message, at) => ({ Id: String(at), MessageBody: JSON.stringify(message) }));
        const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
        const [first] = Failed;
        if (first)
          throw new Error(
            `Expected SQS to take ${Entries.length} messages; it refused ${Failed.length}: ${first.Code}, ${first.Message}.`,
          );
      }
    },

    /**
     * For a FIFO queue: messages of one group are handled one after another. Without a `coalesceAs`, no message is taken
     * for a repetition of an earlier one: a step may need to run again on the same slug within SQS's five minutes.
     */
    async sendInOrder(group: string, message: unknown, coalesceAs: string = randomUUID()) {
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: url,
          MessageBody: JSON.stringify(message),
          MessageGroupId: groupId(group),
          MessageDeduplicationId: coalesceAs,
        }),
      );
    },

    /** The same message as a new one, with all its tries before it. */
    async sendAnew(body: string, groupId: string | undefined) {
      const order =
        groupId === undefined ? {} : { MessageGroupId: groupId, MessageDeduplicationId: randomUUID() };
      await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body, ...order }));
    },

    /** A message that was received is handed out again after so many seconds; gives up after `patience` milliseconds. */
    async handOutAfter(receipt: string, seconds: number, patience: number) {
      await sqs.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: url,
          ReceiptHandle: receipt,
          VisibilityTimeout: seconds,
        }),
        { abortSignal: AbortSignal.timeout(patience) },
      );
    },
  };
}

/** A slug can be longer than the 128 characters that SQS takes. */
function groupId(group: string): string {
  return createHash("sha256").update(group).digest("base64url");
}
