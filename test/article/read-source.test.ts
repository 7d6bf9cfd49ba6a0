import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../functions/article/article.ts";
import { type Reading, readSource, type Source } from "../../functions/article/read-source.ts";
import { Rejection, type RejectionReason, rejectionReasons } from "../../functions/article/rejection.ts";
import { readUpload } from "../../functions/read-upload.ts";

const articles = new URL("../fixtures/articles/", import.meta.url);
const rejected = new URL("../fixtures/rejected/", import.meta.url);

function source(key: string, content: string | Uint8Array, more: Partial<Source> = {}): Source {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { key, bytes, contentType: null, defaultLanguage: "en", ...more };
}

async function reasonOf(given: Source): Promise<RejectionReason | null> {
  try {
    const readings = await readSource(given);
    const first = readings[0]!;
    return "rejection" in first ? first.rejection.reason : null;
  } catch (problem) {
    if (problem instanceof Rejection) return problem.reason;
    throw problem;
  }
}

const articleOf = (reading: Reading | undefined): Article => (reading as { article: Article }).article;

describe("a source in a form that newsrooms use", () => {
  for (const file of readdirSync(articles).filter((name) => !name.startsWith("expected."))) {
    it(`is read as expected: ${file}`, async () => {
      const expected: unknown = JSON.parse(readFileSync(new URL(`expected.${file}.json`, articles), "utf8"));
      const readings = await readSource(source(`articles/${file}`, readFileSync(new URL(file, articles))));
      expect(JSON.parse(JSON.stringify(readings))).toEqual(expected);
    });
  }
});

describe("a last paragraph with an ornament behind it", () => {
  const first =
    "Ships are patient, as the harbour master has been known to say on mornings when forty of them wait.";
  const last =
    "The remedy is dull, and it works very well. Pay the pilots by the ship, the council was told.";
  it.each([
    ["txt", `How to run a port\n\nBy Nora Pell\n\n${first}\n\n${last} ■\n`],
    ["md", `# How to run a port\n\n${first}\n\n${last} ■\n`],
    ["html", `<article><h1>How to run a port</h1><p>${first}</p><p>${first}!</p><p>${last} ■</p></article>`],
  ])("stays, and the ornament goes: %s", async (format, content) => {
    const article = articleOf((await readSource(source(`articles/port.${format}`, content)))[0]);
    expect(article.body.at(-1)).toEqual({ kind: "paragraph", text: last });
  });
});

it("a tag is kept without the sign that networks set before it", async () => {
  const text =
    "---\ntitle: Herons nest\ntags: ['#Herons', 'C#', 'Port Ellery']\n---\n\nNine pairs have nested there.\n";
  const [reading] = await readSource(source("articles/a.md", text));
  expect(articleOf(reading).tags).toEqual(["Herons", "C#", "Port Ellery"]);
});

it("where an author writes from is no author", async () => {
  const item = {
    uri: "urn:quay:1",
    type: "text",
    headline: "Herons nest on the gasworks",
    byline: "Nora Pell, Port Ellery",
    located: "Port Ellery",
    body_text:
      "Nine pairs of herons have nested on the old gasworks, the warden said on Monday to the paper.",
  };
  const [reading] = await readSource(source("articles/a.json", JSON.stringify(item)));
  expect(articleOf(reading)).toMatchObject({ bylines: ["Nora Pell"], dateline: "Port Ellery" });
});

describe("an author beside whose name a wire is named", () => {
  const text =
    "Nine pairs of herons have nested on the old gasworks, the warden said on Monday to the paper.";
  it.each([
    ["md", `---\ntitle: Herons nest\nauthor: Nora Pell with Reuters\n---\n\n${text}\n`],
    ["txt", `Herons nest on the gasworks\nBy Nora Pell with Reuters\nMarch 4, 2031\n\n${text}\n\n${text}\n`],
    [
      "html",
      `<meta name="author" content="Nora Pell with Reuters"><article><h1>Herons nest</h1><p>${text}</p><p>${text}!</p></article>`,
    ],
  ])("is that name alone, and the wire the agency: %s", async (format, content) => {
    const [reading] = await readSource(source(`articles/herons.${format}`, content));
    expect(articleOf(reading)).toMatchObject({ bylines: ["Nora Pell"], agency: "Reuters" });
  });

  it("keeps who wrote together with no wire", async () => {
    const post = `---\ntitle: Herons nest\nauthor: Nora Pell with Joe Lund\n---\n\n${text}\n`;
    const [reading] = await readSource(source("articles/a.md", post));
    expect(articleOf(reading)).toMatchObject({ bylines: ["Nora Pell", "Joe Lund"], agency: null });
  });
});

