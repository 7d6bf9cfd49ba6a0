import type { Article } from "../article/article.ts";
import { rightToLeftLetter } from "../article/language/scripts.ts";
import type { Masthead } from "../article/masthead.ts";
import { shorten } from "../article/shorten.ts";
import { splitSentences } from "../summary/split/split-sentences.ts";
import type { Summary } from "../summary/summary.ts";
import { handle } from "./handle.ts";
import { hashtags } from "./hashtags.ts";
import { leadingSentences } from "./leading-sentences.ts";
import { sharedHeadline } from "./page-text.ts";
import { fitsPost, type PostNetwork, postNetworks } from "./post-limits.ts";
import { saysAgain } from "./says-again.ts";
import { unclipped } from "./unclipped.ts";
import { withDirection } from "./with-direction.ts";

/** A text ready to be posted, its address at the end, within each network's limit. */
export type Posts = Record<PostNetwork, string>;

/** How many hashtags a post can carry and still look like news; Threads takes one topic. */
const mostHashtags: Record<PostNetwork, number> = {
  x: 2,
  facebook: 2,
  linkedin: 4,
  whatsapp: 0,
  telegram: 3,
  bluesky: 3,
  threads: 1,
  mastodon: 4,
};

export function writePosts(article: Article, summary: Summary, url: string, masthead: Masthead): Posts {
  const headline = postable(sharedHeadline(article));
  const echoes = (text: string) => saysAgain(text, headline);
  const all = summary.keyPoints.map(postable).filter((point) => !echoes(point));
  /** Without a first sentence that is the headline again; the first key point where nothing else is said. */
  const news = (text: string | null): string | null => {
    const line = text && postable(text);
    const [first = "", ...rest] = line ? splitSentences(line, article.language) : [];
    if (!line || !echoes(first)) return line;
    return rest.length > 0 ? line.slice(first.length).trim() : (all[0] ?? null);
  };
  const description = news(summary.description);
  const whole = description && unclipped(description, all);
  const points = all.filter((point) => !whole?.includes(point) && !(whole && saysAgain(point, whole)));
  const directed = (text: string) => withDirection(text, article.direction);
  const bullets = points.map((point) => `• ${directed(point)}`).join("\n");
  const brief = news(summary.brief);
  // What may stand below the headline, most of it first: a text loses its sentences from its back.
  const storiesOf = (text: string | null) => {
    const mended = text && unclipped(text, all);
    const leads = mended ? leadingSentences(mended, article.language) : [];
    // What ends in the middle of a sentence is better than nothing, and than that alone.
    const clipped = text && text !== mended && leads.length === 1 ? [text] : [];
    return [...[...leads, ...clipped].map((lead) => [directed(lead)]), []];
  };
  const short = storiesOf(description);
  const withPoints = [[whole && directed(whole), bullets], ...short];
  const stories: Record<PostNetwork, (string | null)[][]> = {
    x: short,
    bluesky: short,
    threads: short,
    mastodon: short,
    whatsapp: short,
    facebook: storiesOf(brief || description),
    linkedin: withPoints,
    telegram: withPoints,
  };

  const write = (network: PostNetwork): string => {
    const tags = hashtags(article, masthead).slice(0, mostHashtags[network]);
    const name = handle(network, masthead);
    // Readers miss a hashtag less than the news: the last goes first, then the handle.
    const signatures = [...shortened(tags).map((kept) => signed([...kept, name], article.direction)), ""];
    const opening = directed(network === "whatsapp" ? bold(headline) : headline);
    const post = (...parts: (string | null)[]) => parts.filter(Boolean).join("\n\n");
    const drafts = stories[network].flatMap((parts) =>
      signatures.map((signature) => post(opening, ...parts, signature, url)),
    );
    drafts.push(post(directed(headline), url));
    const draft = drafts.find((text) => fitsPost(network, text));
    if (draft) return draft;
    const cut = shorten(directed(headline), (text) => fitsPost(network, post(text, url)));
    const shortest = post(cut, url);
    return fitsPost(network, shortest)
      ? shortest
      : shorten(directed(headline), (text) => fitsPost(network, text));
  };

  return Object.fromEntries(postNetworks.map((network) => [network, write(network)])) as Posts;
}

/**
 * Hashtags and handle on a line, those of the other direction on the next: on a line of both, each # stands beside its
 * neighbour's word, and marks that would turn it keep networks from linking it.
 */
function signed(words: (string | null)[], direction: Article["direction"]): string {
  const all = words.filter((word) => word !== null);
  const isOwn = (word: string) => rightToLeftLetter.test(word) === (direction === "rtl");
  return [all.filter(isOwn), all.filter((word) => !isOwn(word))]
    .filter((line) => line.length > 0)
    .map((line) => line.join(" "))
    .join("\n");
}

/** A list whole, then without its last, and so on to none. */
const shortened = <Item>(items: Item[]): Item[][] =>
  [...items, null].map((_, from) => items.slice(0, items.length - from));

/** One line, without the characters that networks refuse or that would turn the rest of the post around. */
function postable(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

/** WhatsApp's bold, unless the text holds a mark of its own. */
function bold(text: string): string {
  return /[*_~`]/.test(text) || text === "" ? text : `*${text}*`;
}
