import type { Masthead } from "../article/masthead.ts";
import type { ArticleDocument } from "./article-json.ts";
import { creditedTo } from "./credited-to.ts";
import { feedInstant } from "./feed-instant.ts";
import { element, xmlDocument } from "./xml.ts";

interface Feed {
  /** Absolute address of the feed itself. */
  url: string;
  /** Null: of every section. */
  section: string | null;
  documents: ArticleDocument[];
  /** What the feed said last that it was updated: it does not go back when its newest article is retracted. */
  formerlyUpdated?: string | undefined;
}

/** Atom (RFC 4287) with each article's card, by Media RSS and as an enclosure. */
export function atomFeed(feed: Feed, masthead: Masthead, siteOrigin: string): string {
  const { url, section, documents } = feed;
  return xmlDocument(
    element(
      "feed",
      [
        element("id", url),
        element("title", section ? `${masthead.name}: ${section}` : masthead.name),
        element("subtitle", masthead.tagline),
        element("updated", feedUpdated(feed)),
        element("link", null, { rel: "self", type: "application/atom+xml", href: url }),
        element("link", null, {
          rel: "alternate",
          type: "text/html",
          href: masthead.siteUrl ?? `${siteOrigin}/`,
        }),
        element("icon", `${siteOrigin}/apple-touch-icon.png`),
        element("author", [element("name", masthead.name)]),
        ...documents.map(entry),
      ],
      {
        xmlns: "http://www.w3.org/2005/Atom",
        "xmlns:media": "http://search.yahoo.com/mrss/",
        "xml:lang": masthead.language,
      },
    ),
  );
}

/** The instant of its latest change: of an article of it, or of one that was. */
export function feedUpdated({
  documents,
  formerlyUpdated,
}: Pick<Feed, "formerlyUpdated"> & { documents: { updatedAt: string }[] }): string {
  const instants = documents.map(({ updatedAt }) => updatedAt);
  const byTime = (one: string, other: string) => Date.parse(one) - Date.parse(other);
  return [formerlyUpdated ?? "1970-01-01T00:00:00Z", ...instants].sort(byTime).at(-1)!;
}

function entry({
  url,
  article,
  summary,
  cards,
  firstPublishedAt,
  updatedAt,
}: ArticleDocument): string | null {
  const card = cards.find(({ format }) => format === "og");
  const text = summary.description ?? article.standfirst;
  return element(
    "entry",
    [
      element("id", url),
      element("title", article.headline),
      element("link", null, { rel: "alternate", type: "text/html", href: url }),
      element("published", feedInstant(article.publishedAt ?? firstPublishedAt)),
      element("updated", updatedAt),
      ...creditedTo(article).map((name) => element("author", [element("name", name)])),
      ...[article.section, ...article.tags]
        .filter(Boolean)
        .map((term) => element("category", null, { term })),
      element("summary", text),
      card
        ? element("link", null, {
            rel: "enclosure",
            type: card.contentType,
            length: card.bytes,
            href: card.url,
          })
        : null,
      card
        ? element("media:content", [element("media:description", card.alt)], {
            url: card.url,
            medium: "image",
            type: card.contentType,
            width: card.width,
            height: card.height,
          })
        : null,
    ],
    { "xml:lang": article.language === "und" ? null : article.language },
  );
}
