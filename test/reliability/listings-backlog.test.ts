import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ServiceError } from "../../infra/local/gateway/call.ts";
import { listingProblems } from "./listing-problems.ts";
import { calm, openWorld, type World } from "./world.ts";

const months = ["2026-07", "2026-08", "2026-09"];
/** As the steps have it, in milliseconds. */
const delay = 2_000;
const now = () => Date.now();

const record = (month: string, sentAt: number, receivedAt: number) => ({
  messageId: `${month}:${sentAt}`,
  receiptHandle: "r",
  body: JSON.stringify({ month }),
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
    const received = now() + 600_000;
    const backlog = Array.from({ length: 40 }, (_, at) =>
      months.map((month) => record(month, now() + at * 5_000, received)),
    );
    await list(backlog.flat());
    expect(runs()).toEqual(months);
    expect(await listingProblems(world)).toEqual([]);
  });

  it("are each answered where the table may have been read before what they are about", async () => {
    const received = now() + 1_200_000;
    await list([record(months[0]!, received - 10_000, received)]);
    await list([record(months[0]!, received - delay + 1, received + 10)]);
    expect(runs()).toEqual([months[0], months[0]]);
  });

  it("are answered by no run that failed", async () => {
    const received = now() + 1_800_000;
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
