import type { Article } from "../article/article.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";
import type { Masthead } from "../article/masthead.ts";
import { shorten } from "../article/shorten.ts";
import type { PublishedArticle } from "./published-article.ts";
import type { Written } from "./script-fonts.ts";

interface ArticleAlone {
  article: Pick<Article, "headline" | "language">;
}

/** What previews and search results say under the headline: the summary's line, else the newsroom's. */
export function descriptionOf({ article, summary }: PublishedArticle, masthead: Masthead): string | null {
  const line = summary.description ?? article.standfirst ?? masthead.tagline;
  return line && (wholeSentences(line) || shorten(line, fitsPreview));
}

/** X shows 200 characters; Discord cuts at 350 bytes, which is 116 letters of Thai, Hindi or Chinese. */
function fitsPreview(text: string): boolean {
  return text.length <= 200 && Buffer.byteLength(text) <= 350;
}

/** The leading sentences that fit, where they fill half of the room; a full stop after a short word may be an abbreviation's. */
function wholeSentences(text: string): string | undefined {
  if (fitsPreview(text)) return text;
  return Array.from(text.matchAll(/[。！？]|(?:[!?।۔؟]|(?<=[\p{L}\p{M}\p{N}]{4})\.)(?=\s)/gu), ({ index }) =>
    text.slice(0, index + 1),
  )
    .filter((part) => fitsPreview(part) && Buffer.byteLength(part) >= 175)
    .at(-1);
}

/**
 * The headline where it travels: whole up to 300 characters, so that the head stays within what crawlers read; empty where
 * its first word alone is longer.
 */
export function sharedHeadline({ headline }: Pick<Article, "headline">): string {
  return shorten(headline, (text) => text.length <= 300);
}

export function titleOf({ article }: PublishedArticle, masthead: Masthead): string {
  return sharedHeadline(article) || masthead.name;
}

/** The language that the page is in: an unknown one (`und`) is the masthead's. */
export function languageOf({ article }: ArticleAlone, masthead: Masthead): string {
  return article.language === "und" ? masthead.language : article.language;
}

/** The headline with its language, which decide what it is set in. */
export function headlineIn(published: ArticleAlone, masthead: Masthead): Written {
  return { language: languageOf(published, masthead), text: published.article.headline };
}

/** As printed; an undated article is as old as its page. */
export function publishedOf({ article, firstPublishedAt }: PublishedArticle): string {
  return article.publishedAt ?? firstPublishedAt;
}

/** As printed; else the instant of the last correction here, if there was one. */
export function modifiedOf({ article, firstPublishedAt, updatedAt }: PublishedArticle): string | null {
  return article.modifiedAt ?? (updatedAt === firstPublishedAt ? null : updatedAt);
}

/** The language with the masthead's territory where it is the masthead's language: how its dates and digits are written. */
export function localeOf(language: string, { language: own }: Pick<Masthead, "language">): string {
  return primaryLanguage(own) === language ? own : language;
}
