import { Duration } from "aws-cdk-lib";
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

export interface WorkQueueProps {
  /** First in, first out within each message group; groups side by side. */
  fifo: boolean;
  /** How long the step that takes from it may run. */
  timeout: Duration;
  /** Before any message is handed out. */
  delay?: Duration;
}

/** How often a message is tried before it goes to the DLQ. */
export const tries = 5;

/**
 * How long messages wait in a queue, and in its DLQ: SQS counts both from the day that a message was first sent; in a FIFO DLQ,
 * from the day that it came there.
 */
const retention = { queue: Duration.days(10), dlq: Duration.days(14) };

/** A queue in front of a step, with its DLQ, which keeps what failed until 14 days after it was sent, or longer. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly dlq: Queue;
  readonly timeout: Duration;

  constructor(scope: Construct, id: string, { fifo, timeout, delay }: WorkQueueProps) {
    super(scope, id);
    this.timeout = timeout;
    const kind = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // FIFO DLQs take only from FIFO queues, and a queue is FIFO by this property's presence.
      ...(fifo ? { fifo: true } : {}),
    };
    this.dlq = new Queue(this, "Dlq", { ...kind, retentionPeriod: retention.dlq });
    this.queue = new Queue(this, "Queue", {
      ...kind,
      retentionPeriod: retention.queue,
      deliveryDelay: delay,
      // Lambda's advice, so that a throttled batch is not handed out twice at the same time.
      // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      deadLetterQueue: { queue: this.dlq, maxReceiveCount: tries },
      ...(fifo
        ? {
            deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
            fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
          }
        : {}),
    });
  }
}
