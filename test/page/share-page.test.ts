import { describe, expect, it } from "vitest";
import { pageScript } from "../../functions/page/page-script.ts";
import { pageStyle } from "../../functions/page/page-style.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { parsedPage } from "./parsed-page.ts";
import { aPublication, masthead, publishedArticles, siteOrigin } from "./published-fixtures.ts";

const pageOf = (...overrides: Parameters<typeof aPublication>) =>
  sharePage(aPublication(...overrides), masthead, siteOrigin);
const parsed = (...overrides: Parameters<typeof aPublication>) => parsedPage(pageOf(...overrides));

describe("the line below the headline", () => {
  it.each([
    ["bn", "১২ মিনিটের পাঠ", "A, B"],
    ["fa", "۱۲ دقیقه مطالعه", "A، B"],
    ["ja", "読了時間 12分", "A、B"],
    // Without words of its own, the page speaks English.
    ["dz", "12 min read", "A, B"],
  ])("of an article in %s has that language's digits and comma", (language, minutes, names) => {
    const page = parsed({ language, bylines: ["A", "B"], readingMinutes: 12 });
    const [facts] = page.withClass("facts");
    expect(page.text(facts)).toContain(minutes);
    expect(page.text(page.first("address"))).toBe(names);
  });
});

describe("the head", () => {
  it("says what previews are made of, in the order of how much they matter", () => {
    const keys = parsed({ modifiedAt: "2026-10-05" }).metaKeys().filter(Boolean);
    expect(keys).toEqual([
      "viewport",
      "description",
      "robots",
      "og:type",
      "og:title",
      "og:description",
      "og:url",
      "og:site_name",
      "og:locale",
      "og:image",
      "og:image:secure_url",
      "og:image:type",
      "og:image:width",
      "og:image:height",
      "og:image:alt",
      "article:published_time",
      "article:modified_time",
      "article:section",
      "article:tag",
      "article:tag",
      "author",
      "twitter:card",
      "twitter:site",
      "twitter:image:alt",
      "theme-color",
      "theme-color",
      "fediverse:creator",
    ]);
  });

  it("names the agency of what nobody signs as its author", () => {
    expect(parsed({ bylines: [], agency: "AFP" }).meta("name", "author")).toEqual(["AFP"]);
    expect(parsed({ agency: "AFP" }).meta("name", "author")).toEqual(["Ann Lindqvist"]);
  });

  it("shows one picture, the card, by its absolute address that changes with it", () => {
    const page = parsed();
    const card = aPublication().cards[0]!;
    expect(page.meta("property", "og:image")).toEqual([card.url]);
    expect(page.meta("property", "og:image:width")).toEqual(["1200"]);
    expect(page.meta("property", "og:image:alt")).toEqual([card.alt]);
    expect(page.meta("name", "twitter:card")).toEqual(["summary_large_image"]);
  });

  it("says once what stands on the card and beside it, and of the card on the page what the photograph shows", () => {
    const alt = (...overrides: Parameters<typeof aPublication>) => {
      const page = parsed(...overrides);
      return page.attribute(page.first("img"), "alt");
    };
    const card = aPublication().cards[0]!;
    const image = { url: "swans.jpg", alt: "Two swans below the lock", caption: "Swans", credit: null };
    const photograph = { cards: [{ ...card, contentType: "image/jpeg" as const }] };
    expect(alt()).toBe("");
    expect(alt({ image })).toBe("");
    expect(alt({ image: null }, photograph)).toBe("");
    expect(alt({ image }, photograph)).toBe("Two swans below the lock");
    expect(alt({ image: { ...image, alt: null } }, photograph)).toBe("Swans");
  });

  it("asks early for the typeface of its headline, as the style names it", () => {
    const page = parsed({ headline: "Łódka płynie dalej" });
    const preloads = page.all("link").filter((link) => page.attribute(link, "rel") === "preload");
    expect(preloads).toHaveLength(2);
    for (const link of preloads) {
      expect(pageStyle(masthead).markup).toContain(`url(${page.attribute(link, "href")})`);
      // Without it, a browser would fetch the file once more for the style.
      expect(page.attribute(link, "crossorigin")).toBe("");
    }
  });

  it("does without a card", () => {
    const page = parsed({}, { cards: [] });
    expect(page.meta("property", "og:image")).toEqual([]);
    expect(page.meta("name", "twitter:card")).toEqual(["summary"]);
    expect(page.all("img")).toEqual([]);
  });

  it.each([
    ["as it is", "A bridge opens. It cost a lot.", "A bridge opens. It cost a lot."],
    [
      "in whole sentences",
      `${"หนังสือ ".repeat(10).trim()}。${"หนังสือ ".repeat(10)}`,
      `${"หนังสือ ".repeat(10).trim()}。`,
    ],
    [
      "up to a word where the first sentence is short",
      `Правда. ${"Книга ".repeat(33).trim()}`,
      `Правда. ${"Книга ".repeat(30).trim()}…`,
    ],
    ["up to a word", "Книга ".repeat(33).trim(), `${"Книга ".repeat(31).trim()}…`],
  ])("describes the article in the 350 bytes that Discord shows, %s", (_how, said, shown) => {
    const summary = { ...aPublication().summary, description: said };
    const page = parsed({}, { summary });
    expect(page.meta("property", "og:description")).toEqual([shown]);
    expect(page.meta("name", "description")).toEqual([shown]);
    expect(JSON.parse(page.jsonLd()[0]!).description).toBe(shown);
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(350);
  });

  it("names the newsroom's own article as canonical, and still shares the page itself", () => {
    const canonicalUrl = "https://canal.example/2026/bridge";
    const page = parsed({ canonicalUrl });
    const canonical = page.all("link").find((link) => page.attribute(link, "rel") === "canonical");
    expect(page.attribute(canonical, "href")).toBe(canonicalUrl);
    expect(page.meta("property", "og:url")).toEqual([aPublication().url]);
    expect(page.links()).toContain(canonicalUrl);
    expect(JSON.parse(page.jsonLd()[0]!).mainEntityOfPage).toBe(canonicalUrl);
  });

  it("keeps the dates as they were printed", () => {
    const page = parsed({ publishedAt: "2024-07-20", modifiedAt: "2024-07-21T09:30:00+02:00" });
    expect(page.meta("property", "article:published_time")).toEqual(["2024-07-20"]);
    expect(page.meta("property", "article:modified_time")).toEqual(["2024-07-21T09:30:00+02:00"]);
    expect(JSON.parse(page.jsonLd()[0]!)).toMatchObject({
      datePublished: "2024-07-20",
      dateModified: "2024-07-21T09:30:00+02:00",
    });
  });

  it("dates an undated article by its first publication here, but prints no date that the article has not", () => {
    const page = parsed({ publishedAt: null });
    expect(page.meta("property", "article:published_time")).toEqual([aPublication().firstPublishedAt]);
    expect(page.all("time")).toEqual([]);
  });

  it("says of a correction when it was made", () => {
    expect(parsed().meta("property", "article:modified_time")).toEqual([]);
    const updatedAt = "2026-10-11T06:00:00Z";
    expect(parsed({}, { updatedAt }).meta("property", "article:modified_time")).toEqual([updatedAt]);
  });

  it("offers Google its cards in the shapes that it shows, the link's own first", () => {
    const [og] = aPublication().cards;
    const cards = (["og", "square", "portrait", "wide"] as const).map((format) => ({
      ...og!,
      format,
      url: `https://share.canal.example/${format}`,
    }));
    const { image } = JSON.parse(parsed({}, { cards }).jsonLd()[0]!) as { image: string[] };
    expect(image).toEqual(["og", "wide", "square"].map((format) => `https://share.canal.example/${format}`));
  });

  it("holds JSON-LD that is one flat NewsArticle with a plain type, its headline at most 110 characters", () => {
    const headline = "Harbour ".repeat(30).trim();
    const document = JSON.parse(parsed({ headline }).jsonLd()[0]!);
    expect(document["@type"]).toBe("NewsArticle");
    expect(document).not.toHaveProperty("@graph");
    expect(document.headline.length).toBeLessThanOrEqual(110);
    expect(headline.startsWith(document.headline.replace("…", ""))).toBe(true);
    expect(parsed({ headline }).meta("property", "og:title")).toEqual([headline]);
  });

  it("takes the masthead's language where the article's is not known", () => {
    const page = parsed({ language: "und" });
    expect(page.attribute(page.first("html"), "lang")).toBe("en-GB");
    expect(page.meta("property", "og:locale")).toEqual(["en_GB"]);
  });
});

