import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { latestLister } from "../functions/list-latest.ts";
import { monthLister } from "../functions/list-month.ts";
import { isForgotten, listingsState } from "../functions/listings-state.ts";
import { articleJson } from "../functions/page/article-json.ts";
import type { ListedArticle } from "../functions/page/listed-article.ts";
import { recallListings } from "../functions/recall-listings.ts";
import { siteKeys } from "../functions/site-keys.ts";
import { readSiteLists } from "../functions/site-lists.ts";
import { aPublication, masthead, siteOrigin } from "./page/published-fixtures.ts";
import { startSite } from "./site-engine.ts";

let engine: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  engine = await startSite({ isDirect: true });
});
afterAll(() => engine.stop());

const html = { contentType: "text/html", cacheControl: "no-store" };
const now = new Date("2026-10-11T12:00:00Z");

/** What the table would list; the listers themselves are the ones of the step. */
let rows: ListedArticle[] = [];

const rowOf = (slug: string, at: string): ListedArticle => ({
  slug,
  headline: `Headline of ${slug}`,
  bylines: [],
  section: "City",
  language: "en",
  canonicalUrl: null,
  listedAt: at,
  firstPublishedAt: at,
  updatedAt: at,
  cardHashes: "",
});

async function publish(slug: string, at: string, overrides: Partial<ListedArticle> = {}) {
  const row = { ...rowOf(slug, at), ...overrides };
  const published = aPublication(
    { headline: row.headline, section: row.section, language: row.language, publishedAt: at },
    {
      slug,
      url: `${siteOrigin}/a/${slug}/`,
      firstPublishedAt: row.firstPublishedAt,
      updatedAt: row.updatedAt,
    },
  );
  await engine.site.write(siteKeys.articleJson(slug), articleJson(published, masthead), html);
  rows = [...rows.filter((other) => other.slug !== slug), row].sort((a, b) =>
    a.listedAt < b.listedAt ? 1 : -1,
  );
}

async function list(
  month: string,
  {
    withDesk = true,
    look = "look",
    headline = masthead.typefaces.headline,
    language = masthead.language,
    isCut = false,
    latestSeen = 1_000,
  } = {},
) {
  const means = {
    site: engine.site,
    masthead: { ...masthead, language, typefaces: { ...masthead.typefaces, headline } },
    siteOrigin,
    withDesk,
    look,
    readAsset: (name: string) =>
      Buffer.from(name.endsWith(".json") ? '{"[0]":"U+4e00","latin":"U+41"}' : "font"),
  };
  const state = listingsState(engine.site);
  const before = await state.read();
  const known = structuredClone(before);
  const lists = await readSiteLists(engine.site, month);
  const months = [...new Set(rows.map(({ listedAt }) => listedAt.slice(0, 7)))];
  if (isForgotten(before)) Object.assign(known, await recallListings(engine.site, months, lists));
  const ofMonth = rows.filter(({ listedAt }) => listedAt.startsWith(month));
  await monthLister(means)(month, ofMonth, known, lists);
  await latestLister(means)(rows.slice(0, latestSeen), ofMonth, known, lists, now);
  if (isCut) throw new Error("cut");
  await state.write(known, before);
}

const writesOf = (calls: string[]) =>
  calls.filter((call) => call.startsWith("PutObject ")).map((call) => call.slice("PutObject ".length));
const minute = (day: string, at: number) =>
  `${day}T${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}:00.000Z`;