it("an article's address is kept without what counts readers", async () => {
  const link = "https://quay.example/a?id=7&amp;utm_source=rss";
  const text =
    "Nine pairs of herons have nested on the old gasworks, the warden said on Monday to the paper.";
  const page = `<html><head><link rel="canonical" href="${link}"></head><body><article><h1>Herons nest on the gasworks</h1><p>${text}</p></article></body></html>`;
  const [reading] = await readSource(source("articles/a.html", page));
  expect(articleOf(reading).canonicalUrl).toBe("https://quay.example/a?id=7");
});

describe("a source that cannot be an article", () => {
  const files = readdirSync(rejected);
  for (const file of files) {
    it(`is rejected with a sentence for the editor: ${file}`, async () => {
      const given = source(`articles/${file}`, readFileSync(new URL(file, rejected)), {
        now: new Date("2021-01-01"),
      });
      await expect(readSource(given)).rejects.toMatchObject({
        reason: file.replace(/\.\w+$/, ""),
        message: expect.stringMatching(/^[A-Z].{30,}\.$/),
      });
    });
  }

  it("has a fixture for every reason that a file alone can have", () => {
    const elsewhere = ["too-large", "unsafe-key", "slug-taken"];
    const covered = files.map((file) => file.replace(/\.\w+$/, ""));
    expect([...covered, ...elsewhere].sort()).toEqual([...rejectionReasons].sort());
  });

  it("is too large beyond two megabytes", async () => {
    expect(await reasonOf(source("a.txt", new Uint8Array(2 * 1024 * 1024 + 1).fill(65)))).toBe("too-large");
  });

  it("says of a file that is one byte too large how large it is and may be, as two numbers", async () => {
    const message =
      "The file has 2,097,153 bytes, and at most 2,097,152 (2 MB) are read: upload the article alone, with its pictures as links.";
    const size = 2 * 1024 * 1024 + 1;
    const bytes = new Uint8Array(size).fill(65);
    await expect(readSource(source("a.txt", bytes))).rejects.toThrow(message);
    // What is that large is left in S3.
    const object = { bytes: undefined, size, contentType: null, etag: "", uploadedAt: "" };
    const [reading] = await readUpload("articles/a.txt", object, { language: "en", name: "The Quaylight" });
    expect(reading).toMatchObject({ rejection: { reason: "too-large", message } });
  });

  it.each(["expiryDate", "Expires", "unpublish_date"])(
    "says which field made it expire: %s",
    async (field) => {
      const text = `---\ntitle: Ferry sails on\n${field}: 2031-03-04\n---\nThe ferry sails until Tuesday, the harbour said.`;
      const expired = { ...source("a.md", text), now: new Date("2031-03-05T00:00:00Z") };
      await expect(readSource(expired)).rejects.toThrow(`expired on 2031-03-04 (\`${field}\`)`);
    },
  );

  it("does not expire where no clock is given", async () => {
    const bytes = readFileSync(new URL("expired.md", rejected));
    expect(await reasonOf(source("a.md", bytes))).toBe(null);
  });

  it("is published when the draft flag goes", async () => {
    const draft = "---\ntitle: Almost ready\ndraft: true\n---\nA paragraph that waits for its editor.";
    expect(await reasonOf(source("a.md", draft))).toBe("draft");
    expect(await reasonOf(source("a.md", draft.replace("true", "false")))).toBe(null);
  });
});

