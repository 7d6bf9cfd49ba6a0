import fc from "fast-check";
import twitter from "twitter-text";
import { expect, it } from "vitest";
import { leadingSentences } from "../../functions/page/leading-sentences.ts";
import { type PostNetwork, postNetworks } from "../../functions/page/post-limits.ts";
import { writePosts } from "../../functions/page/posts.ts";
import { hostileText } from "./hostile-text.ts";
import { aPublication, masthead, publishedArticles } from "./published-fixtures.ts";

const seeded = { seed: 5, numRuns: 100 };
const graphemes = (text: string) =>
  [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].length;

/** Each network's rule, written down here once more from its documentation, apart from what the posts are made with. */
const accepts: Record<PostNetwork, (text: string) => boolean> = {
  x: (text) => twitter.parseTweet(text).valid,
  facebook: (text) => text.length <= 63_206,
  linkedin: (text) => text.length <= 3_000,
  whatsapp: (text) => text.length <= 65_536,
  telegram: (text) => text.length <= 4_096,
  bluesky: (text) => graphemes(text) <= 300 && Buffer.byteLength(text) <= 3_000,
  threads: (text) => [...text].length <= 500 && (text.match(/https?:/g) ?? []).length <= 5,
  mastodon: (text) => graphemes(text.replace(/https?:\/\/\S+/g, "x".repeat(23))) <= 500,
};

const story = (headline: string, text: string, tags: string[] = []) => {
  const published = aPublication({ headline, tags });
  const summary = { ...published.summary, description: text, brief: text, keyPoints: [text, headline] };
  return { article: published.article, summary };
};

it("no post is longer than its network takes, whatever the article says", () => {
  fc.assert(
    fc.property(
      hostileText,
      hostileText,
      fc.array(hostileText, { maxLength: 8 }),
      fc.webUrl(),
      (headline, text, tags, url) => {
        const { article, summary } = story(headline, text, tags);
        const posts = writePosts(article, summary, url, masthead);
        expect(
          postNetworks.filter((network) => posts[network] !== "" && !accepts[network](posts[network])),
        ).toEqual([]);
      },
    ),
    seeded,
  );
});

it("every post carries the whole address, at its end, as long as the network has room for it", () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 1, max: 250 }), (headline, length) => {
      const url = `https://a.example/${"b".repeat(length)}/`;
      const { article, summary } = story(headline, "Text.");
      for (const post of Object.values(writePosts(article, summary, url, masthead)))
        expect(post.endsWith(url)).toBe(true);
    }),
    seeded,
  );
});

it("a text loses its sentences from its back, whatever it says", () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom("en", "th", "ja", "und"), (text, language) => {
      const [whole, ...shorter] = leadingSentences(text, language);
      expect(whole).toBe(text);
      for (const [at, lead] of shorter.entries()) {
        expect(text.startsWith(lead)).toBe(true);
        expect(lead.length).toBeLessThan([text, ...shorter][at]!.length);
      }
    }),
    seeded,
  );
});

it("an address that leaves no room is left out whole, never cut", () => {
  const url = `https://www.example.com/${"b".repeat(400)}/`;
  const { bluesky, x } = writePosts(aPublication().article, aPublication().summary, url, masthead);
  expect(bluesky).not.toContain("https:");
  expect(bluesky).not.toBe("");
  expect(x.endsWith(url)).toBe(true);
});

it("a headline too long for a post ends after a whole word", () => {
  const words = fc.array(fc.stringMatching(/^[a-zàéñöß]{5,14}$/), { minLength: 60, maxLength: 120 });
  fc.assert(
    fc.property(words, (parts) => {
      const headline = parts.join(" ").normalize("NFC");
      const { article, summary } = story(headline, "Text.");
      const { x } = writePosts(article, summary, "https://a.example/b/", masthead);
      const kept = x.split("…")[0]!;
      expect(kept).not.toBe(x);
      const next = headline[kept.length];
      expect(headline.startsWith(kept) && next === " ").toBe(true);
    }),
    { seed: 5, numRuns: 100 },
  );
});

it.each(publishedArticles.map((published) => [published.article.language, published] as const))(
  "in %s each post says the headline and links the page",
  (_language, { article, summary, url }) => {
    const posts = writePosts(article, summary, url, masthead);
    for (const network of postNetworks) {
      expect(accepts[network](posts[network]), network).toBe(true);
      expect(posts[network]).toContain(article.headline);
      expect(posts[network].endsWith(url)).toBe(true);
    }
  },
);
