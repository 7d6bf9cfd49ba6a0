import fc from "fast-check";
import { expect, it } from "vitest";
import { carriable } from "../../functions/page/html.ts";
import { jsonLd } from "../../functions/page/json-ld.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { hostileText } from "./hostile-text.ts";
import { parsedPage } from "./parsed-page.ts";
import { aPublication, masthead, siteOrigin } from "./published-fixtures.ts";

const seeded = { seed: 5, numRuns: 100 };
const wellFormed = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "string" ? part.toWellFormed() : part)));

it("whatever the article's text, the page parses back to exactly that text", () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, hostileText, (headline, standfirst, name, point) => {
      const page = parsedPage(
        sharePage(
          {
            ...aPublication({ headline, standfirst, section: name, bylines: [name], tags: [name, "b"] }),
            summary: {
              ...aPublication().summary,
              description: standfirst,
              brief: "Something else.",
              keyPoints: [point],
            },
          },
          masthead,
          siteOrigin,
        ),
      );
      expect(page.text(page.first("h1"))).toBe(carriable(headline));
      expect(page.text(page.withClass("deck")[0])).toBe(carriable(standfirst));
      expect(page.text(page.withClass("kicker")[0])).toBe(carriable(name));
      expect(page.text(page.all("bdi")[0])).toBe(carriable(name));
      expect(page.text(page.withClass("points")[0])).toBe(carriable(point));
      expect(page.meta("property", "article:tag")).toEqual([carriable(name), "b"]);
      if (headline.length <= 300) expect(page.meta("property", "og:title")).toEqual([carriable(headline)]);
      if (standfirst.length <= 110)
        expect(page.meta("property", "og:description")).toEqual([carriable(standfirst)]);
    }),
    seeded,
  );
});

it("whatever the article's text, no element is there that an ordinary article has not", () => {
  const skeleton = (markup: string) =>
    ["script", "style", "img", "a", "link", "button"].map((tag) => parsedPage(markup).all(tag).length);
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
  fc.assert(
    fc.property(hostileText, hostileText, (headline, name) => {
      const summary = { ...aPublication().summary, description: "A bridge is open." };
      const published = aPublication(
        { headline, bylines: [name], section: name, dateline: name },
        { summary },
      );
      const [json, ...others] = parsedPage(sharePage(published, masthead, siteOrigin)).jsonLd();
      expect(others).toEqual([]);
      expect(JSON.parse(json!)).toEqual(
        wellFormed(jsonLd(published, masthead, siteOrigin, published.summary.description)),
      );
      // Mastodon decodes entities before it parses: there must be none to decode.
      expect(json).not.toMatch(/[<>&]/);
    }),
    seeded,
  );
});
