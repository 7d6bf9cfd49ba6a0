import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginLife } from "./begin-life.ts";
import { differences } from "./expected-site.ts";
import type { InboxChange } from "./inbox-change.ts";
import { calm, openWorld, type World } from "./world.ts";

const upload = (at: number, content: number): InboxChange => ({ do: "upload", at, content });
const remove = (at: number): InboxChange => ({ do: "delete", at });
const [tide, otherTide, low, , , picture] = [0, 1, 2, 3, 4, 5];

/** What is there; what a step is at when it stands still, for as long as the rest takes to happen and be dealt with. */
const lives: Record<
  string,
  { before: InboxChange[]; frozen: InboxChange; meanwhile: InboxChange[]; after?: InboxChange[] }
> = {
  "the article is retracted, and another comes to its address and goes": {
    before: [],
    frozen: upload(tide, 1),
    meanwhile: [remove(tide), upload(otherTide, 0), remove(otherTide)],
  },
  "the article waits for an address, gives up, and the address becomes free": {
    before: [upload(otherTide, 1)],
    frozen: upload(tide, 1),
    meanwhile: [remove(tide), remove(otherTide)],
  },
  "two wait for the address of a retracted one, and the first to get it goes too": {
    before: [upload(tide, 1), upload(otherTide, 0), upload(low, 3)],
    frozen: remove(tide),
    meanwhile: [remove(otherTide), upload(otherTide, 1)],
  },
  "the address that was waited for passes on twice": {
    before: [upload(tide, 1), upload(otherTide, 0), upload(low, 3)],
    frozen: remove(tide),
    meanwhile: [remove(low), remove(otherTide), upload(low, 3)],
  },
  "the article is corrected, and corrected back": {
    before: [],
    frozen: upload(tide, 1),
    meanwhile: [upload(tide, 2), upload(tide, 1)],
  },
  "its picture comes": { before: [], frozen: upload(tide, 6), meanwhile: [upload(picture, 1)] },
  "its picture changes while it is drawn anew": {
    before: [upload(picture, 0), upload(tide, 6)],
    frozen: upload(picture, 1),
    meanwhile: [upload(picture, 2)],
  },
  "its embargo is moved to an earlier day, which comes": {
    before: [],
    frozen: upload(tide, 10),
    meanwhile: [upload(tide, 11)],
    after: [{ do: "pass", days: 21 }],
  },
  "its embargo ends": {
    before: [],
    frozen: upload(tide, 11),
    meanwhile: [{ do: "pass", days: 21 }],
  },
  "the article is undeleted": {
    before: [upload(tide, 1)],
    frozen: remove(tide),
    meanwhile: [{ do: "undelete", at: tide }],
  },
};

describe("a step that stands still at any of its calls does no harm when it goes on, while", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ withListings: false });
  });
  afterAll(() => world.close());

  for (const [name, { before, frozen, meanwhile, after = [] }] of Object.entries(lives)) {
    it(name, async () => {
      const broken: string[] = [];
      const begin = await beginLife(world, before);
      let calls = 1;
      for (let freezeAt = 0; freezeAt < calls; freezeAt++) {
        await begin();
        world.delivered.counts.calls = 0;
        world.delivered.trace.length = 0;
        world.suffer({ ...calm, workers: 4, freezeAt });
        await world.change(frozen);
        await world.restAroundFrozen();
        calls = Math.max(calls, world.delivered.counts.calls);
        const at = world.delivered.trace.length;
        for (const change of meanwhile) {
          await world.change(change);
          await world.restAroundFrozen();
        }
        world.delivered.thaw();
        await world.rest();
        for (const change of after) {
          await world.change(change);
          await world.rest();
        }
        const problems = await differences(world);
        if (problems.length > 0 || world.delivered.dead.length > 0)
          broken.push(`still at call ${freezeAt} (${at} done): ${problems.join("; ")}`);
        if (freezeAt === 0) calls = Math.max(calls, await callsOf(frozen, begin));
      }
      console.info(`${name}: ${calls} points to stand still at.`);
      expect(broken).toEqual([]);
    }, 1_200_000);
  }

  async function callsOf(change: InboxChange, begin: () => Promise<void>): Promise<number> {
    await begin();
    world.delivered.counts.calls = 0;
    await world.change(change);
    await world.rest();
    return world.delivered.counts.calls;
  }
});
