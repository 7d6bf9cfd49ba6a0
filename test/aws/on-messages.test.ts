import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onMessages } from "../../functions/aws/on-messages.ts";

const message = (messageId: string, body: string, group?: string) => ({
  messageId,
  body,
  attributes: { ApproximateReceiveCount: "1", ...(group ? { MessageGroupId: group } : {}) },
});

describe("a batch of messages", () => {
  const handled: unknown[] = [];
  const lines: string[] = [];
  const handler = onMessages(
    (body) => body as { fail?: boolean },
    async (body) => {
      if (body.fail) throw new Error("no luck", { cause: new Error("the wire") });
      handled.push(body);
    },
  );

  beforeEach(() => {
    handled.length = 0;
    lines.length = 0;
    vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => vi.restoreAllMocks());

  it("returns to the queue only the message that failed", async () => {
    const Records = [message("1", '{"n":1}'), message("2", '{"fail":true}'), message("3", '{"n":3}')];
    expect(await handler({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: "2" }] });
    expect(handled).toEqual([{ n: 1 }, { n: 3 }]);
  });

  it("counts a body that is no JSON as failed, and goes on", async () => {
    const Records = [message("1", "not json"), message("2", '{"n":2}')];
    expect(await handler({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: "1" }] });
    expect(handled).toEqual([{ n: 2 }]);
  });

  it("lets the later messages of a FIFO group wait for the one that failed, and no other group", async () => {
    const Records = [
      message("1", '{"fail":true}', "a"),
      message("2", '{"n":2}', "b"),
      message("3", '{"n":3}', "a"),
    ];
    const { batchItemFailures } = await handler({ Records });
    expect(batchItemFailures).toEqual([{ itemIdentifier: "1" }, { itemIdentifier: "3" }]);
    expect(handled).toEqual([{ n: 2 }]);
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
