import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { Schedule } from "../../../../infra/local/scheduler/schedule-store.ts";
import { openScheduler } from "../../../../infra/local/scheduler/scheduler.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const schedule = (name: string, at: number): Schedule => ({
  group: "group",
  name,
  at,
  token: "",
  target: { arn: "arn:aws:sqs:::queue", roleArn: "role", input: name },
});

/** A scheduler, what it sent, and what it complained of. */
function open(file = ":memory:", refuse: (nth: number) => Error | undefined = () => undefined) {
  const sent: string[] = [];
  const troubles: string[] = [];
  let tries = 0;
  const scheduler = openScheduler(
    file,
    async ({ name }) => {
      const error = refuse(tries++);
      if (error) throw error;
      sent.push(name);
    },
    (problem) => troubles.push(problem),
  );
  ends.push(() => scheduler.close());
  return { scheduler, sent, troubles };
}

it("fires by itself when the time has come, once, and what is months ahead not before", async () => {
  const { scheduler, sent } = open();
  scheduler.store.write(schedule("soon", Date.now() + 700));
  scheduler.store.write(schedule("in 200 days", Date.now() + 200 * 86_400_000));
  scheduler.start();
  expect(sent).toEqual([]);
  await expect.poll(() => sent, { timeout: 3_000 }).toEqual(["soon"]);
  expect(scheduler.store.due(Number.MAX_SAFE_INTEGER).map(({ name }) => name)).toEqual(["in 200 days"]);
});

it("goes on after a restart, and makes up for what it missed, the earliest first", async () => {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-schedules-"));
  ends.push(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "schedules.sqlite");
  const first = open(file);
  for (const [name, at] of [
    ["b", 2_000],
    ["a", 1_000],
  ] as const)
    first.scheduler.store.write(schedule(name, at));
  await first.scheduler.close();
  ends.pop();
  const second = open(file);
  second.scheduler.start();
  await expect.poll(() => second.sent, { timeout: 3_000 }).toEqual(["a", "b"]);
});

it("tries again what could not be sent, and gives up what was refused, saying so", async () => {
  const failures = [new Error("The queue does not answer"), undefined];
  const { scheduler, sent, troubles } = open(":memory:", () => failures.shift());
  scheduler.store.write(schedule("again", 1_000));
  await scheduler.fireDue();
  expect(sent).toEqual([]);
  await scheduler.fireDue();
  expect(sent).toEqual(["again"]);
  failures.push(Object.assign(new Error("No"), { isRefusal: true }));
  scheduler.store.write(schedule("refused", 1_000));
  await scheduler.fireDue();
  await scheduler.fireDue();
  expect(sent).toEqual(["again"]);
  expect(troubles).toHaveLength(2);
});