describe("a file with several articles", () => {
  it("gives each its own slug below the file's", async () => {
    const readings = await readSource(
      source("articles/wire/feed.rss.xml", readFileSync(new URL("feed.rss.xml", articles))),
    );
    expect(readings.map(({ slug }) => slug)).toEqual([
      "wire/feed-rss/goats-clear-the-bank",
      "wire/feed-rss/bell-returns-to-chapel",
    ]);
  });

  type Item = { title: string; guid?: string; link?: string };
  const slugsOf = async (key: string, content: string) =>
    (await readSource(source(key, content))).map(({ slug }) => slug);
  const text = "It has a paragraph of its own.";
  const rss = (...items: Item[]) =>
    `<rss version="2.0"><channel>${items
      .map(
        ({ title, guid, link }) =>
          `<item><title>${title}</title>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ""}${link ? `<link>${link}</link>` : ""}<description>${text}</description></item>`,
      )
      .join("")}</channel></rss>`;
  const atom = (...items: Item[]) =>
    `<feed xmlns="http://www.w3.org/2005/Atom">${items
      .map(
        ({ title, guid, link }) =>
          `<entry><title>${title}</title>${guid ? `<id>${guid}</id>` : ""}${link ? `<link href="${link}"/>` : ""}<content>${text}</content></entry>`,
      )
      .join("")}</feed>`;
  const jsonFeed = (...items: Item[]) =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      items: items.map(({ title, guid, link }) => ({ title, id: guid, url: link, content_text: text })),
    });
  const list = (...items: Item[]) =>
    JSON.stringify(items.map(({ title, guid, link }) => ({ title, uri: guid, url: link, body_text: text })));

  describe.each([
    ["RSS", "f.xml", rss],
    ["Atom", "f.atom", atom],
    ["JSON Feed", "f.json", jsonFeed],
    ["a JSON list", "f.json", list],
  ])("%s", (_, key, feed) => {
    const wall = { title: "Harbour wall vote delayed", guid: "tag:x.example,2026:1" };
    const other = { title: "Ferry crews try again", guid: "tag:x.example,2026:2" };

    it("keeps an item's address when its title is corrected, and when other items come or change places", async () => {
      const [first] = await slugsOf(key, feed(wall));
      expect(first).toMatch(/^f\/[a-z0-9]{6}$/);
      expect(await slugsOf(key, feed({ ...wall, title: "Harbour wall vote off" }))).toEqual([first]);
      const [second, ...rest] = (await slugsOf(key, feed(other, wall))) as [string, string];
      expect(rest).toEqual([first]);
      expect(await slugsOf(key, feed(wall, other))).toEqual([first, second]);
    });

    it("keeps the addresses of items with one title apart, in any order", async () => {
      const [a, b] = [
        { title: "Weather today", guid: "11" },
        { title: "Weather today", guid: "12" },
      ];
      const slugs = await slugsOf(key, feed(a, b));
      expect(new Set(slugs).size).toBe(2);
      expect(await slugsOf(key, feed(b, a))).toEqual(slugs.toReversed());
    });

    it("names an item by its link where that can be read, also where only one is there", async () => {
      const named = { title: "Another title", link: "https://x.example/news/harbour-wall-vote/" };
      expect(await slugsOf(key, feed(named))).toEqual(["f/harbour-wall-vote"]);
      const numbered = { ...wall, link: "https://x.example/12345" };
      expect(await slugsOf(key, feed(numbered))).toEqual(await slugsOf(key, feed(wall)));
      const shown = { ...wall, link: "https://x.example/story-12345.html" };
      expect(await slugsOf(key, feed(shown))).toEqual(["f/story-12345"]);
      const japanese = `https://x.example/${encodeURIComponent("島の渡し船")}`;
      expect(await slugsOf(key, feed({ ...wall, link: japanese }))).toEqual([
        expect.stringMatching(/^f\/[a-z-]+-[a-z0-9]{6}$/),
      ]);
    });

    it("sets apart two items whose links end alike, both by what they are", async () => {
      const a = { title: "Story a", guid: "0", link: "https://x.example/a/weather-today" };
      const b = { title: "Story b", guid: "1", link: "https://x.example/b/weather-today" };
      const slugs = await slugsOf(key, feed(a, b));
      expect(slugs.every((slug) => /^f\/weather-today-[a-z0-9]{6}$/.test(slug))).toBe(true);
      expect(await slugsOf(key, feed(b, a))).toEqual(slugs.toReversed());
    });

    it("names items that have nothing but a title by that", async () => {
      expect(await slugsOf(key, feed({ title: "A title alone" }))).toEqual(["f/a-title-alone"]);
      const twice = await slugsOf(key, feed({ title: "A title alone" }, { title: "A title alone" }));
      expect(new Set(twice).size).toBe(2);
    });
  });

  it("leaves a file that is one article at its own address", async () => {
    const one = JSON.stringify({
      headline: "One",
      body_text: text,
      url: "https://x.example/one-readable-name",
    });
    expect(await slugsOf("articles/one.json", one)).toEqual(["one"]);
  });

  it("rejects one item without losing the others", async () => {
    const items = [
      { id: "1", title: "A good item", content_text: "It has a paragraph of its own." },
      { id: "2", title: "An empty item" },
    ];
    const feed = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items });
    const readings = await readSource(source("feed.json", feed));
    expect(readings.map((reading) => ("article" in reading ? "article" : reading.rejection.reason))).toEqual([
      "article",
      "no-body",
    ]);
  });
});

