import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reply, ServiceError } from "../../infra/local/gateway/call.ts";
import type { Interceptor } from "../../infra/local/gateway/gateway.ts";
import { differences } from "./expected-site.ts";
import type { InboxChange } from "./inbox-change.ts";
import { first, stride } from "./stride.ts";
import { calm, openWorld, type World } from "./world.ts";

const changes: InboxChange[] = [
  { do: "upload", at: 5, content: 0 },
  { do: "upload", at: 0, content: 6 },
  { do: "upload", at: 1, content: 0 },
  { do: "delete", at: 0 },
];

const throttled: Record<string, string> = {
  s3: "SlowDown",
  dynamodb: "ProvisionedThroughputExceededException",
  sqs: "RequestThrottled",
  events: "ThrottlingException",
  cloudfront: "Throttling",
};

/** What the wire does to one call. A call that "took effect" did so, and only its answer was lost. */
const faults: Record<string, (proceed: () => Promise<Reply>, service: string) => Promise<Reply>> = {
  "is throttled": async (_proceed, service) => {
    throw new ServiceError(service === "dynamodb" ? 400 : 503, throttled[service]!, "Slow down.");
  },
  "answers 500": async () => {
    throw new ServiceError(500, "InternalError", "We encountered an internal error.");
  },
  "took effect, and answers 500": async (proceed) => {
    await proceed();
    throw new ServiceError(500, "InternalError", "We encountered an internal error.");
  },
  "took effect, and the connection is reset": async (proceed) => ({ ...(await proceed()), cutAfter: 0 }),
  "took effect, and its answer is cut in half": async (proceed) => {
    const reply = await proceed();
    return { ...reply, cutAfter: Math.floor(Buffer.from(reply.body).length / 2) };
  },
};

describe("a fault between a step and a service", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ overHttp: true, withListings: false });
  });
  afterAll(() => world.close());

  /** Lives through the changes with one interceptor around every call of a step. */
  async function live(around: (nth: number) => Interceptor | undefined): Promise<number> {
    await world.clear();
    world.suffer(calm);
    let nth = 0;
    let isOurs = false;
    const end = world.engines.gateway.intercept((call, proceed) => {
      if (!isOurs || call.operation === "Scan") return proceed();
      return around(nth++)?.(call, proceed) ?? proceed();
    });
    try {
      for (const change of changes) {
        isOurs = false;
        await world.change(change);
        isOurs = true;
        await world.rest();
      }
    } finally {
      end();
    }
    return nth;
  }

  for (const [name, fault] of Object.entries(faults)) {
    it(`that ${name} is tried again, to the same end, whichever call it hits`, async () => {
      const calls = await live(() => undefined);
      expect(await differences(world)).toEqual([]);
      const broken: string[] = [];
      for (let hit = first; hit < calls; hit += stride) {
        let hitCall = "";
        await live((nth) =>
          nth === hit
            ? (call, proceed) => {
                hitCall = `${call.service} ${call.operation} ${call.request.path}`;
                return fault(proceed, call.service);
              }
            : undefined,
        );
        const problems = [
          ...world.delivered.dead.map(({ queue }) => `dead in ${queue}`),
          ...(await differences(world)),
        ];
        if (problems.length > 0) broken.push(`${hitCall}: ${problems.join("; ")}`);
      }
      console.info(`${Math.ceil((calls - first) / stride)} of ${calls} calls, each of which ${name}.`);
      expect(broken).toEqual([]);
    }, 300_000);
  }

  it("that lasts puts the message into the DLQ, whole, and half a page is nowhere", async () => {
    await world.clear();
    world.suffer(calm);
    const end = world.engines.gateway.intercept((call, proceed) => {
      if (call.operation !== "PutObject" || !call.request.path.endsWith("/index.html")) return proceed();
      throw new ServiceError(503, "SlowDown", "Please reduce your request rate.");
    });
    await world.change({ do: "upload", at: 0, content: 1 });
    await world.rest();
    end();
    expect(world.delivered.dead.map(({ queue, body }) => [queue, JSON.parse(body)])).toEqual([
      ["publications.fifo", { slug: "n/tide" }],
    ]);
    const rows = await world.engines.rows();
    expect(rows.find(({ slug }) => slug === "n/tide")).toMatchObject({ state: "summarized" });
    expect(world.engines.announced.map(({ type }) => type)).not.toContain("ArticlePublished");

    world.delivered.redrive();
    await world.rest();
    expect(await differences(world)).toEqual([]);
  }, 120_000);
});
