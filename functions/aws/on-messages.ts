import { log, logAs } from "../log.ts";
import { measure } from "../measure.ts";

interface QueueEvent {
  Records: {
    messageId: string;
    body: string;
    attributes: { MessageGroupId?: string; ApproximateReceiveCount?: string };
  }[];
}

interface BatchResponse {
  batchItemFailures: { itemIdentifier: string }[];
}

/**
 * A Lambda handler for a batch of SQS messages. One that throws is returned to the queue, alone: its neighbours count as
 * done. In a FIFO group the later ones wait for it, so that their order stays.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
 */
export function onMessages<Message>(
  read: (body: unknown) => Message,
  handle: (message: Message) => Promise<void>,
): (event: QueueEvent, context?: { awsRequestId?: string }) => Promise<BatchResponse> {
  return async ({ Records }, context) => {
    logAs(context?.awsRequestId);
    const batchItemFailures: BatchResponse["batchItemFailures"] = [];
    const halted = new Set<string>();
    for (const { messageId, body, attributes } of Records) {
      const group = attributes.MessageGroupId;
      try {
        if (group !== undefined && halted.has(group))
          throw new Error("An earlier message of its group failed.");
        await handle(read(JSON.parse(body)));
      } catch (error) {
        if (group !== undefined) halted.add(group);
        batchItemFailures.push({ itemIdentifier: messageId });
        measure({ MessageFailed: 1 });
        log("error", "message-failed", {
          messageId,
          attempt: Number(attributes.ApproximateReceiveCount),
          body,
          error,
        });
      }
    }
    return { batchItemFailures };
  };
}
