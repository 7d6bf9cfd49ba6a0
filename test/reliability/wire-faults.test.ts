import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BoundedHandler } from "../../functions/aws/bounded-handler.ts";
import { clientSettings } from "../../functions/aws/client-settings.ts";
import { type Reply, ServiceError } from "../../infra/local/gateway/call.ts";
import type { Interceptor } from "../../infra/local/gateway/gateway.ts";
import { synthesized } from "../infra/synthesized.ts";
import { differences } from "./expected-site.ts";
import type { InboxChange } from "./inbox-change.ts";
import { first, stride } from "./stride.ts";
import { calm, openWorld, type World } from "./world.ts";

const template = synthesized();
const changes: InboxChange[] = [
  { do: "upload", at: 5, content: 0 },
  { do: "upload", at: 0, content: 6 },
  { do: "upload", at: 1, content: 0 },
  { do: "delete", at: 0 },
  { do: "upload", at: 2, content: 12 },
  { do: "pass", days: 11 },
];

const throttled: Record<string, string> = {
  s3: "SlowDown",
  dynamodb: "ProvisionedThroughputExceededException",
  sqs: "RequestThrottled",
  events: "ThrottlingException",
  cloudfront: "Throttling",
  scheduler: "ThrottlingException",
};

type Fault = (proceed: () => Promise<Reply>, service: string) => Promise<Reply>;

const halfOf = ({ body }: Reply) => Math.floor(Buffer.from(body).length / 2);

/** What the wire does to one call. A call that "took effect" did so, and only its answer was lost. */
const faults: Record<string, Fault> = {
  "answers 500": async () => {
    throw new ServiceError(500, "InternalError", "We encountered an internal error.");
  },
  "took effect, and answers 500": async (proceed) => {
    await proceed();
    throw new ServiceError(500, "InternalError", "We encountered an internal error.");
  },
  "took effect, and the connection is reset": async (proceed) => ({
    ...(await proceed()),
    fault: { kind: "cut", after: 0 },
  }),
  "took effect, and its answer breaks off in its head": async (proceed) => ({
    ...(await proceed()),
    fault: { kind: "cut-head" },
  }),
  "took effect, and its answer is cut in half": async (proceed) => {
    const reply = await proceed();
    return { ...reply, fault: { kind: "cut", after: halfOf(reply) } };
  },
  "took effect, and its answer is cut in half, of which its length says nothing": async (proceed) => {
    const reply = await proceed();
    const body = Buffer.from(reply.body).subarray(0, halfOf(reply));
    return { ...reply, headers: { ...reply.headers, "content-length": String(body.length) }, body };
  },
};

/** Each costs the time that the SDK waits. */
const slowFaults: Record<string, Fault> = {
  "is throttled": async (_proceed, service) => {
    throw new ServiceError(service === "dynamodb" ? 400 : 503, throttled[service]!, "Slow down.");
  },
  "took effect, and is never answered": async (proceed) => {
    await proceed();
    return new Promise(() => {});
  },
  "took effect, and its answer stops in the middle": async (proceed) => {
    const reply = await proceed();
    return { ...reply, fault: { kind: "stall", after: halfOf(reply) } };
  },
  "took effect, and its answer promises more than comes": async (proceed) => {
    const reply = await proceed();
    const length = Buffer.from(reply.body).length;
    const headers = { ...reply.headers, "content-length": String(length + 10) };
    return { ...reply, headers, fault: { kind: "stall", after: length } };
  },
  "took effect, and its answer comes byte by byte": async (proceed) => ({
    ...(await proceed()),
    fault: { kind: "trickle", pause: 100 },
  }),
};

describe("a fault between a step and a service", () => {
  let world: World;
  /** How many there are where nothing goes wrong. */
  let calls: number;
  beforeAll(async () => {
    world = await openWorld({ overHttp: true, withListings: false, waitShare: 1 / 20 });
    calls = await live(() => undefined);
    expect(await differences(world)).toEqual([]);
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

  for (const [nth, [name, fault]] of Object.entries({ ...faults, ...slowFaults }).entries()) {
    const step = name in slowFaults && stride > 1 ? 4 * stride : stride;
    it(`that ${name} is tried again, to the same end, whichever call it hits`, async () => {
      const broken: string[] = [];
      for (let hit = first(nth); hit < calls; hit += step) {
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
      console.info(`${Math.ceil((calls - first(nth)) / step)} of ${calls} calls, each of which ${name}.`);
      expect(broken).toEqual([]);
    }, 1_200_000);
  }

  it("that is a clock an hour off is made up for, at every call", async () => {
    const hour = 3_600_000;
    let refusals = 0;
    await live(() => async (call, proceed) => {
      const now = Date.now() + hour;
      const date = new Date(now).toUTCString();
      const signed = signingTime(call.request.headers["x-amz-date"] ?? "");
      if (Math.abs(signed - now) > 15 * 60_000) {
        refusals++;
        const code = call.service === "s3" ? "RequestTimeTooSkewed" : "InvalidSignatureException";
        throw new ServiceError(403, code, "Signature expired: the difference is too large.", { date });
      }
      try {
        const reply = await proceed();
        return { ...reply, headers: { ...reply.headers, date } };
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        throw new ServiceError(error.status, error.code, error.message, { ...error.headers, date });
      }
    });
    expect(refusals).toBeGreaterThan(0);
    expect(world.delivered.dead).toEqual([]);
    expect(await differences(world)).toEqual([]);
  }, 1_200_000);

  it("ends before the function's own time does, whichever client it hits", () => {
    const functions = Object.values(template.Resources).filter(
      ({ Type }) => Type === "AWS::Lambda::Function",
    );
    const shortest = Math.min(...functions.map(({ Properties }) => Properties.Timeout * 1_000));
    // Between four tries the SDK waits at most a half, one and two seconds.
    const backoff = 3_500;
    expect(world.handlers.size).toBeGreaterThan(0);
    for (const handler of world.handlers) {
      if (!(handler instanceof BoundedHandler)) throw new Error("A client has no limits.");
      expect(handler.limits.requestTimeout).toBeLessThan(handler.limits.answerTimeout);
      expect(clientSettings().maxAttempts * handler.limits.answerTimeout + backoff).toBeLessThan(shortest);
    }
  });

  it("that lasts puts the message into the DLQ, whole, and half a page is nowhere", async () => {
    await world.clear();
    world.suffer(calm);
    const end = world.engines.gateway.intercept((call, proceed) => {
      if (call.operation !== "PutObject" || !call.request.path.endsWith("/index.html")) return proceed();
      throw new ServiceError(500, "InternalError", "We encountered an internal error.");
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
  });
});

/** Of `20261123T090000Z`: milliseconds since 1970. */
function signingTime(date: string): number {
  return Date.parse(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}
