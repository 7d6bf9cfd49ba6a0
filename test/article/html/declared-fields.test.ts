import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Cranes stand still for a spelling lesson";
const lead =
  "The cranes of the port stood still for an hour on Tuesday, the dockers said with pencils in hand.";
const read = (head: string, first = lead) =>
  readHtml(
    `<html lang="en"><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1><p>${first}</p><p>Forty of them sat down between the containers and wrote words of three syllables.</p></article></body></html>`,
    "en",
  );
const meta = (name: string, content: string): string =>
  `<meta property="${name}" content="${content.replaceAll('"', "&quot;")}">`;

describe("a field that a page declares", () => {
  it("is text, though it was escaped twice or holds the markup of an excerpt", async () => {
    const draft = await read(
      meta(
        "og:description",
        "Dockers &amp;amp; pencils:&amp;nbsp;<p>a <a href='/spelling'>lesson</a>, and<br>more",
      ) +
        meta("article:section", "Port &amp;amp; Quay") +
        meta("article:tag", "Ships &amp;amp; Boats") +
        meta("article:tag", "Ellery, Port of"),
    );
    expect(draft).toMatchObject({
      description: "Dockers & pencils: a lesson, and more",
      section: "Port & Quay",
      tags: ["Ships & Boats", "Ellery, Port of"],
    });
  });

  it("is no tag that Ghost keeps for its editors", async () => {
    const tags = meta("article:tag", "Ships") + meta("article:tag", "#members-only");
    expect((await read(`${tags}<meta name="generator" content="Ghost 5.89">`)).tags).toEqual(["Ships"]);
    expect((await read(tags)).tags).toHaveLength(2);
    expect((await read('<meta name="sailthru.tags" content="ships, port">')).tags).toEqual(["ships", "port"]);
  });

  it("ends where its excerpt does, not with the button behind it", async () => {
    const cut = `The cranes stood still for an hour and <a class="more-link" href="/cranes">Read on</a>`;
    expect((await read(meta("description", cut))).description).toBe(
      "The cranes stood still for an hour and…",
    );
  });

  it("is the standfirst where an h-entry sums itself up, and its address the one that the export came from", async () => {
    const subtitle = "What forty dockers learned";
    const entry = (
      summary: string,
    ) => `<html><head><title>${headline}</title></head><body><article class="h-entry">
      <header><h1 class="p-name">${headline}</h1></header>${summary}
      <section class="e-content"><h3 class="graf--title">${headline}</h3><h4 class="graf--subtitle">${subtitle}</h4><p>${lead}</p>
      <p>Forty of them sat down between the containers and wrote words of three syllables.</p></section>
      <footer><p>By <a class="p-author">Ines Holm</a></p><p><a href="https://m.example.org/cranes" class="p-canonical">Canonical link</a></p></footer>
      </article></body></html>`;
    const draft = await readHtml(entry(`<section class="p-summary">${subtitle}</section>`), "en");
    expect(draft).toMatchObject({ standfirst: subtitle, canonicalUrl: "https://m.example.org/cranes" });
    expect(draft.body[0]).toEqual({ kind: "paragraph", text: lead });
    const bare = entry("").replace("graf--subtitle", "graf");
    expect((await readHtml(bare, "en")).standfirst).toBeNull();
  });

  it("keeps what is no markup", async () => {
    const own = "Winds under <5 knots & waves >2 metres; see R&D";
    expect((await read(meta("description", own.replaceAll("&", "&amp;")))).description).toBe(own);
  });

  it("may hold all tags in one", async () => {
    expect((await read(meta("article:tag", "Port,Spelling, Cranes"))).tags).toEqual([
      "Port",
      "Spelling",
      "Cranes",
    ]);
  });

  it("is a keyword for search engines where no tag is declared and the article tells of it, ten at most", async () => {
    const keywords = `Cranes, Dockers, harbour jobs, breaking news, News, Port Spelling Lesson Near Me Today, Quay Herald, pencil`;
    expect((await read(meta("keywords", keywords))).tags).toEqual(["Cranes", "Dockers", "pencil"]);
    expect((await read(meta("keywords", keywords) + meta("news_keywords", "Port"))).tags).toEqual(["Port"]);
    const words = "crane,stood,still,hour,docker,said,pencil,forty,between,container,wrote,words,three";
    expect((await read(meta("keywords", words))).tags).toHaveLength(10);
    expect((await read(meta("keywords", `${words},${keywords}`))).tags).toEqual([]);
  });

  it("may be the address of a picture, escaped in a script", async () => {
    const node = { "@type": "NewsArticle", headline, image: "https://quay.example/a.jpg?w=9&amp;h=4" };
    const draft = await read(`<script type="application/ld+json">${JSON.stringify(node)}</script>`);
    expect(draft.image?.url).toBe("https://quay.example/a.jpg?w=9&h=4");
  });
});

