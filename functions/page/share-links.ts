import type { Article } from "../article/article.ts";
import type { StoredCard } from "../article/card-file.ts";
import type { Masthead } from "../article/masthead.ts";
import { shorten } from "../article/shorten.ts";
import { sharedHeadline } from "./page-text.ts";
import type { Posts } from "./posts.ts";
import { shorterPosts } from "./shorter-posts.ts";
import { withDirection } from "./with-direction.ts";

export interface ShareLink {
  network: string;
  /** The network's own name, the same in every language; e-mail's is for the page to translate. */
  label: string;
  href: string;
}

interface Shared {
  url: string;
  article: Article;
  posts: Posts;
  cards: StoredCard[];
  masthead: Masthead;
}

/** Web servers take 8 KB of address by default, and a letter of Hindi, Thai or Chinese becomes nine characters of it. */
const longest = 6_000;
/** Windows hands no longer address to another program (its INTERNET_MAX_URL_LENGTH is 2,083). */
const longestForPrograms = 2_000;

/** Addresses that open each network's own composer with the post in it; nothing of theirs is loaded before. */
export function shareLinks({ url, article, posts, cards, masthead }: Shared): ShareLink[] {
  const link = (network: string, label: string, address: string, query: Record<string, string>) => ({
    network,
    label,
    href: address + parameters(query),
  });
  const fitting = (post: string, most: number, linkOf: (shorter: string) => ShareLink) => {
    const shorter = shorterPosts(post, url, article.language);
    for (const text of shorter) if (linkOf(text).href.length <= most) return linkOf(text);
    return linkOf(url);
  };
  /** The post for composers that append the address themselves. */
  const text = (post: string) => (post.endsWith(url) ? post.slice(0, -url.length).trimEnd() : post);
  const picture = (format: string) => cards.find((card) => card.format === format)?.url;
  const image = picture("og");
  // Pins are upright; what lies across is shown a third of their size.
  const pin = picture("pinterest") ?? image;
  const headline = withDirection(sharedHeadline(article), article.direction);
  const extras: Record<Masthead["extraNetworks"][number], () => ShareLink> = {
    pinterest: () =>
      link("pinterest", "Pinterest", "https://www.pinterest.com/pin/create/button/?", {
        url,
        ...(pin ? { media: pin } : {}),
        description: headline,
      }),
    line: () => link("line", "LINE", "https://social-plugins.line.me/lineit/share?", { url }),
    vk: () =>
      link("vk", "VK", "https://vk.com/share.php?", { url, title: headline, ...(image ? { image } : {}) }),
    viber: () =>
      fitting(posts.whatsapp, longestForPrograms, (text) =>
        link("viber", "Viber", "viber://forward?", { text }),
      ),
  };
  return [
    link("facebook", "Facebook", "https://www.facebook.com/sharer/sharer.php?", { u: url }),
    link("x", "X", "https://x.com/intent/post?", { text: text(posts.x), url }),
    fitting(posts.whatsapp, longest, (post) =>
      link("whatsapp", "WhatsApp", "https://wa.me/?", { text: post }),
    ),
    link("linkedin", "LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?", { url }),
    fitting(posts.telegram, longest, (post) =>
      link("telegram", "Telegram", "https://t.me/share/url?", { url, text: text(post) }),
    ),
    link("bluesky", "Bluesky", "https://bsky.app/intent/compose?", { text: posts.bluesky }),
    fitting(posts.threads, longest, (post) =>
      link("threads", "Threads", "https://www.threads.com/intent/post?", { text: text(post), url }),
    ),
    link("mastodon", "Mastodon", "https://share.joinmastodon.org/#", { text: posts.mastodon }),
    link("reddit", "Reddit", "https://www.reddit.com/submit?", { url, title: headline }),
    fitting(withoutHashtags(posts.facebook), longestForPrograms, (post) =>
      link("email", "E-mail", "mailto:?", {
        subject: shorten(headline, (part) => part.length <= 80),
        body: post.replaceAll("\n", "\r\n"),
      }),
    ),
    ...masthead.extraNetworks.map((network) => extras[network]()),
  ];
}

/** Without the paragraph of hashtags below the story: in a letter they lead nowhere. */
function withoutHashtags(post: string): string {
  return post
    .split("\n\n")
    .filter((paragraph, at) => at === 0 || !/^#\S+(?:\s#\S+)*$/.test(paragraph))
    .join("\n\n");
}

/** RFC 6068 and wa.me know no `+` for a space. */
function parameters(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join("&");
}
