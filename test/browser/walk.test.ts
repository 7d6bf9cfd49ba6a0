import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { DeleteObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleDocument } from "../../functions/page/article-json.ts";
import { startLocalStack } from "../../infra/local/local-stack.ts";
import { openBrowser, openPage, type Visit, violationsOf } from "./open-browser.ts";

const content = fileURLToPath(new URL("../../content/", import.meta.url));
const screenshots = fileURLToPath(new URL("../screenshots/", import.meta.url));
const withdrawn = "articles/walk/withdrawn.txt";

/** The sample articles as a reader and an editor meet them, in a real browser. */
let stack: Awaited<ReturnType<typeof startLocalStack>>;
let browser: Browser;
let articles: ArticleDocument[];

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  stack = await startLocalStack();
  const s3 = new S3Client(stack.clientSettings);
  const Bucket = stack.outputs.InboxBucketName;
  const files = readdirSync(join(content, "articles"), { recursive: true, withFileTypes: true }).filter(
    (each) => each.isFile(),
  );
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    await s3.send(new PutObjectCommand({ Bucket, Key: relative(content, path), Body: readFileSync(path) }));
  }
  const Body =
    "A story that will not stay\n\nThe story was published in the morning. By noon nobody stood by it any more.\n";
  await s3.send(new PutObjectCommand({ Bucket, Key: withdrawn, Body }));
  await stack.idle();
  await s3.send(new DeleteObjectCommand({ Bucket, Key: withdrawn }));
  await stack.idle();
  s3.destroy();

  const { items } = (await (await fetch(`${stack.siteUrl}/latest.json`)).json()) as {
    items: { url: string }[];
  };
  articles = await Promise.all(
    items.map(async ({ url }) => (await (await fetch(`${url}article.json`)).json()) as ArticleDocument),
  );
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** Opens the page, does what is to be done there, and lets no complaint and no call elsewhere pass. */
async function visit(
  path: string,
  how: Visit,
  walk: (page: Awaited<ReturnType<typeof openPage>>["page"]) => Promise<void>,
) {
  const { page, troubles, hosts, close } = await openPage(browser, how);
  await page.goto(new URL(path, stack.siteUrl).href, { waitUntil: "load" });
  await walk(page);
  await close();
  expect({ path, troubles: troubles.filter((trouble) => !/status of 404/.test(trouble)) }).toEqual({
    path,
    troubles: [],
  });
  expect([...hosts]).toEqual(["127.0.0.1"]);
}

async function audit(path: string, how: Visit) {
  await visit(path, how, async (page) => {
    for (const details of await page.locator("details").all())
      await details.evaluate((each) => each.setAttribute("open", ""));
    expect({ path, ...how, violations: await violationsOf(page) }).toEqual({ path, ...how, violations: [] });
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect({ path, ...how, overflow }).toEqual({ path, ...how, overflow: 0 });
    const name = `${path.replaceAll("/", "_").replace(/^_|_$/g, "") || "front"}-${how.scheme}-${how.width}.png`;
    await page.screenshot({ path: join(screenshots, name), fullPage: how.width < 1000 });
  });
}

const every = [
  { width: 320, scheme: "light" },
  { width: 320, scheme: "dark" },
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const;
/** In the page, so without the types of a browser's documents here. */
const addresses = (links: unknown[]) =>
  (links as { getAttribute(name: string): string }[]).map((link) => link.getAttribute("href"));
const pathOf = ({ slug }: { slug: string }) => `/a/${slug}/`;

describe("nothing for axe to find, nothing wider than the screen, no complaint in the console", () => {
  it("on every share page, on a phone by day and on a desktop by night", async () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(new Set(articles.map(({ article }) => article.language)).size).toBeGreaterThanOrEqual(8);
    for (const article of articles) {
      await audit(pathOf(article), every[0]);
      await audit(pathOf(article), every[3]);
    }
  }, 180_000);

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
      for (const path of pages) await audit(path, how);
    },
    120_000,
  );
});

describe("a reader", () => {
  it("with a keyboard reaches the article past the masthead, then every share link, and copies the address", async () => {
    const article = articles[0]!;
    await visit(pathOf(article), every[2], async (page) => {
      await page.keyboard.press("Tab");
      await page.locator(".skip:focus").waitFor();
      await expect.poll(async () => (await page.locator(".skip").boundingBox())!.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Enter");
      await page.waitForURL(/#article$/, { waitUntil: "commit" });

      for (const href of await page.locator("main a").evaluateAll(addresses)) {
        await page.keyboard.press("Tab");
        await page.locator(`a[href=${JSON.stringify(href)}]:focus`).waitFor();
      }
      const hosts = (await page.locator(".share a").evaluateAll(addresses)).map((href) => new URL(href).host);
      for (const host of ["www.facebook.com", "x.com", "wa.me", "bsky.app", "share.joinmastodon.org"])
        expect(hosts).toContain(host);

      await page.keyboard.press("Tab");
      await page.locator("#copy:focus").waitFor();
      await page.keyboard.press("Enter");
      await page.locator("#said:not(:empty)").waitFor();
      await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(article.url);
    });
  });

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

  it("who prints gets the article and its address, without buttons", async () => {
    await visit(pathOf(articles[0]!), every[2], async (page) => {
      await page.emulateMedia({ media: "print" });
      await page.locator(".share").waitFor({ state: "hidden" });
      await page.locator("h1").waitFor();
      const printed = await page.evaluate<string>(
        "getComputedStyle(document.querySelector('.here'), '::after').content",
      );
      expect(printed).toContain(articles[0]!.url);
      await page.screenshot({ path: join(screenshots, "print.png"), fullPage: true });
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

describe("an editor at the desk", () => {
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
      await page.keyboard.press("Enter");
      await page.locator("#said:not(:empty)").waitFor();
      await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(articles[0]!.posts.x);
    });
  });

  it("downloads each format, and sees five previews", async () => {
    await visit("/", every[2], async (page) => {
      const entry = page.locator("article.entry").first();
      const formats = await entry.locator(".cards a").allTextContents();
      expect(formats).toEqual(articles[0]!.cards.map(({ format }) => format));
      for (const link of await entry.locator(".cards a").all()) {
        const found = await fetch(new URL((await link.getAttribute("href"))!, stack.siteUrl));
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
      await page.screenshot({ path: join(screenshots, "desk-search.png") });
      expect(await violationsOf(page)).toEqual([]);

      await found.first().click();
      await page.waitForURL(/\/desk\/\d{4}\/\d\d\/\d\d\//);
      await page.locator(`[id="${wanted.slug}"] h2`, { hasText: wanted.article.headline }).waitFor();

      await page.goto(`${stack.siteUrl}/`);
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

  it("without scripts has the plain list, and every article within reach of links", async () => {
    await visit("/", { ...every[2], javaScript: false }, async (page) => {
      await page.locator("#search").waitFor({ state: "hidden" });
      await page.locator("article.entry h2 a").first().waitFor();
      const reached = new Set<string>();
      await page.goto(`${stack.siteUrl}/desk/`);
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
  }, 120_000);
});
