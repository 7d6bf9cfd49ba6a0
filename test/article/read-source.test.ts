import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../functions/article/article.ts";
import { type Reading, readSource, type Source } from "../../functions/article/read-source.ts";
import { Rejection, type RejectionReason, rejectionReasons } from "../../functions/article/rejection.ts";

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
