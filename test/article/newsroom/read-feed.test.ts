import { describe, expect, it } from "vitest";
import type { Draft } from "../../../functions/article/article-draft.ts";
import { excerpt } from "../../../functions/article/newsroom/excerpt.ts";
import { readFeed } from "../../../functions/article/newsroom/read-feed.ts";
import { timeGrowth } from "../../time-growth.ts";

const headline = "Herons nest on the gasworks";
const first =
  "Nine pairs of herons have nested on the old gasworks at Port Ellery, the warden said on Monday.";
const second =
  "They came from the marsh, where the reeds were cut in the autumn and have not grown back yet.";
const paragraphs = `<p>${first}</p><p>${second}</p>`;

const item = async (inner: string): Promise<Draft> =>
  readFeed(
    `<rss version="2.0" xmlns:dc="x" xmlns:content="y"><channel><title>The Quaylight</title><item><title>${headline}</title>${inner}</item></channel></rss>`,
  ).open[0]!();
const withContent = (html: string): Promise<Draft> =>
  item(`<content:encoded><![CDATA[${html}]]></content:encoded>`);
const bodyOf = async (draft: Promise<Draft>): Promise<string[]> => (await draft).body.map(({ text }) => text);

describe("an item's body", () => {
  it.each([
    `<p>The post <a href="a">${headline}</a> appeared first on <a href="b">The Quaylight</a>.</p>`,
    `<p>Der Beitrag <a href="a">${headline}</a> erschien zuerst auf <a href="b">The Quaylight</a>.</p>`,
    `<hr><p><a href="a">${headline}</a> was originally published in <a href="b">The Reed</a> on Ink, where people go on talking about it.</p>`,
  ])("has no note on where it stood first: %s", async (note) => {
    expect(await bodyOf(withContent(paragraphs + note))).toEqual([first, second]);
  });

  it("has no credit of a picture alone, nor its headline the feed's name", async () => {
    const credit = "<p><em>Photo: Nora Pell/Quaylight</em></p>";
    expect(await bodyOf(withContent(credit + paragraphs))).toEqual([first, second]);
    const [draft] = readFeed(
      `<rss><channel><title>The Quaylight</title><item><title>${headline} | The Quaylight</title><description>${first}</description></item></channel></rss>`,
    ).open;
    expect(await draft!()).toMatchObject({ headline });
  });

  it("keeps somebody's words that are the headline as well", async () => {
    const last = "“Herons nest on the gasworks, and I have my tea with them,” said the warden.";
    expect(await bodyOf(withContent(`${paragraphs}<p>${last}</p>`))).toEqual([first, second, last]);
  });

  it("has no headline, account and day above it", async () => {
    const fields = `<span>${headline}</span> <span>n.pell</span> <span>Thu, 03/12/2031 - 14:05</span>`;
    expect(await bodyOf(withContent(`${fields}<div>${paragraphs}</div>`))).toEqual([first, second]);
    expect(await bodyOf(withContent(`<h1>${headline}</h1>${paragraphs}`))).toEqual([first, second]);
  });

  it.each(["Add new comment", "Neuen Kommentar hinzufügen", "# Notizblock", "Redaktionelle Hinweise"])(
    "ends above “%s”",
    async (heading) => {
      const notes = "<p>Pell, Nora, +44 20 7946 0000, for questions of any kind about the herons.</p>";
      expect(await bodyOf(withContent(`${paragraphs}<h2>${heading}</h2>${notes}`))).toEqual([first, second]);
    },
  );

  it("is signed behind or below its last paragraph", async () => {
    expect(await withContent(`<p>${first}</p><p>${second} (AFP)</p>`)).toMatchObject({
      agency: "AFP",
      body: [{ text: first }, { text: second }],
    });
    expect(await withContent(`${paragraphs}<p>(©NTB)</p>`)).toMatchObject({
      agency: "NTB",
      body: [{ text: first }, { text: second }],
    });
  });
});

describe("what an item says of itself", () => {
  it("has an excerpt without the note below it, cut by an ellipsis", async () => {
    const note = `<p>The post <a href="a">${headline}</a> appeared first on <a href="b">The Quaylight</a>.</p>`;
    const draft = await item(
      `<description><![CDATA[<p>Nine pairs on the tank [&#8230;]</p>${note}]]></description><content:encoded><![CDATA[${paragraphs}]]></content:encoded>`,
    );
    expect(draft.description).toBe("Nine pairs on the tank…");
  });

  it.each([
    ["Watch: the ferry&#8217;s last night", "Watch: the ferry’s last night"],
    ["The <em>Mary Ann</em>&#8217;s last night", "The Mary Ann’s last night"],
    ["Birds &amp; reeds in the AT&amp;T tower", "Birds & reeds in the AT&T tower"],
  ])("has its title as it would be printed, whatever it begins with: %s", async (written, printed) => {
    const entry = `<title type="html"><![CDATA[${written}]]></title><content type="html">${first}</content>`;
    const [atom] = readFeed(`<feed><entry>${entry}</entry></feed>`).open;
    const [rss] = readFeed(`<rss><channel><item>${entry}</item></channel></rss>`).open;
    expect((await atom!()).headline).toBe(printed);
    expect((await rss!()).headline).toBe(printed);
  });

  it("has tags without entities and without the category that is none", async () => {
    const words = ["Uncategorized", "Birds &amp; reeds", "Sin categoría", "Allgemeines"];
    expect(
      (await item(words.map((word) => `<category><![CDATA[${word}]]></category>`).join(""))).tags,
    ).toEqual(["Birds & reeds", "Allgemeines"]);
  });

  it.each([
    ["Von Lena Brandt", ["Lena Brandt"]],
    ["Par Anne Le Goff", ["Anne Le Goff"]],
    ["Di Canio", ["Di Canio"]],
  ])("has authors without a by-word: %s", async (printed, bylines) => {
    expect((await item(`<dc:creator>${printed}</dc:creator>`)).bylines).toEqual(bylines);
  });

  it("has the first picture of its body where it names none, but no counter's", async () => {
    const counter = '<img src="https://count.example/a.png" width="1" height="1">';
    const figure =
      '<figure><img src="https://pics.example/heron" alt="A heron"><figcaption>On the tank</figcaption></figure>';
    expect((await withContent(counter + paragraphs)).image).toBe(null);
    const whole = '<img src="https://pics.example/wide.jpg" width="100%" height="auto">';
    expect((await withContent(whole + paragraphs)).image).toMatchObject({
      url: "https://pics.example/wide.jpg",
    });
    const late =
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://pics.example/late.jpg">';
    expect((await withContent(late + paragraphs)).image?.url).toBe("https://pics.example/late.jpg");
    expect((await withContent(counter + figure + paragraphs)).image).toEqual({
      url: "https://pics.example/heron",
      alt: "A heron",
      caption: "On the tank",
      credit: null,
    });
  });
});

