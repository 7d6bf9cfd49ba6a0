import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { articleDocument } from "../../functions/page/article-json.ts";
import { atomFeed } from "../../functions/page/atom-feed.ts";
import { feedInstant } from "../../functions/page/feed-instant.ts";
import { jsonFeed } from "../../functions/page/json-feed.ts";
import type { ListedArticle } from "../../functions/page/listed-article.ts";
import { monthSitemaps, newsSitemap, sitemapIndex } from "../../functions/page/sitemaps.ts";
import { escapeXml } from "../../functions/page/xml.ts";
import { hostileText } from "./hostile-text.ts";
import { aPublication, masthead, publishedArticles, siteOrigin } from "./published-fixtures.ts";

const documents = publishedArticles.map((published) => articleDocument(published, masthead));
const feedOf = (section: string | null = null, from = documents) =>
  atomFeed({ url: `${siteOrigin}/feed.xml`, section, documents: from }, masthead, siteOrigin);
const xml = (text: string) => new (parseHTML("").DOMParser)().parseFromString(text, "text/xml");
const listed = (overrides: Partial<ListedArticle> = {}): ListedArticle => ({
  slug: "2026/10/one",
  headline: "One & two",
  bylines: [],
  section: null,
  cardHashes: "",
  language: "en-GB",
  canonicalUrl: null,
  listedAt: "2026-10-10T08:00:00.000Z",
  firstPublishedAt: "2026-10-10T08:00:00Z",
  updatedAt: "2026-10-10T09:00:00Z",
  ...overrides,
});

describe("the Atom feed", () => {
  it("has an entry for each article with what RFC 4287 asks for, and its card", () => {
    const feed = xml(feedOf());
    expect([...feed.querySelectorAll("feed > id, feed > title, feed > updated")]).toHaveLength(3);
    const entries = [...feed.querySelectorAll("entry")];
    expect(entries).toHaveLength(documents.length);
    for (const [at, entry] of entries.entries()) {
      const { url, article, cards } = documents[at]!;
      expect(entry.querySelector("id")!.textContent).toBe(url);
      expect(entry.querySelector("title")!.textContent).toBe(article.headline);
      expect(entry.querySelector("updated")!.textContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
      expect(entry.querySelector("published")!.textContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
      expect(entry.querySelector('link[rel="enclosure"]')!.getAttribute("href")).toBe(cards[0]!.url);
    }
  });

  it("is dated by its newest change, and says which section it is of", () => {
    expect(feedOf("City")).toContain("<title>The Canal Post: City</title>");
    expect(feedOf()).toContain("<updated>2026-10-10T08:00:00Z</updated>");
  });

  it("holds any text, but for what XML has no way to say", () => {
    fc.assert(
      fc.property(hostileText, (headline) => {
        const text = feedOf(null, [articleDocument(aPublication({ headline }), masthead)]);
        const title = /<entry[^>]*><id>[^<]*<\/id>\n<title>([^<]*)<\/title>/.exec(text)![1]!;
        expect(title.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))).toBe(
          headline.toWellFormed().replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "\uFFFD"),
        );
        expect(text).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/);
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(escapeXml(`<a b="c">&'\0`)).toBe("&#60;a b=&#34;c&#34;&#62;&#38;&#39;\uFFFD");
  });
});

it("the JSON Feed has each article with its picture, summary and where its document is", () => {
  const feed = JSON.parse(jsonFeed(documents, masthead, siteOrigin));
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    feed_url: `${siteOrigin}/latest.json`,
  });
  expect(feed.items).toHaveLength(documents.length);
  expect(feed.items[0]).toMatchObject({
    id: documents[0]!.url,
    title: documents[0]!.article.headline,
    image: documents[0]!.cards[0]!.url,
    date_published: "2026-10-04T00:00:00Z",
    authors: [{ name: "Ann Lindqvist" }],
    _standfirst: { article: `${documents[0]!.url}article.json` },
  });
});

it("feeds name an agency as the author of what nobody signs, not the publication", () => {
  const wired = articleDocument(aPublication({ bylines: [], agency: "AFP" }), masthead);
  expect(feedOf(null, [wired])).toMatch(/<entry.*<author><name>AFP<\/name><\/author>/s);
  expect(JSON.parse(jsonFeed([wired], masthead, siteOrigin)).items[0].authors).toEqual([{ name: "AFP" }]);
  const signed = articleDocument(aPublication({ agency: "AFP" }), masthead);
  expect(feedOf(null, [signed])).not.toContain("AFP");
});

it.each([
  ["2024-07-20", "2024-07-20T00:00:00Z"],
  ["2024-07-20T09:30+02:00", "2024-07-20T07:30:00Z"],
  ["2024-07-20T09:30:00+02:00", "2024-07-20T09:30:00+02:00"],
])("feeds date what is printed as %s by %s", (printed, instant) => {
  expect(feedInstant(printed)).toBe(instant);
});

describe("sitemaps", () => {
  it("list what stands here, in files of 50,000 at most", () => {
    const many = Array.from({ length: 50_001 }, (_, at) => listed({ slug: `s/${at}` }));
    const files = monthSitemaps(many, siteOrigin);
    expect(files.map((file) => file.match(/<loc>/g)!.length)).toEqual([50_000, 1]);
    expect(files[1]).toContain(`<loc>${siteOrigin}/a/s/50000/</loc>`);
    expect(monthSitemaps([listed({ canonicalUrl: "https://canal.example/one" })], siteOrigin)).toEqual([]);
    expect(sitemapIndex([`${siteOrigin}/sitemaps/2026-10.xml`])).toContain("<sitemapindex ");
  });

  it("give Google News the last two days, by the names that it takes", () => {
    const now = new Date("2026-10-11T12:00:00Z");
    const news = newsSitemap(
      [
        listed(),
        listed({ slug: "zh", language: "zh-Hant" }),
        listed({ slug: "simplified", language: "zh-Hans-HK" }),
        listed({ slug: "macau", language: "zh-MO" }),
        listed({ slug: "old", listedAt: "2026-10-09T11:59:59.000Z" }),
        listed({ slug: "to-come", listedAt: "2026-12-20T00:00:00.000Z" }),
      ],
      now,
      masthead,
      siteOrigin,
    );
    const languages = ["en", "zh-tw", "zh-cn", "zh-tw"];
    expect(news.match(/<news:language>[^<]+/g)).toEqual(languages.map((name) => `<news:language>${name}`));
    expect(news).toContain("<news:title>One &#38; two</news:title>");
    expect(news).not.toContain("/a/old/");
    expect(news).not.toContain("/a/to-come/");
  });

  it("name the newest page where nothing is news: the schema knows no empty set", () => {
    const now = new Date("2026-10-20T12:00:00Z");
    const articles = [
      listed({ slug: "to-come", listedAt: "2026-12-20T00:00:00.000Z" }),
      listed({ slug: "elsewhere", canonicalUrl: "https://canal.example/one" }),
      listed({ slug: "newest" }),
      listed({ slug: "older" }),
    ];
    const news = newsSitemap(articles, now, masthead, siteOrigin);
    expect(news.match(/<loc>[^<]+/g)).toEqual([`<loc>${siteOrigin}/a/newest/`]);
    expect(news).not.toContain("<news:news>");
  });
});
