import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "./expected-site.ts";
import { inboxChange } from "./inbox-change.ts";
import { openWorld, type World } from "./world.ts";

/** For a long run: HISTORIES=20000 SEED=1 npx vitest run test/reliability/convergence; LIMIT (seconds) ends it earlier. */
const histories = Number(process.env.HISTORIES ?? 300);
const seconds = Number(process.env.LIMIT ?? Number.POSITIVE_INFINITY);
const seed = Number(process.env.SEED ?? 20_261_123);

describe("whatever happens to the inbox, once things are quiet the site is a fresh publication of it", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ withListings: false });
  });
  afterAll(() => world.close());

  it(
    "while events come twice, late and in any order, and steps end at any call",
    async () => {
      let tried = 0;
      const began = performance.now();
      await fc.assert(
        fc.asyncProperty(
          fc.array(inboxChange, { minLength: 2, maxLength: 14 }),
          fc.record({
            kill: fc.constantFrom(0, 0.03, 0.1),
            duplicate: fc.constantFrom(0, 0.2),
            workers: fc.constantFrom(1, 2, 4, 4),
            stalls: fc.boolean(),
          }),
          fc.integer(),
          async (changes, dangers, chance) => {
            tried++;
            await world.clear();
            world.suffer({ ...dangers, random: randomOf(chance) });
            for (const change of changes) await world.change(change);
            await world.rest();
            expect(world.delivered.dead).toEqual([]);
            const problems = await differences(world);
            if (problems.length > 0) throw new Error(problems.join("\n"));
          },
        ),
        {
          numRuns: histories,
          seed,
          endOnFailure: process.env.SHRINK === "no",
          ...(Number.isFinite(seconds) ? { interruptAfterTimeLimit: seconds * 1_000 } : {}),
        },
      );
      const took = ((performance.now() - began) / 1_000).toFixed(1);
      console.info(`${tried} histories in ${took} s: ${JSON.stringify(world.delivered.counts)}`);
    },
    6 * 60 * 60_000,
  );
});

/** Numbers from 0 to 1 (mulberry32), the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
