import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { queue } from "../../functions/aws/queue.ts";
import { wakeUps } from "../../functions/aws/wake-ups.ts";
import { ServiceError } from "../../infra/local/gateway/call.ts";
import { names, startEngines } from "../reliability/engines.ts";

const engines = await startEngines(() => {});
afterAll(() => engines.stop());

const queueArn = "arn:aws:sqs:us-east-1:000000000000:arrivals";
const wakeUp = wakeUps({
  group: names.wakeUps,
  queueArn,
  roleArn: "arn:aws:iam::000000000000:role/wake-ups",
  arrivals: queue(engines.queueUrl("arrivals")),
});

const key = "articles/tide.md";
const day = 86_400_000;
const ahead = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
const scheduled = () => engines.scheduler.store.due(Number.MAX_SAFE_INTEGER);
const arrivals = () => [...engines.queues.byName("arrivals").peek()];
const wholeSecond = (instant: string) => Math.ceil(Date.parse(instant) / 1_000) * 1_000;

describe("a key is looked at again", () => {
  beforeEach(() => {
    engines.scheduler.store.clear();
    engines.queues.byName("arrivals").purge();
  });

  it("at the instant, to the next second, by a schedule that sends to Arrivals and to nothing else", async () => {
    const instant = ahead(day);
    const at = await wakeUp(key, instant);
    expect(Date.parse(at)).toBe(wholeSecond(instant));
    const [schedule, ...others] = scheduled();
    expect(others).toEqual([]);
    expect(schedule).toMatchObject({ group: names.wakeUps, at: Date.parse(at), target: { arn: queueArn } });
    await engines.scheduler.fireDue(Date.parse(at) - 1);
    expect(arrivals()).toEqual([]);
    await engines.scheduler.fireDue(Date.parse(at));
    expect(arrivals().map(({ body }) => JSON.parse(body))).toEqual([{ lookAgain: key, force: false }]);
    expect(scheduled()).toEqual([]);
  });

  it("once, however often it is asked for", async () => {
    const instant = ahead(day);
    await wakeUp(key, instant);
    await wakeUp(key, instant);
    expect(scheduled()).toHaveLength(1);
  });

  it("at each instant that was ever asked for: of two looks at once, the later may know less", async () => {
    await wakeUp(key, ahead(day));
    await wakeUp(key, ahead(3 * day));
    await wakeUp("articles/low.md", ahead(day));
    expect(scheduled()).toHaveLength(3);
  });

  it("through the queue alone when it is so near that Scheduler might refuse it as past", async () => {
    const instant = ahead(20_000);
    await wakeUp(key, instant);
    expect(scheduled()).toEqual([]);
    const [message] = arrivals();
    expect(message!.visible).toBeGreaterThanOrEqual(Date.parse(instant));
    expect(message!.visible).toBeLessThan(Date.parse(instant) + 3_000);
  });

  it("at once when the instant went by meanwhile", async () => {
    await wakeUp(key, ahead(-1_500));
    expect(arrivals().map(({ visible }) => visible <= Date.now())).toEqual([true]);
  });

  it("within a year when the instant is further ahead, at the same time whenever it is asked for in that year", async () => {
    const instant = "2099-01-01T00:00:00Z";
    const at = await wakeUp(key, instant);
    expect(Date.parse(at)).toBeGreaterThan(Date.now());
    expect(Date.parse(at)).toBeLessThanOrEqual(Date.now() + 366 * day);
    expect(await wakeUp(key, instant)).toBe(at);
    expect(scheduled()).toHaveLength(1);
  });

  it("or the step fails: what Scheduler refuses is not passed over", async () => {
    const end = engines.gateway.intercept((call, proceed) => {
      if (call.service !== "scheduler") return proceed();
      throw new ServiceError(400, "ValidationException", "The execution role you provide must allow…");
    });
    await expect(wakeUp(key, ahead(day))).rejects.toMatchObject({ name: "ValidationException" });
    end();
  });
});
