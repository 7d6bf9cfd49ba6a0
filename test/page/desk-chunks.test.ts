import fc from "fast-check";
import { expect, it } from "vitest";
import { deskChunks } from "../../functions/page/desk-chunks.ts";
import { deskRows } from "../../functions/page/desk-index.ts";
import { type ListedArticle, listedArticle } from "../../functions/page/listed-article.ts";
import { aPublication } from "./published-fixtures.ts";

const anArticle = fc
  .record({ slug: fc.uuid(), day: fc.integer({ min: 1, max: 3 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ slug, day, minute }): ListedArticle => {
    const at = `2026-10-0${day}T10:${String(minute).padStart(2, "0")}:00.000Z`;
    return {
      slug,
      headline: slug,
      bylines: ["Ada Holm", "Ben Orr"],
      section: null,
      language: "en",
      canonicalUrl: null,
      listedAt: at,
      firstPublishedAt: at,
      updatedAt: at,
      cardHashes: "",
    };
  });
const someArticles = fc.uniqueArray(anArticle, { selector: ({ slug }) => slug, maxLength: 80 });
const seeded = { seed: 5, numRuns: 200 };

it("every article is on one page, of its own day, and no page holds more than twelve", () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const chunks = deskChunks("2026-10", articles);
      expect(chunks.flatMap((chunk) => chunk.articles.map(({ slug }) => slug)).sort()).toEqual(
        articles.map(({ slug }) => slug).sort(),
      );
      for (const { day, articles: own, key } of chunks) {
        expect(own.length).toBeLessThanOrEqual(12);
        expect(own.every(({ listedAt }) => listedAt.startsWith(day))).toBe(true);
        expect(key.startsWith(`desk/${day.replaceAll("-", "/")}/`)).toBe(true);
      }
      expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length);
    }),
    seeded,
  );
});

it("older links lead from the newest page through all to the oldest, newer links back", () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const chunks = deskChunks("2026-10", articles);
      for (const [at, chunk] of chunks.entries()) {
        expect(chunk.older).toBe(chunks[at - 1]?.path ?? "/desk/2026/10/");
        expect(chunk.newer).toBe(chunks[at + 1]?.path ?? "/desk/2026/10/");
      }
    }),
    seeded,
  );
});

it("the order in which the table gives them makes no difference", () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      expect(deskChunks("2026-10", articles.toReversed())).toEqual(deskChunks("2026-10", articles));
    }),
    seeded,
  );
});

it("an article that comes after all others of its day changes two pages at most", () => {
  fc.assert(
    fc.property(someArticles, fc.uuid(), (articles, slug) => {
      const at = "2026-10-02T23:59:00.000Z";
      const last = {
        slug,
        headline: slug,
        bylines: ["Ada Holm", "Ben Orr"],
        section: null,
        language: "en",
        canonicalUrl: null,
        listedAt: at,
        firstPublishedAt: at,
        updatedAt: at,
        cardHashes: "",
      };
      const content = (listed: ListedArticle[]) =>
        new Set(deskChunks("2026-10", listed).map((chunk) => chunk.articles.map((each) => each.slug).join()));
      const before = content(articles);
      const changed = [...content([...articles, last])].filter((page) => !before.has(page));
      expect(changed.length).toBeLessThanOrEqual(2);
    }),
    seeded,
  );
});

it("the search knows who wrote an article", () => {
  const article = fc.sample(anArticle, { seed: 5, numRuns: 1 })[0]!;
  const by = (bylines: string[]) => deskRows(deskChunks("2026-10", [{ ...article, bylines }]))[0]!.by;
  expect(by(["Ada Holm", "Ben Orr"])).toBe("Ada Holm, Ben Orr");
  expect(by([])).toBeUndefined();
  const row = { slug: "one", listedAt: "", firstUploadedAt: "", uploadedAt: "", cardHashes: "" };
  const wired = listedArticle({ ...row, article: aPublication({ bylines: [], agency: "AFP" }).article });
  expect(by(wired!.bylines)).toBe("AFP");
});

it.each([
  ["en", "Ferry", {}],
  ["ja", "渡し船", { sheets: ["jpan"] }],
  ["zh-HK", "渡輪", { sheets: ["hant"] }],
  ["ur", "کشتی", { sheets: ["aran"], dir: "rtl" }],
  ["ar", "5G في ميناء Port Said", { sheets: ["arab"], dir: "rtl" }],
  ["en", "العبّارة returns on Monday", {}],
])(
  "a row in %s says how its headline “%s” is set, where it is otherwise than most",
  (language, headline, wanted) => {
    const at = "2026-10-01T10:00:00.000Z";
    const { article } = aPublication({ language, headline });
    const row = { slug: "a", article, listedAt: at, firstUploadedAt: at, uploadedAt: at, cardHashes: "" };
    const [{ sheets, dir } = {}] = deskRows(deskChunks("2026-10", [listedArticle(row)!]));
    expect({ ...(sheets && { sheets }), ...(dir && { dir }) }).toEqual(wanted);
  },
);
