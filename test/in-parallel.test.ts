import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { inParallel } from "../functions/in-parallel.ts";

const items = Array.from({ length: 30 }, (_, at) => at);

it("keeps the order of the items, and no more than eight under way", async () => {
  let underWay = 0;
  let most = 0;
  const results = await inParallel(items, async (item) => {
    most = Math.max(most, ++underWay);
    await wait(item % 3);
    underWay--;
    return item * 2;
  });
  expect(results).toEqual(items.map((item) => item * 2));
  expect(most).toBe(8);
  expect(await inParallel([], async () => 1)).toEqual([]);
});

it("begins nothing after a failure, and waits for what is under way", async () => {
  const begun: number[] = [];
  let underWay = 0;
  const run = inParallel(items, async (item) => {
    begun.push(item);
    underWay++;
    await wait(item === 3 ? 1 : 10);
    underWay--;
    if (item === 3) throw new Error("the fourth");
  });
  await expect(run).rejects.toThrow("the fourth");
  expect(underWay).toBe(0);
  expect(begun).toHaveLength(8);
});