it("a first paragraph that is the description has its own dateline", async () => {
  const draft = await read(meta("description", `Ellery (AP) - ${lead}`), `Ellery (AP) - ${lead}`);
  expect(draft).toMatchObject({ dateline: "Ellery", agency: "AP" });
  expect(draft.body[0]!.text).toBe(lead);
});

it("an author within an element made for authors is named once, without the words around", async () => {
  const { bylines } = await readHtml(
    `<html lang="de"><body><h3 class="post-title entry-title">${headline}</h3><div class="post-body"><p>${lead}</p><p>${lead.slice(4)}</p></div><div class="post-footer"><span class="post-author vcard">Eingestellt von <span class="fn">Lena Brandt</span></span></div></body></html>`,
    "de",
  );
  expect(bylines).toEqual(["Lena Brandt"]);
});

it("a line below the headline is the standfirst where a dateline begins the paragraph below it", async () => {
  const draft = await readHtml(
    `<html lang="en"><body><article><h1>${headline}</h1><h2>Dockers hope for more of it</h2><p>GRAZ, Austria, Sept. 1, 2031 /WireRoom/ -- ${lead}</p><p>${lead.slice(4)}</p></article></body></html>`,
    "en",
  );
  expect(draft).toMatchObject({
    standfirst: "Dockers hope for more of it",
    dateline: "GRAZ, Austria",
    agency: "WireRoom",
    publishedAt: "2031-09-01",
    body: [{ text: lead }, { text: lead.slice(4) }],
  });
});

describe("an author who is marked as one", () => {
  const text =
    "Nine pairs of herons have nested on the old gasworks, the warden said on Monday to the paper.";
  it.each([
    ["Hebrew", '<div class="author">מאת נעמי שקדיאל</div>', "נעמי שקדיאל"],
    ["Thai", '<div class="author">โดย วิภาดา สุขสมบูรณ์</div>', "วิภาดา สุขสมบูรณ์"],
    [
      "a portrait's words",
      '<div class="byline"><img src="/a.png" alt="Nora Pell"> 4 March 2031</div>',
      "Nora Pell",
    ],
    [
      "no button",
      '<div class="author"><a href="/n">Nora Pell</a> <a href="#c">Comments (12)</a></div>',
      "Nora Pell",
    ],
    [
      "TYPO3's list",
      '<p><span class="news-list-author">Von Nora Pell</span> <span class="cat">Lokales</span></p>',
      "Nora Pell",
    ],
    [
      "Drupal's footer",
      "<footer>Ingediend door <span>Nora Pell</span> op <time>4 maart 2031</time></footer>",
      "Nora Pell",
    ],
  ])("is named without what stands around the name: %s", async (_name, byline, author) => {
    const html = `<article><h1>Herons nest on the gasworks</h1>${byline}<p>${text}</p><p>${text.replace("Nine", "Ten")}</p></article>`;
    const draft = await readHtml(html, "en");
    expect(draft.bylines).toEqual([author]);
    expect(draft.standfirst).toBeNull();
  });
});
