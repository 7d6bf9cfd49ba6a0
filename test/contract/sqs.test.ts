import { randomUUID } from "node:crypto";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Resources, startTarget, type Target } from "./target.ts";

let target: Target;
let sqs: SQSClient;
let queues: Resources;
beforeAll(async () => {
  target = await startTarget();
  sqs = new SQSClient(target.client);
  queues = target.resources;
});
afterAll(async () => {
  sqs.destroy();
  await target.stop();
});

const send = (QueueUrl: string, MessageBody: string, rest: object = {}) =>
  sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, ...rest }));
const sendTo = (group: string, MessageBody: string, MessageDeduplicationId: string = randomUUID()) =>
  send(queues.fifoUrl, MessageBody, { MessageGroupId: group, MessageDeduplicationId });
const receive = async (QueueUrl: string, rest: object = {}): Promise<Message[]> => {
  const asked = {
    MaxNumberOfMessages: 10,
    WaitTimeSeconds: 1,
    MessageSystemAttributeNames: ["All" as const],
  };
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, ...asked, ...rest }));
  for (const message of Messages ?? []) taken.push({ QueueUrl, message });
  return Messages ?? [];
};
const remove = (QueueUrl: string, { ReceiptHandle }: Message) =>
  sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
const release = (QueueUrl: string, { ReceiptHandle }: Message) =>
  sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
const bodies = (messages: Message[]) => messages.map(({ Body }) => Body);

/** What tests took and did not delete would block its group for the next. */
const taken: { QueueUrl: string; message: Message }[] = [];
afterEach(async () => {
  for (const { QueueUrl, message } of taken.splice(0)) await remove(QueueUrl, message).catch(() => {});
});

/** Takes out all that is in a queue; on AWS, purging takes a minute. */
async function drain(QueueUrl: string) {
  for (;;) {
    const messages = await receive(QueueUrl, { WaitTimeSeconds: 0 });
    if (messages.length === 0) return;
    for (const message of messages) await remove(QueueUrl, message);
  }
}
beforeEach(async () => {
  for (const url of [queues.queueUrl, queues.dlqUrl, queues.fifoUrl, queues.fifoDlqUrl]) await drain(url);
});

describe("a queue", () => {
  it("hands a message to one receiver, with its attributes, until it is deleted", async () => {
    const MessageAttributes = { kind: { DataType: "String", StringValue: "story" } };
    const { MessageId } = await send(queues.queueUrl, "héllo 🗞️", { MessageAttributes });
    const [message] = await receive(queues.queueUrl, { MessageAttributeNames: ["All"] });
    expect(message).toMatchObject({ MessageId, Body: "héllo 🗞️", MessageAttributes });
    expect(message?.Attributes).toMatchObject({ ApproximateReceiveCount: "1" });
    expect(await receive(queues.queueUrl, { WaitTimeSeconds: 0 })).toEqual([]);
    await remove(queues.queueUrl, message!);
    expect(await receive(queues.queueUrl, { WaitTimeSeconds: 0 })).toEqual([]);
  });

  it("hands it out again when its visibility timeout is over, counting", async () => {
    await send(queues.queueUrl, "again");
    await receive(queues.queueUrl, { VisibilityTimeout: 1 });
    const [message] = await receive(queues.queueUrl, { WaitTimeSeconds: 3 });
    expect(message?.Attributes?.ApproximateReceiveCount).toBe("2");
    await remove(queues.queueUrl, message!);
  });

  it("gives a failed message to its DLQ after as many tries as it allows, and no sooner", async () => {
    await send(queues.queueUrl, "poison");
    for (let attempt = 1; attempt <= 2; attempt++) {
      const [message] = await receive(queues.queueUrl);
      expect(message?.Attributes?.ApproximateReceiveCount).toBe(String(attempt));
      await release(queues.queueUrl, message!);
    }
    expect(await receive(queues.queueUrl, { WaitTimeSeconds: 0 })).toEqual([]);
    expect(bodies(await receive(queues.dlqUrl, { VisibilityTimeout: 0 }))).toEqual(["poison"]);
  });

  it("holds a delayed message back", async () => {
    await send(queues.queueUrl, "later", { DelaySeconds: 1 });
    expect(await receive(queues.queueUrl, { WaitTimeSeconds: 0 })).toEqual([]);
    expect(bodies(await receive(queues.queueUrl, { WaitTimeSeconds: 3 }))).toEqual(["later"]);
  });

  it("answers a waiting receiver when a message comes", async () => {
    const waiting = receive(queues.queueUrl, { WaitTimeSeconds: 10 });
    await send(queues.queueUrl, "now");
    expect(bodies(await waiting)).toEqual(["now"]);
  });

  it("takes and deletes batches entry by entry, and says which were wrong", async () => {
    const Entries = [
      { Id: "good", MessageBody: "fine" },
      { Id: "bad", MessageBody: "not \u0001 text" },
    ];
    const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queues.queueUrl, Entries }));
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(["good"]);
    expect(sent.Failed?.map(({ Id, SenderFault }) => [Id, SenderFault])).toEqual([["bad", true]]);
    const [message] = await receive(queues.queueUrl);
    const removed = await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl: queues.queueUrl,
        Entries: [{ Id: "it", ReceiptHandle: message?.ReceiptHandle }],
      }),
    );
    expect(removed.Successful?.map(({ Id }) => Id)).toEqual(["it"]);
  });

  it("refuses an empty message, and one too large", async () => {
    await expect(send(queues.queueUrl, "")).rejects.toMatchObject({
      name: /MissingParameter|InvalidParameterValue/,
    });
    await expect(send(queues.queueUrl, "x".repeat(1_048_577))).rejects.toMatchObject({
      name: /InvalidParameterValue/,
    });
  });

  it("that does not exist is named so", async () => {
    await expect(send(`${queues.queueUrl}-none`, "x")).rejects.toMatchObject({ name: /QueueDoesNotExist/ });
  });

  it("tells how many messages stand where", async () => {
    await send(queues.queueUrl, "one");
    await send(queues.queueUrl, "two");
    const [first] = await receive(queues.queueUrl, { MaxNumberOfMessages: 1 });
    await expect
      .poll(async () => {
        const AttributeNames = ["All" as const];
        const asked = new GetQueueAttributesCommand({ QueueUrl: queues.queueUrl, AttributeNames });
        const { Attributes = {} } = await sqs.send(asked);
        return [Attributes.ApproximateNumberOfMessages, Attributes.ApproximateNumberOfMessagesNotVisible];
      })
      .toEqual(["1", "1"]);
    await remove(queues.queueUrl, first!);
  });
});

