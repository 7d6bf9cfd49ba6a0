import { randomUUID } from "node:crypto";
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { Stage } from "./stage.ts";

/** The queues between the steps, in the order of an article's way. */
export const queueNames = ["Arrivals", "Summaries", "Publications", "Listings"] as const;

export interface FailedMessage {
  queue: string;
  body: string;
  group: string | undefined;
  receipt: string;
  /** When it was first sent: an ISO 8601 instant. */
  sentAt: string;
}

/** Seconds for which messages that are looked at are hidden from other readers, should the look end early. */
const peekSeconds = 60;

/** Messages in one call, the most that SQS takes. */
const batchSize = 10;

/** What an operator does with queues. Works through plain receives and sends, which every engine has. */
export function workQueues(stage: Pick<Stage, "output">) {
  const sqs = new SQSClient({});
  const urls = (queue: string) => ({
    queue: stage.output(`${queue}QueueUrl`),
    dlq: stage.output(`${queue}DlqUrl`),
  });

  return {
    /** Messages that wait or are being handled, about. */
    async depth(queue: string, which: "queue" | "dlq" = "queue"): Promise<number> {
      const names = [
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible",
        "ApproximateNumberOfMessagesDelayed",
      ] as const;
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: urls(queue)[which], AttributeNames: [...names] }),
      );
      return names.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
    },

    /** The messages of a DLQ, at most so many. They are hidden from other readers for as many seconds as given, and stay. */
    async *failed(
      queue: string,
      hiddenSeconds: number,
      most = Number.POSITIVE_INFINITY,
    ): AsyncGenerator<FailedMessage> {
      const seen = new Set<string>();
      while (seen.size < most) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({
            QueueUrl: urls(queue).dlq,
            MaxNumberOfMessages: Math.min(batchSize, most - seen.size),
            VisibilityTimeout: hiddenSeconds,
            WaitTimeSeconds: 1,
            MessageSystemAttributeNames: ["MessageGroupId", "SentTimestamp"],
          }),
        );
        const fresh = Messages.filter(({ MessageId = "" }) => !seen.has(MessageId));
        if (fresh.length === 0) return;
        for (const message of fresh) {
          seen.add(message.MessageId ?? "");
          yield failedMessage(queue, message);
        }
      }
    },

    /** The first messages of a DLQ, at most so many, which stay where others see them. */
    async peek(queue: string, most: number): Promise<FailedMessage[]> {
      const messages = await Array.fromAsync(this.failed(queue, peekSeconds, most));
      for (let from = 0; from < messages.length; from += batchSize) {
        const Entries = messages.slice(from, from + batchSize).map(({ receipt: ReceiptHandle }, at) => ({
          Id: String(at),
          ReceiptHandle,
          VisibilityTimeout: 0,
        }));
        // Those that SQS refuses are to be seen again already.
        await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: urls(queue).dlq, Entries }));
      }
      return messages;
    },

    /** Back to where it failed: sent first, then deleted, so that it is never in neither place. */
    async redrive({ queue, body, group, receipt }: FailedMessage) {
      const { queue: url, dlq } = urls(queue);
      const order =
        group === undefined ? {} : { MessageGroupId: group, MessageDeduplicationId: randomUUID() };
      await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body, ...order }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl: dlq, ReceiptHandle: receipt }));
    },
  };
}

function failedMessage(
  queue: string,
  { Body = "", Attributes = {}, ReceiptHandle = "" }: Message,
): FailedMessage {
  const sentAt = new Date(Number(Attributes.SentTimestamp ?? 0)).toISOString();
  return { queue, body: Body, group: Attributes.MessageGroupId, receipt: ReceiptHandle, sentAt };
}
