import fc from "fast-check";
import { expect, it } from "vitest";
import type { Masthead } from "../../functions/article/masthead.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { hostileText } from "./hostile-text.ts";
import { parsedPage } from "./parsed-page.ts";
import { aPublication, masthead, siteOrigin } from "./published-fixtures.ts";

/** Words of each script, of one to four bytes a letter. */
const words = [
  "harbour",
  "Hafenrundfahrt",
  "гавань",
  "λιμάνι",
  "الميناء",
  "נמל",
  "बंदरगाह",
  "বন্দর",
  "துறைமுகம்",
  "ท่าเรือประมง",
  "港の朝市が開く",
  "항구",
  "ወደብ",
  "🚢👩🏽‍🚒",
  "“&'<\">”",
];
const inOneScript = (most: number) =>
  fc
    .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: most }), fc.constantFrom(" ", ""))
    .map(([word, length, gap]) => `${word}${gap}`.repeat(Math.ceil(length / word.length)).slice(0, length));
const text = (most: number) =>
  fc.oneof({ weight: 4, arbitrary: inOneScript(most) }, { weight: 1, arbitrary: hostileText });
const path = (most: number) => fc.stringMatching(/^[a-z0-9&%'=-]+$/, { size: "max", maxLength: most });

const anArticle = fc.record({
  headline: text(400),
  standfirst: fc.option(text(3_000)),
  kicker: fc.option(text(200)),
  bylines: fc.array(text(200), { maxLength: 20, size: "max" }),
  agency: fc.option(text(200)),
  dateline: fc.option(text(200)),
  section: fc.option(text(400)),
  tags: fc.array(text(100), { maxLength: 50, size: "max" }),
  canonicalUrl: fc.option(path(1_900).map((each) => `https://canal.example/${each}`)),
});
const aSummary = fc.record({
  description: fc.option(text(200)),
  brief: fc.option(text(2_000)),
  keyPoints: fc.array(text(1_000), { maxLength: 12 }),
});
const aMasthead = fc.constantFrom<Masthead>(
  masthead,
  { ...masthead, name: "港".repeat(60), tagline: "湊".repeat(140), language: "ja" },
  { ...masthead, wordmark: { viewBox: "0 0 9 9", path: `M0 0${"l1 1".repeat(4_900)}z` } },
  { ...masthead, wordmark: { viewBox: "0 0 9 9", path: `M0 0${"l1 1".repeat(1_990)}z` } },
);

it("no page is heavier than 30 KB and no head than 10 KB, whatever the article, and each still says what it is", () => {
  let clipped = 0;
  fc.assert(
    fc.property(
      anArticle,
      aSummary,
      fc.stringMatching(/^[a-z0-9-]{1,200}$/),
      aMasthead,
      (article, said, slug, own) => {
        const summary = { ...aPublication().summary, ...said };
        const card = { ...aPublication().cards[0]!, alt: article.headline.slice(0, 420) };
        card.url = `${siteOrigin}/cards/${slug}/og.0123456789abcdef.png`;
        const published = aPublication(article, {
          slug,
          url: `${siteOrigin}/a/${slug}/`,
          summary,
          cards: [card],
        });
        const page = sharePage(published, own, siteOrigin);
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(30_000);
        expect(Buffer.byteLength(page.slice(0, page.indexOf("</head>") + 7))).toBeLessThanOrEqual(10_000);

        const parsed = parsedPage(page);
        expect(parsed.text(parsed.first("h1"))).not.toBe("");
        for (const key of ["og:title", "og:url", "og:image"])
          expect(parsed.meta("property", key)[0]).toBeTruthy();
        expect(parsed.links().filter((href) => href.startsWith("https://x.com/"))).toHaveLength(1);
        if (page.includes("…")) clipped += 1;
      },
    ),
    { seed: 5, numRuns: 60 },
  );
  expect(clipped).toBeGreaterThan(20);
});

it("a head that grows says nothing twice first, then less of each thing, then only how texts begin", () => {
  const description = "The ferry is back. ".repeat(10).trim();
  const summary = { ...aPublication().summary, description };
  const told = (length: number) => {
    const tags = Array.from({ length: 6 }, (_, i) => `${i}${"x".repeat(length)}`);
    const page = parsedPage(sharePage(aPublication({ tags }, { summary }), masthead, siteOrigin));
    const [said] = page.meta("property", "og:description");
    if (page.meta("name", "description").length > 0) return "twice";
    if (said === description) return "once";
    return page.meta("property", "article:tag").every((tag) => tags.includes(tag!))
      ? "briefly"
      : "its beginnings";
  };
  const states = Array.from({ length: 60 }, (_, i) => told(i * 40));
  expect(states.filter((state, i) => state !== states[i - 1])).toEqual([
    "twice",
    "once",
    "briefly",
    "its beginnings",
  ]);
});
