import { afterEach, expect, it, vi } from "vitest";
import type { queue } from "../functions/aws/queue.ts";
import { listingsChanged } from "../functions/listings-changed.ts";
import { readMonthMessage } from "../functions/month-message.ts";

afterEach(() => vi.useRealTimers());

type Listings = ReturnType<typeof queue>;

/** What SQS takes for one message: the deduplication ids of requests so many seconds after the hour. */
async function idsOf(delaySeconds: number, seconds: number[], months = ["2026-11"]): Promise<string[]> {
  const ids: string[] = [];
  const sendInOrder = async (_group: string, _message: unknown, id: string) => void ids.push(id);
  const ask = listingsChanged({ sendInOrder } as unknown as Listings, delaySeconds);
  vi.useFakeTimers();
  for (const second of seconds) {
    vi.setSystemTime(Date.parse("2026-11-20T10:00:00Z") + second * 1_000);
    await ask(months);
  }
  return ids;
}

it("requests within half of the queue's delay are one message, and later ones another", async () => {
  const [first, last, next] = await idsOf(60, [0, 29.999, 30]);
  expect(last).toBe(first);
  expect(next).not.toBe(first);
  const [one, other] = await idsOf(0, [0, 0.001]);
  expect(other).not.toBe(one);
});

it("a message says until when it stands for others", async () => {
  const sendInOrder = vi.fn();
  const ask = listingsChanged({ sendInOrder } as unknown as Listings, 60);
  vi.useFakeTimers({ now: Date.parse("2026-11-20T10:00:07Z") });
  await ask(["2026-11"]);
  const [, message] = sendInOrder.mock.calls[0]!;
  expect(readMonthMessage(message)).toEqual({
    month: "2026-11",
    until: Date.parse("2026-11-20T10:00:30Z"),
  });
});

it.each([{ month: "11", until: 0 }, { month: "2026-11", until: "soon" }, { until: 0 }, null])(
  "%j is no such message",
  (body) => {
    expect(() => readMonthMessage(body)).toThrow("Expected a message with a month");
  },
);

it("each month has a message of its own", async () => {
  expect(new Set(await idsOf(60, [0], ["2026-11", "2026-10"])).size).toBe(2);
});

it("fails where a message is not taken, before the next is sent", async () => {
  const sendInOrder = vi.fn(async () => {
    throw new Error("throttled");
  });
  const ask = listingsChanged({ sendInOrder } as unknown as Listings, 60);
  await expect(ask(["2026-11", "2026-10"])).rejects.toThrow("throttled");
  expect(sendInOrder).toHaveBeenCalledTimes(1);
});
