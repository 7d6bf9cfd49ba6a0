import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleDocument } from "../../functions/page/article-json.ts";
import { atomFeed } from "../../functions/page/atom-feed.ts";
import { deskFrontPage } from "../../functions/page/desk-pages.ts";
import { rejectedPage } from "../../functions/page/rejected-page.ts";
import { securityHeaders } from "../../functions/page/security-headers.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { aPublication, masthead } from "../page/published-fixtures.ts";
import { type OpenedPage, openPage, typefacesOf, type Visit, violationsOf } from "./open-browser.ts";
import { hasChromium, launchChromium } from "./packaged-chromium.ts";
import { publishedSite } from "./published-site.ts";

/** For people to look at: SCREENSHOTS=1 has them taken. They hold nothing to anything, and take long. */
const screenshots = process.env.SCREENSHOTS
  ? fileURLToPath(new URL("../screenshots/", import.meta.url))
  : undefined;

/** The sample articles as a reader and an editor meet them, in a real browser. */
let site: Awaited<ReturnType<typeof publishedSite>>;
let browser: Browser;
let articles: ArticleDocument[];

beforeAll(async () => {
  if (screenshots) mkdirSync(screenshots, { recursive: true });
  site = await publishedSite();
  articles = site.articles;
  browser = await launchChromium(["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens the page, does what is to be done there, and lets no complaint and no call elsewhere pass. */
async function visit(path: string, how: Visit, walk: (page: Page) => Promise<void>, body?: string) {
  const opened = await openPage(browser, how);
  await visitIn(opened, path, walk, body);
  await opened.close();
}

/** The same on a page that may have shown others before. */
async function visitIn(
  { page, troubles, hosts }: OpenedPage,
  path: string,
  walk: (page: Page) => Promise<void>,
  body?: string,
) {
  const headers = { ...securityHeaders({ ...masthead, language: "ar" }), "content-type": "text/html" };
  if (body) await page.route(`${site.siteUrl}${path}`, (route) => route.fulfill({ body, headers }));
  await page.goto(new URL(path, site.siteUrl).href, { waitUntil: "load" });
  await walk(page);
  expect({ path, troubles: troubles.filter((trouble) => !/status of 404/.test(trouble)) }).toEqual({
    path,
    troubles: [],
  });
  expect([...hosts]).toEqual(["127.0.0.1"]);
}

/**
 * Has axe and a ruler go over pages, one after the other in one window, and waits for their pictures; `body` where the site has
 * no such page.
 */
async function audit(how: Visit, ...paths: (string | { path: string; body: string })[]) {
  const opened = await openPage(browser, how);
  for (const each of paths) {
    const { path, body } = typeof each === "string" ? { path: each, body: undefined } : each;
    const look = async (page: Page) => {
      await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
      expect({ path, ...how, violations: await violationsOf(page) }).toEqual({
        path,
        ...how,
        violations: [],
      });
      expect({ path, ...how, overflow: await overflowOf(page) }).toEqual({ path, ...how, overflow: 0 });
      expect({ path, ...how, ragged: await raggedRows(page) }).toEqual({ path, ...how, ragged: [] });
      const name = `${path.replaceAll("/", "_").replace(/^_|_$/g, "") || "front"}-${how.scheme}-${how.width}.png`;
      // Of an article that is not on the site, the cards are not there either.
      const lacking = body ? [] : await lackingPictures(page);
      expect({ path, ...how, lacking }).toEqual({ path, ...how, lacking: [] });
      await shoot(page, name, how.width < 1000);
    };
    await visitIn(opened, path, look, body);
  }
  await opened.close();
}

async function shoot(page: Page, name: string, fullPage = false) {
  if (screenshots) await page.screenshot({ path: join(screenshots, name), fullPage });
}

/** Pictures that do not come, those too that a reader would have to scroll to. */
const lackingPictures = (page: Page) =>
  page.evaluate(`(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    await Promise.all(pictures.map((picture) =>
      picture.complete || new Promise((ended) => (picture.onload = picture.onerror = ended))));
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  })()`);

const overflowOf = (page: Page) => page.evaluate("document.documentElement.scrollWidth - innerWidth");

/** Rows of share buttons that differ in height: labels are in several scripts and of one line or two. */
const raggedRows = (page: Page) =>
  page.evaluate(`Object.values(
    Object.groupBy(
      [...document.querySelectorAll(".share a, .share button")]
        .map((button) => button.getBoundingClientRect())
        .filter(({ height }) => height > 0),
      ({ top }) => Math.round(top),
    ),
  )
    .map((row) => row.map(({ height }) => Math.round(height)))
    .filter(([first, ...others]) => others.some((height) => Math.abs(height - first) > 1))`);

/** The last character of each line of an element's text but the last line. */
const lineEnds = (page: Page, selector: string) =>
  page.evaluate<string>(`(() => {
    const [text] = document.querySelector("${selector}").childNodes;
    const range = document.createRange();
    let ends = "", last;
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top } = [...range.getClientRects()].findLast(({ width }) => width > 0) ?? {};
      if (top === undefined) continue;
      if (last !== undefined && top > last) ends += text.data[at - 1];
      last = top;
    }
    return ends;
  })()`);

/** What the page says next. It says it for some seconds only: on a busy machine too short to be looked for. */
async function listenTo(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(`globalThis.said = new Promise((heard) => {
    const place = document.getElementById("said");
    const listener = new MutationObserver(() => place.textContent && heard(place.textContent));
    listener.observe(place, { childList: true, characterData: true, subtree: true });
  }); undefined`);
  return () => page.evaluate<string>("said");
}

const every = [
  { width: 320, scheme: "light" },
  { width: 320, scheme: "dark" },
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const;
const pathOf = ({ slug }: { slug: string }) => `/a/${slug}/`;

describe.runIf(hasChromium)(
  "nothing for axe to find, nothing wider than the screen, no complaint in the console",
  () => {
    it("on every share page, on a phone by day and on a desktop by night", async () => {
      expect(articles.length).toBeGreaterThanOrEqual(12);
      expect(new Set(articles.map(({ article }) => article.language)).size).toBeGreaterThanOrEqual(8);
      await audit(every[0], ...articles.map(pathOf));
      await audit(every[3], ...articles.map(pathOf));
    }, 360_000);

    it.each(every)(
      "at $width pixels, $scheme: both directions, the desk, its archive, a tombstone, a wrong address",
      async (how) => {
        const one = (direction: string) => articles.find(({ article }) => article.direction === direction)!;
        const [year, month] = articles[0]!.article.publishedAt!.split("-");
        const pages = [
          pathOf(one("ltr")),
          pathOf(one("rtl")),
          "/",
          "/desk/",
          `/desk/${year}/${month}/`,
          "/a/walk/withdrawn/",
          "/a/never/was/",
        ];
        await audit(how, ...pages);
      },
    );

    it.each([every[0], every[3]])(
      "at $width pixels, $scheme: a desk in Arabic, and what it rejected",
      async (how) => {
        const arabic = { ...masthead, language: "ar" };
        const rejected = {
          key: "articles/2026/a.txt",
          reason: "no-body",
          message: "Add text.",
          at: "2026-10-01T09:00:00Z",
        };
        await audit(
          how,
          { path: "/desk/in-arabic/", body: deskFrontPage(articles.slice(0, 4), {}, arabic) },
          { path: "/desk/rejected-in-arabic/", body: rejectedPage([rejected], arabic) },
          { path: "/desk/empty/", body: deskFrontPage([], {}, arabic) },
        );
      },
    );

    it.each([every[0], every[3]])(
      "at $width pixels, $scheme: a page that runs right to left and speaks English",
      async (how) => {
        const pashto = aPublication({ language: "ps", direction: "rtl", headline: "په کابل کې نوی کتابتون" });
        await audit(how, { path: "/a/in-pashto/", body: sharePage(pashto, masthead, site.siteUrl) });
      },
    );

    it("with the text spaced as WCAG 1.4.12 asks, nothing is cut off or wider than the screen", async () => {
      for (const path of [pathOf(articles[0]!), "/"]) {
        await visit(path, every[0], async (page) => {
          await page.evaluate(`for (const { style } of document.querySelectorAll("body, body *")) {
          style.lineHeight = "1.5"; style.letterSpacing = ".12em"; style.wordSpacing = ".16em";
        }`);
          expect({ path, overflow: await overflowOf(page) }).toEqual({ path, overflow: 0 });
        });
      }
    });
  },
);

it.runIf(hasChromium)(
  "feeds and sitemaps are well-formed XML to the browser's parser, whatever an article holds",
  async () => {
    const headline = "]]> <b>&nbsp;&amp;</b> \"'\0\x01\x0b\x1f\uFFFE\uD800 \r\n👩‍👩‍👧";
    const hostile = { ...articles[0]!, article: { ...articles[0]!.article, headline, tags: [headline] } };
    const feed = atomFeed(
      { url: `${site.siteUrl}/feed.xml`, section: headline, documents: [hostile] },
      masthead,
      site.siteUrl,
    );
    const files = ["/feed.xml", "/sitemap.xml", "/news-sitemap.xml"];
    const texts = await Promise.all(files.map(async (file) => (await fetch(site.siteUrl + file)).text()));
    const sitemaps = [...texts[1]!.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address!);
    for (const address of sitemaps) texts.push(await (await fetch(address)).text());
    await visit("/", every[2], async (page) => {
      for (const text of [feed, ...texts]) {
        const complaint = `new DOMParser().parseFromString(${JSON.stringify(text)}, "application/xml").querySelector("parsererror")?.textContent ?? ""`;
        expect(await page.evaluate(complaint)).toBe("");
      }
    });
  },
);

describe.runIf(hasChromium)("a reader", () => {
  it("with a keyboard reaches the article past the masthead, then every share link, and copies the address", async () => {
    const article = articles[0]!;
    await visit(pathOf(article), every[2], async (page) => {
      await page.keyboard.press("Tab");
      await page.locator(".skip:focus").waitFor();
      await expect.poll(async () => (await page.locator(".skip").boundingBox())!.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Enter");
      await page.waitForURL(/#article$/, { waitUntil: "commit" });

      const stops = page.locator("main :is(a, button):visible");
      await page.locator("#copy").waitFor();
      const hosts = new Set<string>();
      for (const stop of await stops.all()) {
        await page.keyboard.press("Tab");
        await expect.poll(() => stop.evaluate((element) => element.matches(":focus"))).toBe(true);
        const href = await stop.getAttribute("href");
        if (href) hosts.add(new URL(href).host);
      }
      for (const host of ["www.facebook.com", "x.com", "wa.me", "bsky.app", "share.joinmastodon.org"])
        expect(hosts).toContain(host);

      await page.locator("#copy").focus();
      const said = await listenTo(page);
      await page.keyboard.press("Enter");
      expect(await said()).toBe(await page.locator("#copy").getAttribute("data-done"));
      await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(article.url);
    });
  });

  it("whose browser refuses to copy is given the address to copy by hand", async () => {
    for (const direction of ["ltr", "rtl"]) {
      const article = articles.find((each) => each.article.direction === direction)!;
      await visit(pathOf(article), every[0], async (page) => {
        await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))`);
        const said = await listenTo(page);
        await page.locator("#copy").click();
        expect(await said()).toBe(article.url);
        expect(await page.evaluate("String(getSelection())")).toBe(article.url);
        expect(await overflowOf(page)).toBe(0);
        await shoot(page, `copy-refused-${direction}.png`, true);
      });
    }
  });

  it("who has never been here reads the headline in the masthead's typeface", async () => {
    for (const language of ["en", "ru"]) {
      const article = articles.find((each) => each.article.language === language)!;
      await visit(pathOf(article), every[0], async (page) => {
        await expect.poll(() => typefacesOf(page, "h1")).toEqual(["Source Serif 4"]);
      });
    }
  });

  it.each([
    ["ar", "Noto Naskh Arabic", "Noto Sans Arabic"],
    ["fa", "Noto Naskh Arabic", "Noto Sans Arabic"],
    ["ur", "Noto Nastaliq Urdu", "Noto Nastaliq Urdu"],
    ["he", "Noto Serif Hebrew", "Noto Sans Hebrew"],
    ["hi", "Noto Serif Devanagari", "Noto Sans Devanagari"],
    ["bn", "Noto Serif Bengali", "Noto Sans Bengali"],
    ["th", "Noto Serif Thai", "Noto Sans Thai"],
    ["ja", "Noto Sans JP", "Noto Sans JP"],
    ["ko", "Noto Sans KR", "Noto Sans KR"],
    ["zh", "Noto Sans SC", "Noto Sans SC"],
  ])(
    "in %s reads headline, text and buttons in the typefaces of the script",
    async (language, headline, text) => {
      const article = articles.find((each) => each.article.language === language)!;
      // Spaces are of the masthead's typeface or the machine's. A file may call itself by another weight.
      const set = (family: string) => expect.arrayContaining([expect.stringContaining(family)]);
      await visit(pathOf(article), every[0], async (page) => {
        await expect.poll(() => typefacesOf(page, "h1")).toEqual(set(headline));
        await expect.poll(() => typefacesOf(page, "article > p:not([class]), .points li")).toEqual(set(text));
        await expect.poll(() => typefacesOf(page, "#copy")).toEqual(set(text));
      });
    },
  );

  it("the link below, and on a page that does not exist the only one, is large enough for a finger", async () => {
    for (const path of [pathOf(articles[0]!), "/nowhere"])
      await visit(path, every[0], async (page) => {
        const { height } = (await page.locator("body > footer > a").last().boundingBox())!;
        expect(height).toBeGreaterThanOrEqual(40);
      });
  });

  it("who has a typeface for Japanese loads none", async () => {
    const article = articles.find((each) => each.article.language === "ja")!;
    const opened = await openPage(browser, every[0]);
    await opened.page.addInitScript(`CanvasRenderingContext2D.prototype.measureText = (letter) => ({
      actualBoundingBoxAscent: letter === "一" ? 30 : 50,
      actualBoundingBoxDescent: 0,
    })`);
    const asked: string[] = [];
    opened.page.on("request", (request) => asked.push(request.url()));
    await visitIn(opened, pathOf(article), async (page) => {
      expect(await page.locator("script[data-sheets]").count()).toBe(1);
      expect(asked.filter((url) => /jp(?:an|-)/.test(url))).toEqual([]);
    });
    await opened.close();
  });

  it.each([320, 390, 768, 1280])(
    "has no Japanese label of a button in two lines at %i pixels",
    async (width) => {
      const article = articles.find((each) => each.article.language === "ja")!;
      await visit(pathOf(article), { width, scheme: "light" }, async (page) => {
        await page.locator("#copy").waitFor({ state: "visible" });
        const broken = await page.evaluate(`
        [...document.querySelectorAll(".share :is(a span, button)")]
          .filter((label) => {
            const range = document.createRange();
            range.selectNodeContents(label.firstChild);
            return range.getClientRects().length > 1;
          })
          .map((label) => label.textContent)
      `);
        expect(broken).toEqual([]);
      });
    },
  );

  it("without scripts misses nothing but the copy button", async () => {
    await visit(pathOf(articles[0]!), { ...every[0], javaScript: false }, async (page) => {
      expect(await page.locator(".share a").count()).toBeGreaterThanOrEqual(10);
      await page.locator("#copy").waitFor({ state: "hidden" });
    });
  });

  it("can put 44 pixels of finger on every link of the list", async () => {
    await visit(pathOf(articles[0]!), every[0], async (page) => {
      for (const link of await page.locator(".share a").all())
        expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    });
  });

  it("finds no figure without its unit at a line's end, nor a mark at its beginning, and nothing too wide", async () => {
    const said = "« Le bac n° 12 coûte 4 300 € par jour ! » : 26 mai, 7-6 (7-4), M. Orloff, 1,5 million ; ";
    for (const [direction, language] of [
      ["ltr", "fr"],
      ["rtl", "ar"],
    ] as const) {
      const headline = said.trim();
      const story = aPublication({ headline, standfirst: said.repeat(3).trim(), language, direction });
      const body = sharePage(story, masthead, site.siteUrl);
      for (const width of [320, 368, 375, 390, 640, 1280])
        await visit(
          "/a/kept/",
          { width, scheme: "light" },
          async (page) => {
            const parted = `[...document.querySelectorAll(".kept")]
              .filter((run) => new Set([...run.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
              .map((run) => run.textContent)`;
            if (width > 320)
              expect({ width, parted: await page.evaluate(parted) }).toEqual({ width, parted: [] });
            expect({ width, overflow: await overflowOf(page) }).toEqual({ width, overflow: 0 });
            await shoot(page, `kept-${language}-${width}.png`);
          },
          body,
        );
    }
  });

  it("finds the lines of a headline as far apart as its script is tall", async () => {
    for (const [language, least] of [
      ["en", 1.1],
      ["th", 1.4],
      ["km", 1.4],
      ["my", 1.7],
    ] as const)
      for (const headline of ["Ferry", "Ferry ".repeat(20)]) {
        const body = sharePage(aPublication({ headline, language }), masthead, site.siteUrl);
        await visit(
          "/a/tall/",
          every[0],
          async (page) => {
            const ems = await page.evaluate(`(() => {
              const { lineHeight, fontSize } = getComputedStyle(document.querySelector("h1"));
              return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
            })()`);
            expect(ems).toBeGreaterThanOrEqual(least);
          },
          body,
        );
      }
  });

  it("finds no word of a headline parted but at its hyphen", async () => {
    const headline =
      "Hafenverwaltungsgesellschaftsvorsitzender kündigt Fährschifffahrtsverordnungsänderung – an";
    const body = sharePage(aPublication({ headline, language: "de" }), masthead, site.siteUrl);
    for (const width of [320, 375, 1280])
      await visit(
        "/a/hyphens/",
        { width, scheme: "light" },
        async (page) => {
          expect({ width, ends: await lineEnds(page, "h1") }).toEqual({
            width,
            ends: expect.stringMatching(/^[ \u00ad]+$/),
          });
          expect({ width, overflow: await overflowOf(page) }).toEqual({ width, overflow: 0 });
          await shoot(page, `hyphens-${width}.png`);
        },
        body,
      );
  });

  it("who asks for more contrast has nothing paler than the text", async () => {
    for (const path of [pathOf(articles[0]!), "/"])
      await visit(path, every[3], async (page) => {
        const colours = (selector: string) =>
          page.evaluate<string[]>(
            `[...document.querySelectorAll("${selector}")].map((each) => getComputedStyle(each).color)`,
          );
        await page.emulateMedia({ contrast: "more" });
        const [ink] = await colours("body");
        const others = await colours(".facts, .kicker, .meta, .state, footer a, nav a");
        expect(new Set(others)).toEqual(new Set([ink]));
        expect(await violationsOf(page)).toEqual([]);
      });
  });

  it("who prints gets the article and its address, without buttons", async () => {
    await visit(pathOf(articles[0]!), every[2], async (page) => {
      await page.emulateMedia({ media: "print" });
      await page.locator(".share").waitFor({ state: "hidden" });
      await page.locator("h1").waitFor();
      await page.locator(".here", { hasText: articles[0]!.url }).waitFor();
      await shoot(page, "print.png", true);
    });
  });

  it("of a withdrawn article learns that, and nothing of what it said", async () => {
    await visit("/a/walk/withdrawn/", every[0], async (page) => {
      expect(await page.locator("h1").textContent()).toBe("This article has been withdrawn");
      expect(await page.locator("meta[name=robots]").getAttribute("content")).toContain("noindex");
      expect(await page.content()).not.toMatch(/will not stay|og:image|<img/);
    });
  });
});

describe.runIf(hasChromium)("an editor at the desk", () => {
  it("sees the latest articles with card and state, and opens posts, cards and previews by keyboard", async () => {
    await visit("/", every[2], async (page) => {
      expect(await page.locator("article.entry").count()).toBe(Math.min(12, articles.length));
      const entry = page.locator("article.entry").first();
      expect(await entry.locator(".state").textContent()).toBe("Published");
      await entry.locator("summary", { hasText: "Posts" }).focus();
      await page.keyboard.press("Enter");
      await entry.locator(".posts li").first().waitFor();
      expect(await entry.locator(".posts li").count()).toBe(8);
      await page.keyboard.press("Tab");
      await entry.locator(".posts li:first-child button:focus").waitFor();
      const said = await listenTo(page);
      await page.keyboard.press("Enter");
      expect(await said()).toBe("Copied");
      await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(articles[0]!.posts.x);
    });
  });

  it("has its masthead from edge to edge, and in line with what is below", async () => {
    for (const how of [every[0], every[2]])
      await visit("/", how, async (page) => {
        const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
        expect((await box("body>header")).width).toBe(how.width);
        expect((await box(".mark")).x).toBeCloseTo((await box("h1")).x, 0);
      });
  });

  it("downloads each format, and sees five previews", async () => {
    await visit("/", every[2], async (page) => {
      const entry = page.locator("article.entry").first();
      const formats = await entry.locator(".cards a").allTextContents();
      expect(formats).toEqual(articles[0]!.cards.map(({ format }) => format));
      for (const link of await entry.locator(".cards a").all()) {
        const found = await fetch(new URL((await link.getAttribute("href"))!, site.siteUrl));
        expect(found.headers.get("content-type")).toMatch(/^image\//);
      }
      expect(await entry.locator(".preview figcaption").allTextContents()).toEqual([
        "X",
        "Facebook",
        "WhatsApp",
        "LinkedIn",
        "Slack",
      ]);
    });
  });

  it("searches by words, filters by language, and comes back with Escape", async () => {
    const wanted = articles.find(({ article }) => article.language === "de")!;
    await visit("/", every[2], async (page) => {
      const found = page.locator("#found a");
      await page.locator("#search").waitFor();
      await page.keyboard.press("Control+k");
      await page.locator("[name=words]:focus").waitFor();
      await page.keyboard.type(wanted.article.headline.split(" ").slice(0, 3).join(" "));
      await expect.poll(() => found.allTextContents()).toEqual([wanted.article.headline]);
      await page.locator("#latest").waitFor({ state: "hidden" });
      await shoot(page, "desk-search.png");
      expect(await violationsOf(page)).toEqual([]);

      await found.first().click();
      await page.waitForURL(/\/desk\/\d{4}\/\d\d\/\d\d\//);
      await page.locator(`[id="${wanted.slug}"] h2`, { hasText: wanted.article.headline }).waitFor();

      await page.goto(`${site.siteUrl}/`);
      await page.locator("[name=words]").focus();
      await page.locator("[name=language] option[value=ar]").waitFor({ state: "attached" });
      await page.locator("[name=language]").selectOption("ar");
      const arabic = articles
        .filter(({ article }) => article.language === "ar")
        .map(({ article }) => article.headline);
      await expect.poll(() => found.allTextContents()).toEqual(expect.arrayContaining(arabic));
      await page.locator("[name=words]").press("Escape");
      await page.locator("#latest").waitFor();
    });
  });

  it("has what it found above its day on a phone, however short the headline", async () => {
    await visit("/", every[0], async (page) => {
      await page.locator("[name=words]").focus();
      await page.locator("[name=language] option[value=ja]").waitFor({ state: "attached" });
      await page.locator("[name=language]").selectOption("ja");
      const found = page.locator("#found li").first();
      await found.waitFor();
      await found.locator("a").evaluate((link) => {
        link.textContent = "Short";
      });
      const [link, day] = [await found.locator("a").boundingBox(), await found.locator("time").boundingBox()];
      expect(day!.y).toBeGreaterThanOrEqual(link!.y + link!.height - 1);
    });
  });

  it("reads what it found in the typefaces of its script, which the page had not before", async () => {
    const months = { "2026-11": { "01": 1 }, "2026-10": { "01": 1 } };
    const body = deskFrontPage([], months, { ...masthead, language: "ar" });
    await visit(
      "/desk/alone/",
      every[2],
      async (page) => {
        const sheets = page.locator("link[rel=stylesheet]");
        expect(await sheets.count()).toBe(1);
        for (const [language, family] of [
          ["ja", "Noto Sans JP"],
          ["hi", "Noto Sans Devanagari"],
        ] as const) {
          const { headline } = articles.find(({ article }) => article.language === language)!.article;
          await page.locator("[name=words]").fill(headline);
          await page.locator("#found a", { hasText: headline }).waitFor();
          await expect
            .poll(() => typefacesOf(page, "#found a"))
            .toEqual(expect.arrayContaining([expect.stringContaining(family)]));
        }
        expect(await sheets.count()).toBe(3);
      },
      body,
    );
  });

  it("is told what was found where a screen reader listens already", async () => {
    await visit("/", every[2], async (page) => {
      const count = await page.locator("#count[role=status]").elementHandle();
      expect(await page.evaluate(`getComputedStyle(document.getElementById("count")).display`)).toBe("block");
      expect(await page.evaluate(`getComputedStyle(document.getElementById("said")).display`)).toBe("block");
      await page.locator("[name=words]").fill("no such words");
      await expect.poll(() => count!.textContent()).toBe("Nothing found.");
    });
  });

  it("chooses languages and sections from lists in the order of their names", async () => {
    await visit("/", every[2], async (page) => {
      await page.locator("[name=words]").fill("no such words");
      await page.locator("#count", { hasText: "Nothing found." }).waitFor();
      for (const name of ["language", "section"]) {
        const [first, ...others] = await page.locator(`[name=${name}] option`).allTextContents();
        expect(first).toBe("All");
        expect(others.length).toBeGreaterThan(3);
        expect(others).toEqual(others.toSorted(new Intl.Collator("en").compare));
      }
    });
  });

  it("searches years of a paper that publishes little, without being asked for each month", async () => {
    const months = Array.from({ length: 20 }, (_, n) => `20${40 - n}-05`);
    const { page, close } = await openPage(browser, every[2]);
    await page.route(`${site.siteUrl}/`, async (route) => {
      const response = await route.fetch();
      const front = await response.text();
      const body = front.replace(/data-months="[^"]*"/, `data-months="${months.join(" ")}"`);
      await route.fulfill({ response, body });
    });
    await page.route("**/index.json", (route) => {
      const year = /desk\/(\d+)/.exec(route.request().url())![1]!;
      const row = {
        path: `/desk/${year}/05/01/`,
        slug: year,
        headline: `Regatta ${year}`,
        day: `${year}-05-01`,
      };
      const language = year === "2021" ? "cy" : "en";
      return route.fulfill({ json: { rows: [{ ...row, by: "", section: null, language }] } });
    });
    await page.goto(`${site.siteUrl}/`);
    await page.locator("[name=words]").focus();
    await page.locator("[name=language] option[value=cy]").waitFor({ state: "attached" });
    await page.locator("[name=words]").fill("regatta");
    await expect.poll(() => page.locator("#found a").count()).toBe(months.length);
    await close();
  });

  it("on a phone is told of no key that it has not", async () => {
    const hintOn = async (how: Visit) => {
      let hint: string | null = null;
      await visit("/", how, async (page) => {
        await page.locator("#search").waitFor();
        hint = await page.locator("[name=words]").getAttribute("placeholder");
      });
      return hint;
    };
    expect(await hintOn({ width: 390, scheme: "light", isPhone: true })).toBeNull();
    expect(await hintOn(every[2])).toBe("Ctrl K");
  });

  it.each([
    ["does not answer", (route: Route) => route.abort()],
    ["refuses", (route: Route) => route.fulfill({ status: 503 })],
  ])(
    "is told when a month could not be searched, since the site %s, and can try again",
    async (_why, fail) => {
      const wanted = articles.find(({ article }) => article.language === "de")!.article.headline;
      const { page, close } = await openPage(browser, every[2]);
      await page.route("**/index.json", fail);
      await page.goto(`${site.siteUrl}/`);
      await page.locator("[name=words]").fill(wanted);
      const again = page.locator("#found button", { hasText: "Try again" });
      await again.click();
      await again.waitFor();
      const said = await page.locator("#count").textContent();
      expect(said).toBe("Part of the archive could not be loaded.");
      expect(await violationsOf(page)).toEqual([]);
      await shoot(page, "desk-unread.png");

      await page.unroute("**/index.json");
      await again.click();
      await expect.poll(() => page.locator("#found a").allTextContents()).toEqual([wanted]);
      await again.waitFor({ state: "hidden" });
      await page.locator("#found li:last-child a:focus").waitFor();
      await close();
    },
  );

  it("searches on where a month has no list any more", async () => {
    await visit("/", every[2], async (page) => {
      await page.route("**/index.json", (route) => route.fulfill({ status: 404 }));
      await page.locator("[name=words]").fill("no such words");
      await page.locator("#count", { hasText: "Nothing found." }).waitFor();
    });
  });

  it("without scripts has the plain list, and every article within reach of links", async () => {
    await visit("/", { ...every[2], javaScript: false }, async (page) => {
      await page.locator("#search").waitFor({ state: "hidden" });
      await page.locator("article.entry h2 a").first().waitFor();
      const reached = new Set<string>();
      await page.goto(`${site.siteUrl}/desk/`);
      const months = await page
        .locator(".archive a")
        .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
      for (const month of months) {
        await page.goto(month);
        const days = await page
          .locator(".archive a")
          .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
        for (const day of days) {
          await page.goto(day);
          for (;;) {
            for (const id of await page
              .locator("article.entry")
              .evaluateAll((entries) => entries.map(({ id }) => id)))
              reached.add(id);
            const older = await page.locator("[rel=next]").getAttribute("href");
            if (!older?.startsWith(new URL(day).pathname)) break;
            await page.goto(new URL(older, day).href);
          }
        }
      }
      expect([...reached].sort()).toEqual(articles.map(({ slug }) => slug).sort());
    });
  });
});
