import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginLife } from "./begin-life.ts";
import { differences } from "./expected-site.ts";
import type { InboxChange } from "./inbox-change.ts";
import { listingProblems } from "./listing-problems.ts";
import { first, stride } from "./stride.ts";
import { calm, openWorld, type World } from "./world.ts";

const upload = (at: number, content: number): InboxChange => ({ do: "upload", at, content });
const [tide, otherTide, low, feed, , picture] = [0, 1, 2, 3, 4, 5];

/** What is there, and then what happens while one step is cut short. */
const lives: Record<string, { before: InboxChange[]; next: InboxChange[] }> = {
  "a first article": { before: [], next: [upload(tide, 1)] },
  "a correction that moves an article to another month and takes its picture away": {
    before: [upload(picture, 0), upload(tide, 6)],
    next: [upload(tide, 2)],
  },
  "a picture that comes after its article": { before: [upload(tide, 6)], next: [upload(picture, 1)] },
  "a retraction with others waiting for the address": {
    before: [upload(tide, 1), upload(otherTide, 0), upload(low, 3)],
    next: [{ do: "delete", at: tide }],
  },
  "a correction that cannot be published": { before: [upload(tide, 1)], next: [upload(tide, 5)] },
  "an embargo that ends, of an article that expires": {
    before: [],
    next: [upload(tide, 10), { do: "pass", days: 41 }, { do: "work", moves: 60 }, { do: "pass", days: 20 }],
  },
  "an undeletion": {
    before: [upload(tide, 1), { do: "delete", at: tide }],
    next: [{ do: "undelete", at: tide }],
  },
  "a file of several articles that gains one and loses one": {
    before: [upload(feed, 0)],
    next: [upload(feed, 3)],
  },
};

describe("a step that is cut at any of its calls is done again, to the same end", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** Lives it through from its beginning, cut at one call; returns which there were. */
  async function live(
    begin: () => Promise<void>,
    next: InboxChange[],
    crash?: { at: number; tookEffect: boolean },
  ): Promise<string[]> {
    await begin();
    world.delivered.counts.calls = 0;
    world.delivered.trace.length = 0;
    world.suffer({ ...calm, ...(crash ? { crash } : {}) });
    for (const change of next) await world.change(change);
    await world.rest();
    expect(world.delivered.dead).toEqual([]);
    return [...world.delivered.trace];
  }

  const problemsOf = async () => [...(await differences(world)), ...(await listingProblems(world))];

  for (const [nth, [name, { before, next }]] of Object.entries(lives).entries()) {
    it(`${name}`, async () => {
      // Whatever comes before brings the fonts; they cost more than all else, and a first article is cut at them too.
      const begin = await beginLife(world, before, { withFonts: before.length > 0 });
      const calls = await live(begin, next);
      expect(await problemsOf()).toEqual([]);
      const broken: string[] = [];
      for (let at = first(nth); at < calls.length; at += stride) {
        for (const tookEffect of [false, true]) {
          await live(begin, next, { at, tookEffect });
          const problems = await problemsOf();
          if (problems.length > 0)
            broken.push(`${tookEffect ? "after" : "before"} ${calls[at]}: ${problems.join("; ")}`);
        }
      }
      // Else a life would leave something to those after it, and theirs would be another life that is cut.
      expect((await live(begin, next)).map(operation)).toEqual(calls.map(operation));
      console.info(
        `${name}: ${Math.ceil((calls.length - first(nth)) / stride) * 2} of ${calls.length * 2} crash points.`,
      );
      expect(broken).toEqual([]);
    }, 1_200_000);
  }
});

/** Of a call: the queue of its step, and what it asks; not the keys, of which some name the day. */
function operation(call: string): string {
  return call.split(" ", 2).join(" ");
}