it.each(publishedArticles.map(({ article, ...rest }) => [article.language, { article, ...rest }] as const))(
  "a page in %s says its language and which way it runs",
  (language, published) => {
    const page = parsedPage(sharePage(published, masthead, siteOrigin));
    const html = page.first("html");
    const direction = ["ar", "fa", "he", "ur"].includes(language) ? "rtl" : "ltr";
    expect([page.attribute(html, "lang"), page.attribute(html, "dir")]).toEqual([language, direction]);
  },
);

it("words of another direction and English dates stand apart from those around them", () => {
  const foreign = aPublication({
    language: "dv",
    direction: "rtl",
    headline: "Herons (two) nest?!",
    section: "މާލެ",
    publishedAt: "2031-11-09",
  });
  const page = parsedPage(sharePage(foreign, masthead, siteOrigin));
  expect(page.first("h1")!.childNodes[0]!.nodeName).toBe("bdi");
  expect(page.withClass("kicker")[0]!.childNodes[0]!.nodeName).toBe("#text");
  const time = page.first("time");
  expect([page.attribute(time, "lang"), page.attribute(time, "dir")]).toEqual(["en", "ltr"]);
});

describe("the body", () => {
  it("links every network by a plain link, with the masthead's extra ones", () => {
    const hosts = parsed()
      .links()
      .filter((href) => /^(https:|mailto:|viber:)/.test(href))
      .map((href) => new URL(href))
      .map(({ protocol, host }) => host || protocol);
    for (const host of [
      "www.facebook.com",
      "x.com",
      "wa.me",
      "www.linkedin.com",
      "t.me",
      "bsky.app",
      "www.threads.com",
      "share.joinmastodon.org",
      "www.reddit.com",
      "mailto:",
      "www.pinterest.com",
      "social-plugins.line.me",
      "vk.com",
      "forward",
    ]) {
      expect(hosts).toContain(host);
    }
    const { links } = parsedPage(sharePage(aPublication(), { ...masthead, extraNetworks: [] }, siteOrigin));
    expect(links().join(" ")).not.toMatch(/pinterest|line\.me|vk\.com|viber/);
  });

  it("says no sentence of the summary twice", () => {
    const [first, second] = ["The bridge is open.", "It cost a lot."];
    const summary = {
      ...aPublication().summary,
      brief: `${first} ${second}`,
      keyPoints: [first, second, "Lorries wait."],
    };
    const page = pageOf({}, { summary: { ...summary, description: null } });
    const body = page.slice(page.indexOf("<article>"), page.indexOf("</article>"));
    for (const sentence of [first, second, "Lorries wait."]) expect(body.split(sentence)).toHaveLength(2);
  });

  it("sets a single point that the summary leaves as a paragraph: it is no list", () => {
    const [first, second] = ["The bridge is open.", "Lorries wait."];
    const summary = { ...aPublication().summary, description: null };
    for (const [brief, keyPoints, paragraphs] of [
      [`${first} It cost a lot.`, [first, second], [`${first} It cost a lot.`, second]],
      [first, [first], [first]],
      [null, [second], [second]],
    ] as const) {
      const page = parsed(
        { standfirst: null },
        { summary: { ...summary, brief, keyPoints: [...keyPoints] } },
      );
      expect(page.withClass("points")).toEqual([]);
      expect(page.all("p").map(page.text)).toEqual(expect.arrayContaining([...paragraphs]));
      expect(page.all("h2").map(page.text)).not.toContain("Key points");
    }
  });

  it("says the newsroom's own description where the key points say all of the summary and nothing else says it", () => {
    const [own, first, second] = ["A bridge joins both towns again.", "It is open.", "Lorries wait."];
    const { summary } = aPublication();
    const paragraphs = (standfirst: string | null, description: string, from: "description" | "extract") => {
      const provenance = { ...summary.provenance, description: from };
      const told = {
        ...summary,
        description,
        brief: `${first} ${second}`,
        keyPoints: [first, second],
        provenance,
      };
      const page = parsed({ standfirst }, { summary: told });
      return page.all("p").map(page.text);
    };
    expect(paragraphs(null, own, "description")).toContain(own);
    expect(paragraphs("Eight years of work are over.", own, "description")).not.toContain(own);
    expect(paragraphs(null, own, "extract")).not.toContain(own);
    expect(paragraphs(null, first, "description")).not.toContain(first);
  });

  it("says a sentence whole that was clipped for the summary, instead of twice", () => {
    const [first, second] = [
      "The bridge is open.",
      "It had cost 14.2 million and four jobs, the mayor said.",
    ];
    const clipped = { brief: `${first} It had cost 14.2 million…`, keyPoints: [second, "Lorries wait."] };
    const page = parsed({}, { summary: { ...aPublication().summary, ...clipped, description: null } });
    expect(page.all("p").map(page.text)).toContain(`${first} ${second}`);
    expect(page.text(page.first("article"))!.split("It had cost")).toHaveLength(2);
  });

  it("copes with an article that has neither prose nor anything else but a headline", () => {
    const bare = { standfirst: null, bylines: [], section: null, tags: [], publishedAt: null };
    const summary = { ...aPublication().summary, description: null, brief: null, keyPoints: [] };
    const page = parsed(bare, { summary });
    expect(page.text(page.first("h1"))).toBe(aPublication().article.headline);
    expect(page.meta("property", "og:description")).toEqual([masthead.tagline]);
    expect(page.withClass("points")).toEqual([]);
  });

  it.each([
    ["ar", "5 سبتمبر 2026"],
    ["fa", "۱ فروردین ۱۴۰۵"],
    ["th", "10 มกราคม 2569"],
    ["ja", "2026年5月15日 6:00 GMT+9"],
    ["en", "4 October 2026"],
  ])("prints the date of an article in %s as its readers do: %s", (language, words) => {
    const published = publishedArticles.find(({ article }) => article.language === language)!;
    const page = parsedPage(sharePage(published, masthead, siteOrigin));
    expect(page.text(page.first("time"))).toBe(words);
    expect(page.attribute(page.first("time"), "datetime")).toBe(published.article.publishedAt);
  });

  it("marks its own words as English where they are not translated", () => {
    const page = parsed({ language: "or" });
    const heading = page.all("h2").find((element) => page.text(element) === "Share");
    expect(page.attribute(heading, "lang")).toBe("en");
    expect(page.attribute(page.first("h1"), "lang")).toBeUndefined();
  });
});

describe("the bytes", () => {
  it("are the same each time, and the style and script the same on every page", () => {
    expect(pageOf()).toBe(pageOf());
    for (const published of publishedArticles) {
      const page = parsedPage(sharePage(published, masthead, siteOrigin));
      expect(page.all("style").map(page.text)).toEqual([pageStyle(masthead).markup]);
      expect(page.all("script").map(page.text).at(-1)).toBe(pageScript.markup);
    }
  });

  it("name no other host but in links that a reader follows", () => {
    const page = parsed();
    const loaded = [...page.all("img"), ...page.all("script")]
      .map((each) => page.attribute(each, "src"))
      .filter(Boolean);
    expect(loaded).toEqual([`/${aPublication().cards[0]!.key}`]);
    const style = pageStyle(masthead).markup;
    expect(style).not.toMatch(/url\((?!\/fonts\/)|@import/);
  });
});
