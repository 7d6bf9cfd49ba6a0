import type { Queue } from "./queue.ts";
import type { Queues } from "./queues.ts";

export function queueAttributes({ settings, counts }: Queue, names: string[] = []): Record<string, string> {
  const { ready, inFlight, delayed } = counts();
  const { redrive } = settings;
  const all: Record<string, string | undefined> = {
    QueueArn: settings.arn,
    ApproximateNumberOfMessages: String(ready),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    VisibilityTimeout: String(settings.visibilityTimeout),
    DelaySeconds: String(settings.delay),
    ReceiveMessageWaitTimeSeconds: String(settings.receiveWait),
    MessageRetentionPeriod: String(settings.retention),
    MaximumMessageSize: String(settings.maxMessageBytes),
    SqsManagedSseEnabled: "true",
    FifoQueue: settings.isFifo ? "true" : undefined,
    ContentBasedDeduplication: settings.isFifo ? String(settings.contentDeduplication) : undefined,
    DeduplicationScope: settings.isFifo
      ? settings.deduplicatesByGroup
        ? "messageGroup"
        : "queue"
      : undefined,
    RedrivePolicy:
      redrive && JSON.stringify({ deadLetterTargetArn: redrive.arn, maxReceiveCount: redrive.maxReceives }),
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && (names.includes("All") || names.includes(entry[0])),
    ),
  );
}

/** The queues that a DLQ serves. */
export function sourcesOf(queues: Queues, dlq: Queue): Queue[] {
  return queues.all().filter(({ settings }) => settings.redrive?.arn === dlq.settings.arn);
}