describe("after a day of thirty articles", () => {
  beforeEach(async () => {
    rows = [];
    await engine.site.remove(["listings.json", "desk/2026/10/index.json"]);
    for (let at = 0; at < 30; at++) await publish(`2026/10/story-${at}`, minute("2026-10-10", at));
    await list("2026-10");
    engine.takeCalls();
  });

  it("the desk has a front page of the latest, and pages of the day that are chained by links", async () => {
    const front = (await engine.text("index.html"))!;
    expect(front.match(/<article /g)).toHaveLength(12);
    expect(front.indexOf("story-29")).toBeLessThan(front.indexOf("story-28"));

    const seen: string[] = [];
    let path: string | undefined = "/desk/2026/10/10/";
    while (path && path !== "/desk/2026/10/") {
      const page: string = (await engine.text(`${path.slice(1)}index.html`))!;
      seen.push(...[...page.matchAll(/<article class="entry" id="([^"]+)"/g)].map(([, slug]) => slug!));
      path = /<a href="([^"]+)" rel="next">/.exec(page)?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 30 }, (_, at) => `2026/10/story-${29 - at}`));
    expect(await engine.text("desk/2026/10/index.html")).toContain('<a href="/desk/2026/10/10/">');
    expect(await engine.text("desk/index.html")).toContain('<a href="/desk/2026/10/">');
  });

  it("the front page leads to older articles once there are any, also where the last that came is the oldest", async () => {
    const leadsOn = async () => (await engine.text("index.html"))!.includes('<a href="/desk/" rel="next">');
    rows = rows.slice(0, 12);
    await list("2026-10");
    expect(await leadsOn()).toBe(false);
    await publish("2026/10/oldest", minute("2026-10-01", 0));
    await list("2026-10");
    expect(await leadsOn()).toBe(true);
  });

  it("the feeds and the sitemaps list them", async () => {
    const feed = JSON.parse((await engine.text("latest.json"))!);
    expect(feed.items).toHaveLength(30);
    expect(feed.items[0].url).toBe(`${siteOrigin}/a/2026/10/story-29/`);
    expect((await engine.text("feed.xml"))!.match(/<entry /g)).toHaveLength(30);
    expect((await engine.text("sections/city.xml"))!.match(/<entry /g)).toHaveLength(30);
    expect((await engine.text("sitemaps/2026-10.xml"))!.match(/<url>/g)).toHaveLength(30);
    expect(await engine.text("sitemap.xml")).toContain(`${siteOrigin}/sitemaps/2026-10.xml`);
    expect((await engine.text("news-sitemap.xml"))!.match(/<news:news>/g)).toHaveLength(30);
    expect(await engine.text("robots.txt")).toContain(`Sitemap: ${siteOrigin}/sitemap.xml`);
  });

  it("one more publication rewrites its own page of the desk and what lists the latest, and no page that is full", async () => {
    await publish("2026/10/story-30", minute("2026-10-10", 30));
    await list("2026-10");
    expect(writesOf(engine.takeCalls()).sort()).toEqual([
      "a/2026/10/story-30/article.json",
      "desk/2026/10/10/index.html",
      "desk/2026/10/index.html",
      "desk/2026/10/index.json",
      "desk/index.html",
      "feed.xml",
      "index.html",
      "latest.json",
      "listings.json",
      "news-sitemap.xml",
      "sections/city.xml",
      "sitemaps/2026-10.xml",
    ]);
  });

  it("a message that changes nothing writes nothing", async () => {
    await list("2026-10");
    expect(writesOf(engine.takeCalls())).toEqual([]);
  });

  it.each([
    "desk/2026/10/10/1/index.html",
    "desk/2026/10/index.html",
    "desk/2026/10/index.json",
    "sitemaps/2026-10.xml",
    "sections/city.xml",
    "desk/index.html",
    "robots.txt",
    "404.html",
    "apple-touch-icon.png",
    "listings.json",
  ])("%s comes back after somebody removed it, as it was", async (key) => {
    const before = await engine.text(key);
    await engine.site.remove([key]);
    await list("2026-10");
    expect(await engine.text(key)).toBe(before);
    engine.takeCalls();
    await list("2026-10");
    expect(writesOf(engine.takeCalls())).toEqual([]);
  });

  it("what a run that died had written is not taken for what the run before it wrote", async () => {
    const lists = ["desk/2026/10/10/index.html", "feed.xml", "index.html", "sitemaps/2026-10.xml"];
    const before = await Promise.all(lists.map((key) => engine.text(key)));
    const index = (await engine.text("desk/2026/10/index.json"))!;
    await publish("2026/10/story-30", minute("2026-10-10", 30));
    await expect(list("2026-10", { isCut: true })).rejects.toThrow("cut");
    await engine.site.write("desk/2026/10/index.json", index, html);
    expect(await engine.text("feed.xml")).toContain("story-30");

    rows = rows.filter(({ slug }) => slug !== "2026/10/story-30");
    await list("2026-10");
    expect(await Promise.all(lists.map((key) => engine.text(key)))).toEqual(before);
  });

  it.each(["desk/2026/10/10/9/index.html", "sitemaps/2026-10-2.xml", "sections/left-behind.xml"])(
    "%s, which a run that died left behind, goes",
    async (key) => {
      await engine.site.write(key, "left behind", html);
      await list("2026-10");
      expect(await engine.text(key)).toBeUndefined();
    },
  );

  it("a correction rewrites the page that it is on", async () => {
    await publish("2026/10/story-3", minute("2026-10-10", 3), { updatedAt: "2026-10-11T08:00:00.000Z" });
    await list("2026-10");
    const pages = writesOf(engine.takeCalls()).filter((key) => key.startsWith("desk/2026/10/10/"));
    expect(pages).toEqual(["desk/2026/10/10/1/index.html"]);
    expect(await engine.text("desk/2026/10/10/1/index.html")).toContain("Corrected");
  });

  it("a feed's own update does not go back when its newest article is retracted", async () => {
    const updated = async (key: string) => /<updated>([^<]*)/.exec((await engine.text(key))!)![1];
    await publish("2026/10/brief", minute("2026-10-10", 40), { updatedAt: "2026-10-12T08:00:00.000Z" });
    await list("2026-10");
    expect(await updated("feed.xml")).toBe("2026-10-12T08:00:00.000Z");
    rows = rows.filter(({ slug }) => slug !== "2026/10/brief");
    await list("2026-10");
    expect(await engine.text("feed.xml")).not.toContain("2026/10/brief");
    expect(await updated("feed.xml")).toBe("2026-10-12T08:00:00.000Z");
    expect(await updated("sections/city.xml")).toBe("2026-10-12T08:00:00.000Z");
  });

  it("what is retracted leaves every list, and pages that are left over go", async () => {
    rows = rows.filter(({ slug }) => slug === "2026/10/story-0");
    await list("2026-10");
    expect(JSON.parse((await engine.text("latest.json"))!).items).toHaveLength(1);
    expect(await engine.text("desk/2026/10/10/1/index.html")).toBeUndefined();
    expect(await engine.text("desk/2026/10/10/index.html")).not.toContain("story-29");
    rows = [];
    await list("2026-10");
    expect(await engine.text("desk/2026/10/10/index.html")).toBeUndefined();
    expect(await engine.text("desk/2026/10/index.html")).toBeUndefined();
    expect(await engine.text("sitemaps/2026-10.xml")).toBeUndefined();
    expect(await engine.text("sections/city.xml")).toBeUndefined();
    expect(await engine.text("index.html")).toContain("No article has been published yet.");
  });

  it("a new look rewrites all of it", async () => {
    await list("2026-10", { look: "another", language: "fr" });
    expect(writesOf(engine.takeCalls())).toEqual(
      expect.arrayContaining([
        "desk/2026/10/10/1/index.html",
        "desk/2026/10/10/2/index.html",
        "index.html",
        "feed.xml",
      ]),
    );
  });

  it("a masthead with another typeface brings its files, and leaves those that older pages ask for", async () => {
    const serif = "fonts/source-serif-4-latin-700-normal.woff2";
    expect(await engine.text(serif)).toBe("font");
    await list("2026-10", { headline: "Playfair Display", look: "playfair" });
    expect(await engine.text("fonts/playfair-display-latin-700-normal.woff2")).toBe("font");
    expect(await engine.text(serif)).toBe("font");
  });

  it("the typefaces of Chinese, Japanese and Korean are there once an article needs them, and stay", async () => {
    const file = "fonts/noto-sans-jp-0-400-normal.woff2";
    expect(await engine.text(file)).toBeUndefined();
    await publish("2026/10/watashibune", minute("2026-10-10", 45), { language: "ja" });
    await list("2026-10");
    expect(await engine.text(file)).toBe("font");
    expect(await engine.text("fonts/jpan.css")).toContain(`url(/${file})`);
    expect(await engine.text("fonts/kore.css")).toBeUndefined();
    rows = rows.filter(({ language }) => language !== "ja");
    await list("2026-10");
    expect(await engine.text(file)).toBe("font");
  });

  it("an article older than the latest brings its typefaces with its month, which the next lists keep up", async () => {
    await publish("2026/09/deungdae", minute("2026-09-10", 45), { language: "ko" });
    await list("2026-10", { latestSeen: 30 });
    expect(await engine.text("fonts/kore.css")).toBeUndefined();
    await list("2026-09", { latestSeen: 30 });
    expect(await engine.text("fonts/kore.css")).toContain("url(/fonts/noto-sans-kr-0-400-normal.woff2)");
    await engine.site.remove(["fonts/noto-sans-kr-0-400-normal.woff2"]);
    await list("2026-10", { latestSeen: 30 });
    expect(await engine.text("fonts/noto-sans-kr-0-400-normal.woff2")).toBe("font");
  });

  it("without the desk a plain front page stands there, and every page of the desk goes", async () => {
    await list("2026-10", { withDesk: false });
    const front = (await engine.text("index.html"))!;
    expect(front).toContain("Headline of 2026/10/story-29");
    expect(front).not.toContain("<form");
    for (const key of [
      "desk/index.html",
      "desk/2026/10/index.html",
      "desk/2026/10/index.json",
      "desk/2026/10/10/index.html",
    ]) {
      expect(await engine.text(key), key).toBeUndefined();
    }
  });

  it("an article that stands on the newsroom's own site is in the feeds but in no sitemap", async () => {
    await publish("2026/10/own", minute("2026-10-10", 40), { canonicalUrl: "https://canal.example/own" });
    await list("2026-10");
    expect(await engine.text("feed.xml")).toContain("2026/10/own");
    expect(await engine.text("sitemaps/2026-10.xml")).not.toContain("2026/10/own");
    expect(await engine.text("news-sitemap.xml")).not.toContain("2026/10/own");
  });

  it("files that somebody wrote over stop no list, and are written anew", async () => {
    await engine.site.write("listings.json", "<html>", html);
    await engine.site.write("desk/2026/10/index.json", "{", html);
    await engine.site.write(siteKeys.articleJson("2026/10/story-29"), "<html>oops", html);
    await list("2026-10");
    expect(JSON.parse((await engine.text("listings.json"))!)).toHaveProperty("months");
    expect(JSON.parse((await engine.text("desk/2026/10/index.json"))!)).toHaveProperty("rows");
    const front = (await engine.text("index.html"))!;
    expect(front).not.toContain("story-29");
    expect(front).toContain("story-28");
  });

  it("a writer that has lost its memory still knows of the other months", async () => {
    const before = rows;
    await publish("2026/09/story", "2026-09-05T12:00:00.000Z");
    await list("2026-09");
    const keys = ["desk/index.html", "sitemap.xml", "listings.json"];
    const whole = await Promise.all(keys.map((key) => engine.text(key)));
    expect(whole[0]).toContain('href="/desk/2026/09/"');
    await engine.site.remove(["listings.json"]);
    await list("2026-10");
    expect(await Promise.all(keys.slice(0, 2).map((key) => engine.text(key)))).toEqual(whole.slice(0, 2));
    const [remembered, formerly] = [await engine.text(keys[2]!), whole[2]].map((text) => JSON.parse(text!));
    expect([remembered.months, remembered.sitemaps]).toEqual([formerly.months, formerly.sitemaps]);
    rows = before;
    await list("2026-09");
  });

  it("an article that goes while it is being listed is left out", async () => {
    await engine.site.remove([siteKeys.articleJson("2026/10/story-29")]);
    await list("2026-10", { look: "again" });
    expect(JSON.parse((await engine.text("latest.json"))!).items).toHaveLength(29);
  });
});

