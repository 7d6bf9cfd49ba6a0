import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ServiceError } from "../../infra/local/gateway/call.ts";
import { textsOf } from "../../infra/local/gateway/xml.ts";
import { names } from "./engines.ts";
import { differences } from "./expected-site.ts";
import { listingProblems } from "./listing-problems.ts";
import { calm, objectsOf, openWorld, type World } from "./world.ts";

const count = 40;
const corrected = 3;
const keys = Array.from({ length: count }, (_, at) => `articles/n/story-${at}.md`);
const article = (at: number, version: number) =>
  Buffer.from(
    `---\ntitle: Story ${at}, version ${version}\ndate: 2026-11-05\n---\n\nThe harbour lay still this morning, and nobody could say for how long.\n`,
  );

/** Folders that may be in progress; none is over before the end. */
const mostFolders = 15;

describe("forty articles that are removed at once", () => {
  let world: World;
  /** Paths of the invalidations that CloudFront took. */
  const taken: string[] = [];
  const folders = () => taken.filter((path) => path.endsWith("*")).length;
  let isFull = true;
  let pages = 0;
  beforeAll(async () => {
    world = await openWorld();
    world.engines.gateway.intercept(async (call, proceed) => {
      if (call.operation === "PutObject" && /\/a\/.*\/index\.html/.test(call.request.path)) pages++;
      if (call.operation !== "CreateInvalidation") return proceed();
      const paths = textsOf(call.request.body.toString(), "Path");
      if (isFull || (paths[0]!.endsWith("*") && folders() >= mostFolders))
        throw new ServiceError(400, "TooManyInvalidationsInProgress", "Not now.");
      const reply = await proceed();
      taken.push(...paths);
      return reply;
    });
    world.suffer({ ...calm, workers: 10 });
    for (const [at, key] of keys.entries()) await world.put(key, article(at, 1));
    await world.rest();
    // Of their first cards nothing is on the site any more.
    for (const version of [2, 3]) {
      for (const [at, key] of keys.slice(0, corrected).entries()) await world.put(key, article(at, version));
      await world.rest();
    }
    world.engines.announced.length = 0;
    pages = 0;
    for (const key of keys) await world.remove(key);
  }, 240_000);
  afterAll(() => world.close());

  const cards = count + 2 * corrected;
  const announced = (wanted: string) => world.engines.announced.filter(({ type }) => type === wanted).length;
  const told = () => announced("ArticleRetracted");
  const published = () => announced("ArticlePublished");
  const listed = () =>
    JSON.parse(objectsOf(world.engines, names.site).get("latest.json")!.bytes.toString()).items.length;
  const workUntil = async (isDone: () => boolean) => {
    for (let moves = 0; moves < 20_000 && !isDone(); moves += 100)
      await world.change({ do: "work", moves: 100 });
  };

  it("leave lists and site, and the world is told, while CloudFront takes no invalidation", async () => {
    await workUntil(() => told() === count && listed() === 0);
    expect([told(), listed(), world.engines.held.size]).toEqual([count, 0, cards]);
    // For much longer than five tries: nobody is told twice, no page is written twice, and no message dies.
    await world.change({ do: "work", moves: 2_000 });
    expect([told(), world.delivered.dead, world.delivered.isQuiet]).toEqual([count, [], false]);
    expect(pages).toBe(count);
  }, 240_000);

  it("and come back while it takes none, if somebody uploads them again, of which the world is told once", async () => {
    for (const [at, key] of keys.slice(0, 2).entries()) await world.put(key, article(at, 4));
    await workUntil(() => listed() === 2);
    expect(listed()).toBe(2);
    await world.change({ do: "work", moves: 2_000 });
    expect(published()).toBe(2);
  }, 240_000);

  it("leave CloudFront too, as folders and, for which it has no more room, as single cards; no message dies", async () => {
    isFull = false;
    await world.rest();
    expect(world.delivered.dead).toEqual([]);
    expect(world.engines.held.size).toBe(2);
    expect([...(await differences(world)), ...(await listingProblems(world))]).toEqual([]);
    expect(folders()).toBe(mostFolders);
    expect(taken.length).toBeGreaterThanOrEqual(mostFolders + count - mostFolders);
    expect(told()).toBe(count);
  }, 240_000);
});
