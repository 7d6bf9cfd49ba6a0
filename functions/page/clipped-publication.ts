import { clip, weight } from "./clip.ts";
import type { PublishedArticle } from "./published-article.ts";

/** The same with no text heavier than `most` bytes and no list longer than anyone reads, for a page that is too heavy. */
export function clippedPublication(published: PublishedArticle, most: number): PublishedArticle {
  const { article, summary, cards } = published;
  const short = (text: string | null) => text && clip(text, most);
  const shortAll = (texts: string[], count: number) => texts.slice(0, count).map((text) => clip(text, most));
  const { canonicalUrl, image } = article;

  return {
    ...published,
    article: {
      ...article,
      headline: clip(article.headline, most),
      standfirst: short(article.standfirst),
      kicker: short(article.kicker),
      bylines: shortAll(article.bylines, 8),
      agency: short(article.agency),
      dateline: short(article.dateline),
      section: short(article.section),
      tags: shortAll(article.tags, 4),
      image: image && { ...image, alt: short(image.alt), caption: short(image.caption) },
      canonicalUrl: canonicalUrl && weight(canonicalUrl) <= 4 * most ? canonicalUrl : null,
    },
    summary: {
      ...summary,
      description: short(summary.description),
      brief: short(summary.brief),
      keyPoints: shortAll(summary.keyPoints, 6),
    },
    cards: cards.map((card) => ({ ...card, alt: clip(card.alt, most) })),
  };
}

/** The same with nothing to say but its headline, of `most` bytes: what share links carry where a page is too heavy. */
export function headlineAlone(published: PublishedArticle, most: number): PublishedArticle {
  const { article, summary } = published;
  return {
    ...published,
    article: { ...article, headline: clip(article.headline, most), tags: [] },
    summary: { ...summary, description: null, brief: null, keyPoints: [] },
  };
}