describe("what systems add to RSS", () => {
  it("is read: Yandex's full text", async () => {
    expect(
      await bodyOf(
        item(`<description>Herons</description><yandex:full-text>${first}\n\n${second}</yandex:full-text>`),
      ),
    ).toEqual([first, second]);
  });

  it("is read: WordPress's authors by their logins, and its categories", async () => {
    const exported = `<rss xmlns:wp="w"><channel><title>Quay</title><wp:author><wp:author_login>npell</wp:author_login><wp:author_display_name><![CDATA[Nora Pell]]></wp:author_display_name></wp:author><item><title>${headline}</title><dc:creator>npell</dc:creator><category domain="post_tag">Herons</category><category domain="category">Uncategorized</category><category domain="category">Nature</category><wp:status>publish</wp:status><content:encoded><![CDATA[${paragraphs}]]></content:encoded></item></channel></rss>`;
    expect(await readFeed(exported).open[0]!()).toMatchObject({ bylines: ["Nora Pell"], section: "Nature" });
  });

  it("is no text: the header of a whole page in the item", async () => {
    const page = `<html><body><article><header><h1>${headline}</h1><h2>On the roof</h2><time>14 March</time></header>${paragraphs}</article></body></html>`;
    expect(await bodyOf(withContent(page))).toEqual([first, second]);
  });
});

it("an Atom entry's address is completed by xml:base", async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://quay.example/"><entry xml:base="2031/"><title>${headline}</title><link href="herons"/><content type="html">&lt;p&gt;${first}&lt;/p&gt;</content></entry></feed>`;
  expect((await readFeed(feed).open[0]!()).canonicalUrl).toBe("https://quay.example/2031/herons");
});

it("an excerpt of blanks is read in time that grows with its length", () => {
  const growth = timeGrowth(10_000, (size) => excerpt(`Nine pairs${" ".repeat(size)}on the tank`, headline));
  expect(growth).toBeLessThan(9);
});

it.each([
  ["<wp:post_date_gmt>2031-03-05 06:00:00</wp:post_date_gmt>", "2031-03-05"],
  [
    "<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><pubDate>Wed, 05 Mar 2031 06:00:00 +0000</pubDate>",
    "2031-03-05T06:00:00+00:00",
  ],
  ["", "status: future"],
])("what WordPress is to publish later is waited for: %s", async (dates, embargo) => {
  const item = `<item><title>${headline}</title><wp:status>future</wp:status>${dates}<content:encoded><![CDATA[${paragraphs}]]></content:encoded></item>`;
  const { open } = readFeed(`<rss xmlns:wp="w"><channel><title>Quay</title>${item}</channel></rss>`);
  expect(await open[0]!()).toMatchObject({ embargo });
});

it("a WordPress export's pictures and menus are no articles, nor are the site's pages where it has posts", async () => {
  const of = (type: string, status: string) =>
    `<item><title>${headline}</title><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status><content:encoded>${paragraphs.replaceAll("<", "&lt;")}</content:encoded></item>`;
  const exported = (...items: string[]) =>
    readFeed(`<rss xmlns:wp="w"><channel><title>Quay</title>${items.join("")}</channel></rss>`).open;
  const opened = exported(of("attachment", "inherit"), of("post", "publish"), of("nav_menu_item", "publish"));
  expect(await Promise.all(opened.map((open) => open()))).toMatchObject([{ headline }]);
  expect(() => exported(of("wp_navigation", "publish"))).toThrow(
    expect.objectContaining({ reason: "no-body" }),
  );
  // An article's newsroom shares no “About us”; whoever exports pages alone wants them read.
  const [page, post] = [of("page", "publish"), of("post", "publish").replace(headline, "Post")];
  expect(await Promise.all(exported(page, post, page).map((open) => open()))).toMatchObject([
    { headline: "Post" },
  ]);
  expect(await Promise.all(exported(page).map((open) => open()))).toMatchObject([{ headline }]);
});
