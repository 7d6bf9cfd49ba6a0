import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "./expected-site.ts";
import type { InboxChange } from "./inbox-change.ts";
import { calm, openWorld, type World } from "./world.ts";

const [tide, otherTide, quay] = [0, 1, 2];
const upload = (at: number, content: number, unheard = false): InboxChange => ({
  do: "upload",
  at,
  content,
  unheard,
});
const expire: InboxChange = { do: "expire" };

/** What happens in the months after an article went, of which the table then knows nothing, or little. */
const lives: Record<string, InboxChange[]> = {
  "its file comes back": [upload(tide, 1), { do: "delete", at: tide }, expire, upload(tide, 2)],
  "its file comes back without an event": [
    upload(tide, 1),
    { do: "delete", at: tide },
    expire,
    upload(tide, 2, true),
  ],
  "its file comes back without an event, and the address is another's by then": [
    upload(tide, 1),
    { do: "delete", at: tide },
    upload(otherTide, 0),
    expire,
    upload(tide, 2, true),
  ],
  "its file comes back without an event, and the other one goes": [
    upload(tide, 1),
    { do: "delete", at: tide },
    upload(otherTide, 0),
    expire,
    upload(tide, 2, true),
    { do: "delete", at: otherTide },
    expire,
  ],
  "another file takes its address": [upload(quay, 3), { do: "delete", at: quay }, expire, upload(tide, 0)],
};

describe("ninety days after an article went, when TTL has taken its rows", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ withListings: false });
  });
  afterAll(() => world.close());

  it.each(Object.keys(lives))("%s", async (name) => {
    await world.clear();
    world.suffer(calm);
    for (const change of lives[name]!) {
      await world.change(change);
      await world.rest();
    }
    expect(world.delivered.dead).toEqual([]);
    expect(await differences(world)).toEqual([]);
  });
});
