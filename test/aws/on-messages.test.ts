import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onMessages, retryDelaysInOneGroup } from "../../functions/aws/on-messages.ts";
import { tries } from "../../infra/work-queue.ts";

const message = (messageId: string, body: string, group?: string, receives = 1) => ({
  messageId,
  receiptHandle: `r${messageId}`,
  body,
  attributes: { ApproximateReceiveCount: String(receives), ...(group ? { MessageGroupId: group } : {}) },
});

describe("a batch of messages", () => {
  const handled: unknown[] = [];
  const lines: string[] = [];
  const back: [receipt: string, seconds: number][] = [];
  const sent: string[] = [];
  let isQueueDown = false;
  let clock = 0;
  const from = {
    send: async () => {},
    sendAll: async () => {},
    sendInOrder: async () => {},
    async sendAnew(body: string, group: string | undefined) {
      sent.push(`${body} ${group}`);
    },
    async handOutAfter(receipt: string, seconds: number) {
      if (isQueueDown) throw new Error("no queue");
      back.push([receipt, seconds]);
    },
  };
  const makeHandler = () =>
    onMessages(
      from,
      (body) => body as { fail?: boolean; wait?: boolean; takes?: number; parts?: number },
      async (body, { isLate }) => {
        clock += body.takes ?? 0;
        for (let part = 0; part < (body.parts ?? 0); part++) {
          if (isLate()) return "unfinished";
          clock += 10;
        }
        if (body.wait) return "later";
        if (body.fail) throw new Error("no luck", { cause: new Error("the wire") });
        handled.push(body);
        return undefined;
      },
    );
  let handler = makeHandler();
  const failing = (receives: number) => message("1", '{"fail":true}', "a", receives);
  const facts = () =>
    lines.flatMap((line) => {
      const { event, messageId } = JSON.parse(line);
      return event ? [`${event} ${messageId}`] : [];
    });

  beforeEach(() => {
    handled.length = 0;
    lines.length = 0;
    back.length = 0;
    sent.length = 0;
    isQueueDown = false;
    clock = 0;
    handler = makeHandler();
    vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => vi.restoreAllMocks());

  it("returns to the queue only the message that failed", async () => {
    const Records = [message("1", '{"n":1}'), message("2", '{"fail":true}'), message("3", '{"n":3}')];
    expect(await handler({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: "2" }] });
    expect(handled).toEqual([{ n: 1 }, { n: 3 }]);
    expect(back).toEqual([["r2", 5]]);
  });

  it("counts a body that is no JSON as failed, and goes on", async () => {
    const Records = [message("1", "not json"), message("2", '{"n":2}')];
    expect(await handler({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: "1" }] });
    expect(handled).toEqual([{ n: 2 }]);
  });

  it("goes on with the group of one that failed: a poisoned message takes no other to the DLQ", async () => {
    const Records = [failing(1), message("2", '{"n":2}', "b"), message("3", '{"n":3}', "a")];
    const { batchItemFailures } = await handler({ Records });
    expect(batchItemFailures).toEqual([{ itemIdentifier: "1" }]);
    expect(handled).toEqual([{ n: 2 }, { n: 3 }]);
  });

  it("is tried again soon at first and later then, and after its last try is out of the way at once", async () => {
    for (const receives of [1, 2, 3, 4, 5]) await handler({ Records: [failing(receives)] });
    const waits = back.map(([, seconds]) => seconds);
    expect(waits).toEqual([5, 30, 120, 600, 0]);
    // A fault of some minutes mends itself within the five tries.
    expect(waits.reduce((sum, seconds) => sum + seconds)).toBeGreaterThanOrEqual(10 * 60);
  });

  it("is tried again sooner where all messages of its queue wait for it", async () => {
    const failsAlways = onMessages(
      from,
      String,
      () => Promise.reject(new Error("no luck")),
      retryDelaysInOneGroup,
    );
    for (const receives of [1, 2, 3, 4, 5]) await failsAlways({ Records: [failing(receives)] });
    expect(back.map(([, seconds]) => seconds)).toEqual([...retryDelaysInOneGroup, 0]);
    expect(retryDelaysInOneGroup).toHaveLength(tries - 1);
  });

  it("that has to wait has not failed, and is sent anew before its tries are over", async () => {
    const waiting = (receives: number) => message("1", '{"wait":true}', "a", receives);
    for (const receives of [1, 2]) {
      const { batchItemFailures } = await handler({ Records: [waiting(receives)] });
      expect(batchItemFailures).toEqual([{ itemIdentifier: "1" }]);
    }
    expect(await handler({ Records: [waiting(3)] })).toEqual({ batchItemFailures: [] });
    expect(back).toEqual([
      ["r1", 60],
      ["r1", 60],
    ]);
    expect(sent).toEqual(['{"wait":true} a']);
    expect(facts()).toEqual(["message-waits 1", "message-waits 1", "message-waits 1"]);
  });

  it("is reported as failed also where the time of its next try cannot be set", async () => {
    isQueueDown = true;
    expect(await handler({ Records: [failing(1)] })).toEqual({
      batchItemFailures: [{ itemIdentifier: "1" }],
    });
    expect(facts()).toEqual(["message-failed 1", "retry-not-timed 1"]);
  });

  it("begins nothing in the second half of its time; what is left comes back at once and has not failed", async () => {
    const Records = ["1", "2", "3", "4"].map((id) => message(id, `{"n":${id},"takes":40}`, "a"));
    const context = { getRemainingTimeInMillis: () => 120_000 - clock * 1_000 };
    const { batchItemFailures } = await handler({ Records }, context);
    expect(handled).toHaveLength(2);
    expect(batchItemFailures).toEqual([{ itemIdentifier: "3" }, { itemIdentifier: "4" }]);
    expect(back).toEqual([
      ["r3", 0],
      ["r4", 0],
    ]);
    expect(lines).toEqual([]);
  });

  it("is begun before those that had their turn: one that takes all of the time uses up no other's tries", async () => {
    const context = { getRemainingTimeInMillis: () => 120_000 - clock * 1_000 };
    let left = ["1", "2", "3", "4", "5"];
    for (let receives = 1; receives <= tries; receives++) {
      clock = 0;
      const Records = left.map((id) =>
        message(id, `{"n":${id},"takes":70,"fail":${id === "1"}}`, "a", receives),
      );
      const { batchItemFailures } = await handler({ Records }, context);
      left = batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort();
    }
    expect(handled).toMatchObject([{ n: 2 }, { n: 3 }, { n: 4 }, { n: 5 }]);
    expect(left).toEqual(["1"]);
  });

  it("takes turns with another that takes all of the time at each try", async () => {
    const context = { getRemainingTimeInMillis: () => 120_000 - clock * 1_000 };
    const Records = ["1", "2", "3"].map((id) => message(id, '{"takes":70,"fail":true}', "a"));
    for (let runs = 0; runs < 6; runs++) {
      clock = 0;
      await handler({ Records }, context);
    }
    const failures = facts().filter((fact) => fact.startsWith("message-failed"));
    expect(failures).toEqual(["1", "2", "3", "1", "2", "3"].map((id) => `message-failed ${id}`));
  });

  it("is told when it becomes late, and what is unfinished comes back at once and has not failed", async () => {
    const Records = [message("1", '{"parts":50}', "a"), message("2", '{"n":2}', "a")];
    const context = { getRemainingTimeInMillis: () => 120_000 - clock * 1_000 };
    const { batchItemFailures } = await handler({ Records }, context);
    expect(clock).toBe(90);
    expect(batchItemFailures).toEqual([{ itemIdentifier: "1" }, { itemIdentifier: "2" }]);
    expect(back).toEqual([
      ["r1", 0],
      ["r2", 0],
    ]);
    expect(facts()).toEqual(["message-unfinished 1"]);
  });

  it("begins its first message whatever the time, and lets a queue that hangs take none that is not there", async () => {
    const context = { getRemainingTimeInMillis: () => 900 };
    const { batchItemFailures } = await handler({ Records: [failing(1)] }, context);
    expect(batchItemFailures).toEqual([{ itemIdentifier: "1" }]);
    expect(facts()).toEqual(["message-failed 1"]);
    expect(back).toEqual([]);
  });

  it("logs a failure as one line with its request, the message, the attempt and the whole chain of causes", async () => {
    await handler({ Records: [message("1", '{"fail":true}')] }, { awsRequestId: "r-1" });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { MessageFailed: 1, _aws: { CloudWatchMetrics: [{ Namespace: "Standfirst" }] } },
      {
        level: "error",
        event: "message-failed",
        requestId: "r-1",
        messageId: "1",
        attempt: 1,
        error: { message: "no luck", cause: { message: "the wire" } },
      },
    ]);
  });
});
