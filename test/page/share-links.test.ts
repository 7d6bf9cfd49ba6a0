import { describe, expect, it } from "vitest";
import { writePosts } from "../../functions/page/posts.ts";
import { readableAddress } from "../../functions/page/readable-address.ts";
import { shareLinks } from "../../functions/page/share-links.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { parsedPage } from "./parsed-page.ts";
import { aPublication, masthead, publishedArticles, siteOrigin } from "./published-fixtures.ts";

const linksOf = (published = aPublication()) => {
  const { article, summary, url, cards } = published;
  const posts = writePosts(article, summary, url, masthead);
  const links = shareLinks({ url, article, posts, cards, masthead });
  return { posts, href: (network: string) => new URL(links.find((link) => link.network === network)!.href) };
};

describe.each(publishedArticles.map((published) => [published.article.language, published] as const))(
  "the share links of an article in %s",
  (_language, published) => {
    const { posts, href } = linksOf(published);
    const { url, article } = published;

    it("carry the post where the network takes a text, and the address where it asks for one", () => {
      expect(href("facebook").searchParams.get("u")).toBe(url);
      expect(href("linkedin").searchParams.get("url")).toBe(url);
      for (const network of ["x", "telegram", "threads"] as const) {
        const { searchParams } = href(network);
        expect(searchParams.get("url")).toBe(url);
        expect(`${searchParams.get("text")}\n\n${url}`).toBe(posts[network]);
      }
      expect(href("whatsapp").searchParams.get("text")).toBe(posts.whatsapp);
      expect(href("bluesky").searchParams.get("text")).toBe(posts.bluesky);
      expect(new URLSearchParams(href("mastodon").hash.slice(1)).get("text")).toBe(posts.mastodon);
      expect(href("reddit").searchParams.get("title")).toBe(article.headline);
      expect(href("pinterest").searchParams.get("media")).toBe(published.cards[0]!.url);
    });

    it("write spaces as %20, which e-mail and WhatsApp need, and line ends as e-mail has them", () => {
      expect(href("email").href).not.toContain("+");
      expect(href("whatsapp").search).not.toContain("+");
      expect(href("email").searchParams.get("body")).toContain("\r\n");
      expect(href("email").searchParams.get("subject")).toBe(article.headline);
      expect(href("email").searchParams.get("body")!.endsWith(url)).toBe(true);
      expect(href("email").searchParams.get("body")).not.toMatch(/^#\S/m);
    });

    it("mean the same in the page, where letters stand unencoded to save bytes", () => {
      const onPage = parsedPage(sharePage(published, masthead, siteOrigin))
        .links()
        .map((link) => new URL(link, siteOrigin).href);
      for (const network of [
        "facebook",
        "x",
        "whatsapp",
        "telegram",
        "bluesky",
        "threads",
        "mastodon",
        "reddit",
        "email",
      ]) {
        expect(onPage).toContain(href(network).href);
      }
    });
  },
);

it.each([
  ["https://x.com/?t=%D8%A7%D9%84%20%E2%80%9C&u=%2F", "https://x.com/?t=ال%20“&u=%2F"],
  [
    "https://x.com/?t=%C2%A0%E2%80%A8%E2%80%8E%E2%80%AE",
    "https://x.com/?t=%C2%A0%E2%80%A8%E2%80%8E%E2%80%AE",
  ],
])("of %s only what can be seen stands unencoded", (href, shown) => {
  expect(readableAddress(href)).toBe(shown);
  expect(new URL(shown).href.replace(/“/, "%E2%80%9C")).toBe(href);
});

it("pins the upright card where there is one", () => {
  const [og] = aPublication().cards;
  const upright = { ...og!, format: "pinterest" as const, url: og!.url.replace("/og.", "/pinterest.") };
  const { href } = linksOf(aPublication({}, { cards: [og!, upright] }));
  expect(href("pinterest").searchParams.get("media")).toBe(upright.url);
  expect(href("vk").searchParams.get("image")).toBe(og!.url);
});

describe("where every letter becomes nine characters of an address", () => {
  const sentence = "समाचार पत्र ने बताया कि बंदरगाह की पुरानी गोदी फिर खुलेगी और मछुआरे लौटेंगे।";
  const { summary, ...rest } = aPublication({
    headline: sentence.repeat(3),
    language: "hi",
    tags: ["बंदरगाह"],
  });
  const many = Array.from({ length: 5 }, (_, at) => `${sentence} ${at}`);
  const said = { ...summary, description: sentence.repeat(2), brief: many.join(" "), keyPoints: many };
  const { href, posts } = linksOf({ ...rest, summary: said });

  it.each(["whatsapp", "telegram", "threads"])(
    "%s gets no longer address than its servers take",
    (network) => {
      expect(href(network).href.length).toBeLessThanOrEqual(6_000);
      expect(decodeURIComponent(href(network).href)).toContain(rest.url);
      expect(href(network).searchParams.get("text")).toContain(rest.article.headline);
    },
  );

  it.each(["email", "viber"])(
    "%s gets no longer address than Windows hands over, with the page's at its end",
    (network) => {
      expect(href(network).href.length).toBeLessThanOrEqual(2_000);
      const text = href(network).searchParams.get(network === "email" ? "body" : "text")!;
      expect(text.endsWith(rest.url)).toBe(true);
      expect(posts.facebook.startsWith(text.replace(/^\*/, "").slice(0, 30))).toBe(true);
    },
  );

  it("e-mail says below a short headline as many sentences as there is room for", () => {
    const brief = `${sentence} दूसरा वाक्य। ${many.join(" ")}`;
    const short = { ...rest, article: { ...rest.article, headline: "बारिश!" }, summary: { ...said, brief } };
    const body = linksOf(short).href("email").searchParams.get("body")!;
    expect(body.split("\r\n\r\n")).toEqual(["बारिश!", `${sentence} दूसरा वाक्य। ${sentence}`, rest.url]);
  });
});