describe("a FIFO queue", () => {
  it("keeps a group in order, and hands out nothing of it while one of its messages is away", async () => {
    for (const body of ["a1", "a2", "a3"]) await sendTo("a", body);
    const [first] = await receive(queues.fifoUrl, { MaxNumberOfMessages: 1 });
    expect(first?.Body).toBe("a1");
    expect(await receive(queues.fifoUrl, { WaitTimeSeconds: 0 })).toEqual([]);
    await remove(queues.fifoUrl, first!);
    const [second] = await receive(queues.fifoUrl, { MaxNumberOfMessages: 1 });
    expect(second?.Body).toBe("a2");
    await release(queues.fifoUrl, second!);
    expect((await receive(queues.fifoUrl, { MaxNumberOfMessages: 1 }))[0]?.Body).toBe("a2");
  });

  it("hands out nothing of a group either while a later message of it is away", async () => {
    for (const body of ["a1", "a2"]) await sendTo("a", body);
    const [first, second] = await receive(queues.fifoUrl);
    await release(queues.fifoUrl, first!);
    expect(await receive(queues.fifoUrl, { WaitTimeSeconds: 0 })).toEqual([]);
    await release(queues.fifoUrl, second!);
    expect(bodies(await receive(queues.fifoUrl))).toEqual(["a1", "a2"]);
  });

  it("goes on with other groups meanwhile", async () => {
    await sendTo("a", "a1");
    await sendTo("a", "a2");
    await receive(queues.fifoUrl, { MaxNumberOfMessages: 1 });
    await sendTo("b", "b1");
    expect(bodies(await receive(queues.fifoUrl))).toEqual(["b1"]);
  });

  it("hands out several messages at once, of one group too", async () => {
    for (const body of ["a1", "a2"]) await sendTo("a", body);
    await sendTo("b", "b1");
    expect(bodies(await receive(queues.fifoUrl)).sort()).toEqual(["a1", "a2", "b1"]);
  });

  it("takes a deduplication id once within a group, even when the message is gone already", async () => {
    const id = randomUUID();
    const first = await sendTo("a", "once", id);
    const second = await sendTo("a", "twice", id);
    expect(second.MessageId).toBe(first.MessageId);
    await sendTo("b", "another group", id);
    const messages = await receive(queues.fifoUrl);
    expect(bodies(messages).sort()).toEqual(["another group", "once"]);
    for (const message of messages) await remove(queues.fifoUrl, message);
    await sendTo("a", "thrice", id);
    expect(await receive(queues.fifoUrl, { WaitTimeSeconds: 0 })).toEqual([]);
  });

  it("gives a poisoned message to its DLQ and goes on with its group", async () => {
    await sendTo("a", "poison");
    await sendTo("a", "next");
    for (let attempt = 1; attempt <= 2; attempt++) {
      const [message] = await receive(queues.fifoUrl, { MaxNumberOfMessages: 1 });
      expect(message?.Body).toBe("poison");
      await release(queues.fifoUrl, message!);
    }
    expect(bodies(await receive(queues.fifoUrl))).toEqual(["next"]);
    expect(bodies(await receive(queues.fifoDlqUrl))).toEqual(["poison"]);
  });

  it("wants a group, and a deduplication id", async () => {
    await expect(send(queues.fifoUrl, "x")).rejects.toMatchObject({ name: /MissingParameter/ });
    await expect(send(queues.fifoUrl, "x", { MessageGroupId: "a" })).rejects.toMatchObject({
      name: /InvalidParameterValue/,
    });
  });
});

describe("a redrive", () => {
  it("sends what lies in a DLQ back to where it came from", async () => {
    await send(queues.queueUrl, "mended");
    for (let attempt = 1; attempt <= 2; attempt++) {
      const [message] = await receive(queues.queueUrl);
      await release(queues.queueUrl, message!);
    }
    await receive(queues.queueUrl, { WaitTimeSeconds: 0 });
    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: queues.dlqArn }));
    const [message] = await receive(queues.queueUrl, { WaitTimeSeconds: 10 });
    expect(message).toMatchObject({ Body: "mended", Attributes: { ApproximateReceiveCount: "1" } });
    await expect
      .poll(async () => {
        const { Results } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn: queues.dlqArn }));
        return [Results?.[0]?.Status, Number(Results?.[0]?.ApproximateNumberOfMessagesMoved)];
      })
      .toEqual(["COMPLETED", 1]);
    await remove(queues.queueUrl, message!);
  });

  it("is of a DLQ only", async () => {
    const SourceArn = queues.dlqArn.replace(/[^:]+$/, "not-a-queue");
    await expect(sqs.send(new StartMessageMoveTaskCommand({ SourceArn }))).rejects.toMatchObject({
      name: "ResourceNotFoundException",
    });
  });
});