it("a declared section without a letter is none", async () => {
  const sectionOf = async (section: string) =>
    articleOf(
      (
        await readSource(source("a.md", `---\ntitle: A\nsection: ${section}\n---\nThe wall is dry again.`))
      )[0],
    ).section;
  expect([await sectionOf('"2025"'), await sectionOf("Euro 2024")]).toEqual([null, "Euro 2024"]);
});

describe("a text that is too long for its place", () => {
  it("ends after a word, with an ellipsis", async () => {
    const long = (word: string) => Array(200).fill(word).join(" ");
    const text = `---\ntitle: ${long("harbour")}\nsection: ${long("city")}\n---\nThe wall is dry again.`;
    const { headline, section } = articleOf((await readSource(source("a.md", text)))[0]);
    expect(headline).toMatch(/^(harbour )+harbour…$/);
    expect(headline.length).toBeLessThanOrEqual(400);
    expect(section).toMatch(/^(city )+city…$/);
    expect(section!.length).toBeLessThanOrEqual(100);
    const one = articleOf(
      (await readSource(source("a.md", `# ${"x".repeat(900)}\n\nThe wall is dry again.`)))[0],
    );
    expect(one.headline).toBe(`${"x".repeat(399)}…`);
  });
});

describe("whatever the bytes", () => {
  const seeded = { seed: 20240720, numRuns: 120 };
  const extension = fc.constantFrom("txt", "md", "html", "json", "xml");

  it("there is an article or a rejection", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), extension, async (bytes, kind) => {
        const reason = await reasonOf(source(`a.${kind}`, bytes));
        expect(reason === null || rejectionReasons.includes(reason)).toBe(true);
      }),
      seeded,
    );
  });

  it("the body of a text is a subsequence of its words", async () => {
    const words = fc.array(fc.lorem({ maxCount: 12, mode: "sentences" }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(words, async (paragraphs) => {
        const text = `A headline over it all\n\n${paragraphs.join("\n\n")}`;
        if ((await reasonOf(source("a.txt", text))) !== null) return;
        const article = articleOf((await readSource(source("a.txt", text)))[0]);
        let from = 0;
        for (const block of article.body) {
          const at = text.indexOf(block.text, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + block.text.length;
        }
      }),
      seeded,
    );
  });

  it("printing an article and reading it again changes nothing", async () => {
    const sentence = fc.lorem({ maxCount: 3, mode: "sentences" }).filter((text) => text.length > 90);
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 2, maxLength: 6 }), async (paragraphs) => {
        const print = ({ headline, publishedAt, body }: Article): string =>
          `---\ntitle: ${JSON.stringify(headline)}\ndate: ${publishedAt}\n---\n\n${body.map(({ text }) => text).join("\n\n")}\n`;
        const first = articleOf(
          (
            await readSource(
              source("a.md", `---\ntitle: "A title"\ndate: 2020-01-02\n---\n\n${paragraphs.join("\n\n")}`),
            )
          )[0],
        );
        const second = articleOf((await readSource(source("a.md", print(first))))[0]);
        expect(second).toEqual(first);
      }),
      seeded,
    );
  });

  it("no markup leaves the reader", async () => {
    const page = `<html><head><title>A page with much in it</title></head><body><h1>A page with much in it</h1>
      <p>First <script>alert(1)</script><img src=x onerror=alert(1)> paragraph that has enough words to be a paragraph.</p>
      <p onclick="x()">Second <a href="javascript:alert(1)">paragraph</a> that has enough words to be one as well.</p></body></html>`;
    const article = articleOf((await readSource(source("a.html", page)))[0]);
    expect(JSON.stringify(article)).not.toMatch(/<|alert|javascript:|onerror/);
  });
});