it("a run that becomes late ends between pages, and the next goes on from there", async () => {
  const many = Array.from({ length: 2_500 }, (_, at) =>
    rowOf(`2026/08/s-${at}`, minute("2026-08-05", at % 1_440)),
  );
  const means = { masthead, siteOrigin, withDesk: true, look: "look", site: engine.site };
  const state = { months: {}, sitemaps: {}, updated: {}, made: {} };
  const run = async (isLate?: () => boolean) => {
    engine.takeCalls();
    const lists = await readSiteLists(engine.site, "2026-08");
    const isWhole = await monthLister(means)("2026-08", many, state, lists, isLate);
    const pages = writesOf(engine.takeCalls()).filter((key) => /^desk\/2026\/08\/05\//.test(key));
    return [isWhole, pages.length];
  };
  expect(await run(() => true)).toEqual([false, 100]);
  expect(await run(() => true)).toEqual([false, 100]);
  expect(await run()).toEqual([true, 9]);
  expect(await run(() => true)).toEqual([true, 0]);
  expect(state.months).toEqual({ "2026-08": { "05": 2_500 } });
});

it("a run that was cut short goes on where it stopped", async () => {
  // Their documents are not needed: what has gone since it was listed is left out of its page.
  const many = Array.from({ length: 1_300 }, (_, at) => rowOf(`2026/09/s-${at}`, minute("2026-09-05", at)));
  const means = { masthead, siteOrigin, withDesk: true, look: "look" };
  let left = 105;
  const failing = {
    ...engine.site,
    write: async (...args: Parameters<typeof engine.site.write>) => {
      if (args[0].startsWith("desk/2026/09/05/") && left-- === 0) throw new Error("cut");
      return engine.site.write(...args);
    },
  };
  const state = { months: {}, sitemaps: {}, updated: {}, made: {} };
  const run = async (site: typeof engine.site) =>
    monthLister({ ...means, site })("2026-09", many, state, await readSiteLists(site, "2026-09"));
  await expect(run(failing)).rejects.toThrow("cut");
  engine.takeCalls();
  await run(engine.site);
  const read = engine.takeCalls().filter((call) => call.startsWith("GetObject a/2026/09/"));
  expect(read).toHaveLength(1_300 - 100 * 12);
  const pages = [...(await engine.site.etags("desk/2026/09/05/")).keys()];
  expect(pages).toHaveLength(Math.ceil(1_300 / 12));
}, 180_000);
