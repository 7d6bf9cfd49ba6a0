import { type Need, type Reply, type Request, type Service, ServiceError } from "../gateway/call.ts";
import { jsonRefusal, jsonReply, readJson } from "../gateway/json-protocol.ts";
import { eachEntry } from "./batch.ts";
import { type MoveTask, startMoveTask } from "./move-task.ts";
import type { Queue } from "./queue.ts";
import { queueAttributes, sourcesOf } from "./queue-attributes.ts";
import type { Queues } from "./queues.ts";
import { type ReceiveRequest, receiveMessage } from "./receive-message.ts";
import { type SendRequest, sendMessage, sizeOf } from "./send-message.ts";

type Body = Record<string, unknown> & {
  QueueUrl?: string;
  Entries?: (Record<string, unknown> & { Id: string })[];
};

const version = "application/x-amz-json-1.0";
const mostBatchBytes = 1_048_576;

/** Amazon SQS over its JSON protocol. `urlOf` gives a queue's address. */
export function sqsService(
  queues: Queues,
  account: string,
  urlOf: (queue: Queue) => string,
): Service & { stop(): void } {
  const stopping = new AbortController();
  const tasks: MoveTask[] = [];
  const named = ({ QueueUrl = "" }: Body) => queues.byName(QueueUrl.split("/").at(-1) ?? "");

  const operations: Record<string, { action?: string; run(queue: Queue, body: Body): unknown }> = {
    SendMessage: { run: (queue, body) => sendMessage(queue, body as SendRequest) },
    SendMessageBatch: {
      action: "SendMessage",
      run(queue, body) {
        const size = (body.Entries ?? []).reduce((sum, entry) => sum + sizeOf(entry as SendRequest), 0);
        if (size > mostBatchBytes) {
          throw new ServiceError(
            400,
            "AWS.SimpleQueueService.BatchRequestTooLong",
            "Batch requests cannot be longer than 1048576 bytes.",
          );
        }
        return eachEntry(body.Entries, (entry) => sendMessage(queue, entry as SendRequest));
      },
    },
    ReceiveMessage: {
      run: (queue, body) => receiveMessage(queue, body as ReceiveRequest, account, stopping.signal),
    },
    DeleteMessage: { run: (queue, body) => void queue.remove(String(body.ReceiptHandle)) },
    DeleteMessageBatch: {
      action: "DeleteMessage",
      run: (queue, body) =>
        eachEntry(body.Entries, (entry) => void queue.remove(String(entry.ReceiptHandle))),
    },
    ChangeMessageVisibility: {
      run: (queue, body) =>
        queue.changeVisibility(String(body.ReceiptHandle), Number(body.VisibilityTimeout)),
    },
    ChangeMessageVisibilityBatch: {
      action: "ChangeMessageVisibility",
      run: (queue, body) =>
        eachEntry(body.Entries, (entry) =>
          queue.changeVisibility(String(entry.ReceiptHandle), Number(entry.VisibilityTimeout)),
        ),
    },
    GetQueueAttributes: {
      run: (queue, body) => ({
        Attributes: queueAttributes(queue, body.AttributeNames as string[] | undefined),
      }),
    },
    ListDeadLetterSourceQueues: {
      run: (queue) => ({ queueUrls: sourcesOf(queues, queue).map(urlOf) }),
    },
    PurgeQueue: { run: (queue) => queue.purge() },
  };

  const global: Record<string, { needs(body: Body): Need[]; run(body: Body): unknown }> = {
    GetQueueUrl: {
      needs: (body) => [
        { action: "sqs:GetQueueUrl", resource: queues.byName(String(body.QueueName)).settings.arn },
      ],
      run: (body) => ({ QueueUrl: urlOf(queues.byName(String(body.QueueName))) }),
    },
    ListQueues: {
      needs: () => [{ action: "sqs:ListQueues", resource: "*" }],
      run: ({ QueueNamePrefix = "" }) => ({
        QueueUrls: queues
          .all()
          .filter(({ settings }) => settings.name.startsWith(String(QueueNamePrefix)))
          .map(urlOf),
      }),
    },
    StartMessageMoveTask: {
      // The mover takes from the DLQ, and sends to where the messages go.
      needs: ({ SourceArn, DestinationArn }) => [
        { action: "sqs:StartMessageMoveTask", resource: String(SourceArn) },
        { action: "sqs:ReceiveMessage", resource: String(SourceArn) },
        { action: "sqs:DeleteMessage", resource: String(SourceArn) },
        ...(DestinationArn ? [{ action: "sqs:SendMessage", resource: String(DestinationArn) }] : []),
      ],
      run({ SourceArn, DestinationArn }) {
        const task = startMoveTask(queues, String(SourceArn), DestinationArn as string | undefined);
        tasks.unshift(task);
        return { TaskHandle: task.TaskHandle };
      },
    },
    ListMessageMoveTasks: {
      needs: ({ SourceArn }) => [{ action: "sqs:ListMessageMoveTasks", resource: String(SourceArn) }],
      run: ({ SourceArn, MaxResults = 1 }) => ({
        Results: tasks.filter((task) => task.SourceArn === SourceArn).slice(0, Number(MaxResults)),
      }),
    },
  };

  return {
    read(request) {
      const { operation, body } = readJson<Body>(request, "AmazonSQS");
      if (global[operation]) return { operation, needs: global[operation].needs(body) };
      if (!operations[operation]) {
        throw new ServiceError(
          400,
          "InvalidAction",
          `The local SQS has no ${operation}; the template makes queues.`,
        );
      }
      const action = `sqs:${operations[operation].action ?? operation}`;
      return { operation, needs: [{ action, resource: named(body).settings.arn }] };
    },

    async answer({ operation, request }): Promise<Reply> {
      const { body } = readJson<Body>(request, "AmazonSQS");
      const result = global[operation]
        ? global[operation].run(body)
        : operations[operation]!.run(named(body), body);
      return jsonReply((await result) ?? {}, version);
    },

    refuse(error, request: Request, id): Reply {
      const reply = jsonRefusal(error, request, id, "com.amazonaws.sqs#");
      const fault = error.status < 500 ? "Sender" : "Receiver";
      return { ...reply, headers: { "x-amzn-query-error": `${error.code};${fault}`, ...reply.headers } };
    },

    /** Ends waiting receives. */
    stop: () => stopping.abort(),
  };
}
