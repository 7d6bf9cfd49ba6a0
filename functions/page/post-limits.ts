import parseTweet from "twitter-text/dist/parseTweet.js";

export const postNetworks = [
  "x",
  "facebook",
  "linkedin",
  "whatsapp",
  "telegram",
  "bluesky",
  "threads",
  "mastodon",
] as const;

export type PostNetwork = (typeof postNetworks)[number];

/** How long a post is, in the network's own count, and how long it may be. */
export interface PostLimit {
  count: (text: string) => number;
  most: number;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const address = /https?:\/\/\S+/g;
const splitGraphemes = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);
const countGraphemes = (text: string) => splitGraphemes(text).length;
const countUnits = (text: string) => text.length;

export const postLimits: Record<PostNetwork, PostLimit> = {
  // https://github.com/twitter/twitter-text: an address counts 23, most CJK 2, an emoji 2. Its time grows with the square of a
  // text without spaces; an address has 4,096 characters at most, so what is longer than this is taken to be too long.
  x: { count: (text) => (text.length > 5_000 ? text.length : parseTweet(text).weightedLength), most: 280 },
  facebook: { count: countUnits, most: 63_206 },
  linkedin: { count: countUnits, most: 3_000 },
  whatsapp: { count: countUnits, most: 65_536 },
  telegram: { count: countUnits, most: 4_096 },
  // app.bsky.feed.post: 300 graphemes and 3,000 bytes, whichever is reached first.
  bluesky: {
    count: (text) => Math.max(countGraphemes(text), Math.ceil(Buffer.byteLength(text) / 10)),
    most: 300,
  },
  // Threads counts an emoji as its bytes in UTF-8.
  threads: {
    count: (text) =>
      splitGraphemes(text).reduce(
        (sum, grapheme) =>
          sum +
          (/\p{Emoji_Presentation}|\p{Extended_Pictographic}|\u20E3/u.test(grapheme)
            ? Buffer.byteLength(grapheme)
            : grapheme.length),
        0,
      ),
    most: 500,
  },
  // Mastodon's StatusLengthValidator: an address counts 23, a remote mention without its domain.
  mastodon: {
    count: (text) =>
      countGraphemes(text.replace(address, "x".repeat(23)).replace(/(@[\p{L}\p{N}_]+)@[\w.-]+/gu, "$1")),
    most: 500,
  },
};

/** Whether the network takes the post. Threads takes five links at most. */
export function fitsPost(network: PostNetwork, text: string): boolean {
  const { count, most } = postLimits[network];
  return count(text) <= most && (network !== "threads" || (text.match(address) ?? []).length <= 5);
}
