import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ServiceError } from "../../infra/local/gateway/call.ts";
import { listingProblems } from "./listing-problems.ts";
import { listingsDelay } from "./steps.ts";
import { calm, openWorld, type World } from "./world.ts";

const months = ["2026-07", "2026-08", "2026-09"];

/** The next of these requests are handed out so much later than whatever was before. */
function tenMinutesLater(): number {
  vi.setSystemTime(Date.now() + 600_000);
  return Date.now();
}

/** A request that was sent at the beginning of the half delay in which it stands for others. */
const record = (
  month: string,
  sentAt: number,
  receivedAt: number,
  until: number | "unsaid" = sentAt + listingsDelay / 2,
) => ({
  messageId: `${month}:${sentAt}`,
  receiptHandle: "r",
  body: JSON.stringify(until === "unsaid" ? { month } : { month, until }),
  attributes: {
    MessageGroupId: "listings",
    ApproximateReceiveCount: "1",
    SentTimestamp: String(sentAt),
    ApproximateFirstReceiveTimestamp: String(receivedAt),
  },
});

describe("requests for lists that pile up", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    world.suffer({ ...calm, workers: 10 });
    for (const [at, month] of months.entries())
      await world.put(
        `articles/story-${at}.md`,
        Buffer.from(`---\ntitle: Story ${at}\ndate: ${month}-05\n---\n\nA story.\n`),
      );
    await world.rest();
  }, 240_000);
  afterAll(() => world.close());
  beforeEach(() => {
    world.facts.length = 0;
  });
  const runs = () =>
    world.facts
      .map((line) => JSON.parse(line))
      .filter(({ event }) => event === "listings-published")
      .map(({ month }) => month);
  const list = (Records: ReturnType<typeof record>[]) => world.steps["listings.fifo"]({ Records });

  it("are answered by one run for each month, however many there are", async () => {
    const received = tenMinutesLater();
    const backlog = Array.from({ length: 40 }, (_, at) =>
      months.map((month) => record(month, received - 300_000 + at * 5_000, received)),
    );
    await list(backlog.flat());
    expect(runs()).toEqual(months);
    expect(await listingProblems(world)).toEqual([]);
  });

  it("are each answered where the table may have been read before what they are about", async () => {
    const received = tenMinutesLater();
    await list([record(months[0]!, received - 10_000, received)]);
    await list([record(months[0]!, received - listingsDelay + 1, received + 10)]);
    expect(runs()).toEqual([months[0], months[0]]);
  });

  it("wait where the queue hands them out before others have stopped to count on them", async () => {
    const received = tenMinutesLater();
    // As the functions have it: the queue's delay of fifteen minutes was lowered to two seconds just now.
    const early = record(months[2]!, received - listingsDelay, received, received + 440_000);
    expect((await list([early])).batchItemFailures).toHaveLength(1);
    await list([record(months[2]!, received - 10_000, received)]);
    tenMinutesLater();
    expect((await list([early])).batchItemFailures).toEqual([]);
    expect(runs()).toEqual([months[2], months[2]]);
  });

  it("stand for others for half a delay where they do not say until when, as those of an earlier version", async () => {
    const received = tenMinutesLater();
    const unsaid = (month: string, ago: number) => record(month, received - ago, received, "unsaid");
    const early = unsaid(months[1]!, listingsDelay / 2);
    const [first, second] = [unsaid(months[0]!, 10_000), unsaid(months[0]!, listingsDelay)];
    const { batchItemFailures } = await list([first, second, early]);
    expect(batchItemFailures).toEqual([{ itemIdentifier: early.messageId }]);
    expect(runs()).toEqual([months[0]]);
  });

  it("are answered by no run that failed", async () => {
    const received = tenMinutesLater();
    const heal = world.engines.gateway.intercept(async (call, proceed) => {
      if (call.operation === "GetObject") throw new ServiceError(403, "AccessDenied", "Not now.");
      return proceed();
    });
    const { batchItemFailures } = await list([record(months[1]!, received - 10_000, received)]);
    heal();
    expect(batchItemFailures).toHaveLength(1);
    await list([record(months[1]!, received - 9_000, received)]);
    expect(runs()).toEqual([months[1]]);
  });
});
