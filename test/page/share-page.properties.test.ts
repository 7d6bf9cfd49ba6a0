import fc from "fast-check";
import { expect, it } from "vitest";
import { clip, weight } from "../../functions/page/clip.ts";
import { clippedPublication } from "../../functions/page/clipped-publication.ts";
import { carriable } from "../../functions/page/html.ts";
import { jsonLd } from "../../functions/page/json-ld.ts";
import type { PublishedArticle } from "../../functions/page/published-article.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { hostileText } from "./hostile-text.ts";
import { parsedPage } from "./parsed-page.ts";
import { aPublication, masthead, siteOrigin } from "./published-fixtures.ts";

const seeded = { seed: 5, numRuns: 100 };
const wellFormed = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "string" ? part.toWellFormed() : part)));
/** Long words of a headline have soft hyphens. */
const unhyphenated = (text: string) => text.replaceAll("\u00ad", "");
const drawn = (published: PublishedArticle) => parsedPage(sharePage(published, masthead, siteOrigin));

it("whatever the article's text, the page parses back to exactly that text", () => {
  let exact = 0;
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, hostileText, (headline, standfirst, name, point) => {
      // A page has room for 30 KB; what is longer is cut, which the next law is about.
      fc.pre([headline, standfirst, name, name, point].reduce((sum, text) => sum + weight(text), 0) < 14_000);
      const page = drawn({
        ...aPublication({ headline, standfirst, section: name, bylines: [name], tags: [name, "b"] }),
        summary: {
          ...aPublication().summary,
          description: standfirst,
          brief: "Something else.",
          keyPoints: [point, "And more."],
        },
      });
      expect(unhyphenated(page.text(page.first("h1"))!)).toBe(unhyphenated(carriable(headline)));
      expect(page.text(page.withClass("deck")[0])).toBe(carriable(standfirst));
      expect(page.text(page.withClass("kicker")[0])).toBe(carriable(name));
      expect(page.text(page.first("address"))).toBe(carriable(name));
      expect(page.text(page.withClass("points")[0])).toBe(`${carriable(point)}And more.`);
      if ([headline, standfirst, name].every((text) => weight(text) <= 150)) {
        expect(page.meta("property", "og:title")).toEqual([carriable(headline)]);
        expect(page.meta("property", "og:description")).toEqual([carriable(standfirst)]);
        expect(page.meta("property", "article:tag")).toEqual([carriable(name), "b"]);
        exact += 1;
      }
    }),
    seeded,
  );
  expect(exact).toBeGreaterThan(10);
});

it("a text too long for a page is cut after a whole word or grapheme, and says so", () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 20, max: 3_000 }), (text, most) => {
      const kept = clip(text, most);
      if (kept === text) return;
      expect(weight(kept)).toBeLessThanOrEqual(most);
      expect(kept === "" || kept.endsWith("…")).toBe(true);
      expect(text.startsWith(kept.slice(0, -1))).toBe(true);
    }),
    { seed: 5, numRuns: 300 },
  );
});

it("whatever the article's text, no element is there that an ordinary article has not", () => {
  const skeleton = (markup: string) => {
    const { all, attribute } = parsedPage(markup);
    // Which typefaces are asked for depends on the headline's letters.
    const isFont = (element: Parameters<typeof attribute>[0]) =>
      attribute(element, "as") === "font" ||
      /^\/fonts\/[a-z]{4}\.css$/.test(attribute(element, "href") ?? "");
    return ["script", "style", "img", "a", "link", "button"].map(
      (tag) => all(tag).filter((element) => !isFont(element)).length,
    );
  };
  const ordinary = skeleton(sharePage(aPublication(), masthead, siteOrigin));
  fc.assert(
    fc.property(hostileText, (text) => {
      const hostile = aPublication({
        headline: text,
        standfirst: text,
        bylines: [text],
        section: text,
        dateline: text,
      });
      expect(skeleton(sharePage(hostile, masthead, siteOrigin))).toEqual(ordinary);
    }),
    seeded,
  );
});

it("whatever the article's text, its JSON-LD parses back to the same object, by Mastodon's way too", () => {
  let whole = 0;
  fc.assert(
    fc.property(hostileText, hostileText, (headline, name) => {
      const summary = { ...aPublication().summary, description: "A bridge is open." };
      const published = aPublication(
        { headline, bylines: [name], section: name, dateline: name },
        { summary },
      );
      const [json, ...others] = drawn(published).jsonLd();
      expect(others).toEqual([]);
      const isLight = weight(headline) + weight(name) < 500;
      const said = isLight
        ? [published]
        : [published, ...[400, 200, 100].map((most) => clippedPublication(published, most))];
      expect(
        said.map((each) => wellFormed(jsonLd(each, masthead, siteOrigin, summary.description))),
      ).toContainEqual(JSON.parse(json!));
      if (isLight) whole += 1;
      // Mastodon decodes entities before it parses: there must be none to decode.
      expect(json).not.toMatch(/[<>&]/);
    }),
    seeded,
  );
  expect(whole).toBeGreaterThan(10);
});
