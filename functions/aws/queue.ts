import { createHash, randomUUID } from "node:crypto";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { clientSettings } from "./client-settings.ts";

/** A queue that takes JSON messages. */
export function queue(url: string) {
  const sqs = new SQSClient(clientSettings());

  return {
    /** For a standard queue. */
    async send(message: unknown) {
      await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) }));
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
  };
}

/** A slug can be longer than the 128 characters that SQS takes. */
function groupId(group: string): string {
  return createHash("sha256").update(group).digest("base64url");
}
