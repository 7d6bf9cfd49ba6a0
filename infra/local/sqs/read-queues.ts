import type { ResolvedTemplate } from "../template/read-template.ts";
import type { QueueSettings } from "./queue.ts";

/** The template's queues, with SQS's defaults where it says nothing. */
export function readQueues(template: ResolvedTemplate): QueueSettings[] {
  return template.of("AWS::SQS::Queue").map(({ attribute, properties }) => {
    const redrive = properties.RedrivePolicy as
      | { deadLetterTargetArn: string; maxReceiveCount: number }
      | undefined;
    const seconds = (name: string, fallback: number) => Number(properties[name] ?? fallback);
    return {
      name: attribute("QueueName"),
      arn: attribute("Arn"),
      isFifo: properties.FifoQueue === true,
      contentDeduplication: properties.ContentBasedDeduplication === true,
      deduplicatesByGroup: properties.DeduplicationScope === "messageGroup",
      visibilityTimeout: seconds("VisibilityTimeout", 30),
      delay: seconds("DelaySeconds", 0),
      receiveWait: seconds("ReceiveMessageWaitTimeSeconds", 0),
      retention: seconds("MessageRetentionPeriod", 345_600),
      maxMessageBytes: Number(properties.MaximumMessageSize ?? 1_048_576),
      ...(redrive
        ? { redrive: { arn: redrive.deadLetterTargetArn, maxReceives: Number(redrive.maxReceiveCount) } }
        : {}),
    };
  });
}
