import type { Draft, Drafts } from "../article-draft.ts";
import { printedDate } from "../date/printed-date.ts";
import { declaredText } from "../html/declared-text.ts";
import { withoutOwnSite } from "../html/title-without-site.ts";
import { unescapeTwice } from "../html/without-entities.ts";
import { namesOf } from "../markdown/read-fields.ts";
import { Rejection } from "../rejection.ts";
import { safeUrl } from "../safe-url.ts";
import { excerpt } from "./excerpt.ts";
import { firstPicture } from "./first-picture.ts";
import { fragmentBlocks } from "./fragment-blocks.ts";
import { isNoCategory } from "./is-no-category.ts";
import { itemDraft } from "./item-draft.ts";
import { linkName } from "./link-name.ts";
import { newsItems, readNewsml } from "./read-newsml.ts";
import { readNewsml1 } from "./read-newsml1.ts";
import { readNitf } from "./read-nitf.ts";
import { childrenNamed, childText, innerMarkup, wholeText, type XmlElement, xmlTree } from "./xml-tree.ts";

/** Articles of an RSS, RDF or Atom feed, a NITF document, NewsML-G2 or NewsML 1. Throws `unsupported-format` for other XML and `no-body` for a feed without items. */
export function readFeed(xml: string): Drafts {
  const root = xmlTree(xml);
  const name = root.name.toLowerCase();
  if (name === "feed") return feedOf(childrenNamed(root, "entry"), (entry) => fromAtom(entry, root));
  if (name === "entry") return documents([root], (entry) => fromAtom(entry, root));
  const channel = root.children.find((child) => child.name === "channel");
  if (name === "rss" || name === "rdf:rdf") {
    const items = [...(channel ? childrenNamed(channel, "item") : []), ...childrenNamed(root, "item")];
    return feedOf(articlesAmong(items), (item) => fromRss(item, channel ?? root));
  }
  if (name === "item") return documents([root], (item) => fromRss(item, root));
  if (name === "nitf") return documents([root], readNitf);
  if (name === "newsml") return documents(childrenNamed(root, "NewsItem"), readNewsml1);
  const items = newsItems(root);
  if (items.length > 0) return documents(items, readNewsml);
  throw new Rejection(
    "unsupported-format",
    `This is XML of a kind that is not read (<${root.name.slice(0, 40)}>): export the article as ninjs, NITF, NewsML, RSS, Atom, Markdown or HTML.`,
  );
}

/**
 * What may be an article: WordPress exports what its media library, its menus and its plugins hold among its posts. Its pages ("About us",
 * "Imprint") are the site's and nobody's news, but an export of pages alone was made for them.
 */
function articlesAmong(items: XmlElement[]): XmlElement[] {
  const written = items.filter((item) => !ofSystem.test(childText(item, "wp:post_type") ?? ""));
  const posts = written.filter((item) => childText(item, "wp:post_type") !== "page");
  return posts.length > 0 ? posts : written;
}

const ofSystem =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-[\w-]+|elementor_\w+|wpcf7_\w+|product|product_\w+|shop_\w+)$/;

function feedOf(items: XmlElement[], read: (item: XmlElement) => Draft): Drafts {
  if (items.length === 0)
    throw new Rejection("no-body", "The feed has no items in it: export it again with at least one article.");
  return { ...documents(items, read), isList: true };
}

function documents(items: XmlElement[], read: (item: XmlElement) => Draft): Drafts {
  return { isList: false, open: items.map((item) => () => itemDraft(read(item))) };
}

function fromRss(item: XmlElement, channel: XmlElement): Draft {
  const status = childText(item, "wp:status");
  if (status && /^(?:draft|private|pending|trash|auto-draft|inherit)$/.test(status)) {
    throw new Rejection(
      "draft",
      `The item is marked as a draft (wp:status is “${status}”): publish it in WordPress and export again.`,
    );
  }
  const link = childText(item, "link", "guid");
  const title = declaredText(childText(item, "title"));
  const site = childText(channel, "title");
  const headline = title && withoutOwnSite(title, site ? [site] : [], []);
  const content = childText(
    item,
    "content:encoded",
    "turbo:content",
    "yandex:full-text",
    "content",
    "body",
    "description",
  );
  const picture = [
    ...childrenNamed(item, "media:content", "media:thumbnail", "enclosure"),
    ...childrenNamed(item, "media:group").flatMap((group) => group.children),
  ].find(
    ({ attributes, name }) =>
      /image/.test(attributes.type ?? attributes.medium ?? "") ||
      /\.(?:jpe?g|png|webp|gif)/i.test(attributes.url ?? "") ||
      name === "media:thumbnail",
  );
  const url = safeUrl(picture?.attributes.url ?? childText(item, "image"));
  return {
    headline,
    bylines: namesOf(
      childrenNamed(item, "dc:creator", "author", "creator").map(
        ({ text }) => signatureOf(text.trim(), channel) ?? text.replace(/^\S+@\S+\s*\((.*)\)$/, "$1"),
      ),
    ),
    section: status === null ? null : categoryOf(item),
    tags: tagsOf(childrenNamed(item, "category").map((category) => category.text)),
    publishedAt: printedDate(childText(item, "pubDate", "dc:date", "published", "wp:post_date_gmt", "date")),
    modifiedAt: printedDate(
      childText(item, "atom:updated", "updated", "dcterms:modified", "wp:post_modified_gmt"),
    ),
    language: childText(item, "dc:language", "language") ?? childText(channel, "language", "dc:language"),
    canonicalUrl: safeUrl(link),
    description:
      content === childText(item, "description")
        ? null
        : excerpt(childText(item, "excerpt:encoded", "description"), headline),
    image: url
      ? {
          url,
          alt: null,
          caption: childText(picture ?? item, "media:description"),
          credit: childText(picture ?? item, "media:credit"),
        }
      : firstPicture(content),
    embargo:
      status === "future"
        ? (printedDate(childText(item, "wp:post_date_gmt")) ??
          printedDate(childText(item, "pubDate")) ??
          "status: future")
        : null,
    slug: childText(item, "wp:post_name") ?? linkName(link),
    identity: childText(item, "guid") ?? item.attributes["rdf:about"] ?? link,
    body: content ? fragmentBlocks(content, headline) : [],
  };
}

/** What WordPress's export has beside the name that an author logs in by. */
function signatureOf(login: string, channel: XmlElement): string | null {
  const author = childrenNamed(channel, "wp:author").find(
    (each) => childText(each, "wp:author_login") === login,
  );
  return author ? childText(author, "wp:author_display_name") : null;
}

/** The first of WordPress's categories, which its export tells from tags. */
function categoryOf(item: XmlElement): string | null {
  const names = childrenNamed(item, "category")
    .filter(({ attributes }) => attributes.domain === "category")
    .map(({ text }) => unescapeTwice(text.trim()));
  return names.find((name) => name !== "" && !isNoCategory(name)) ?? null;
}

function fromAtom(entry: XmlElement, feed: XmlElement): Draft {
  const content = childrenNamed(entry, "content")[0] ?? childrenNamed(entry, "summary")[0];
  const links = childrenNamed(entry, "link");
  const link = links.find(({ attributes }) => (attributes.rel ?? "alternate") === "alternate") ?? links[0];
  const picture = links.find(
    ({ attributes }) => attributes.rel === "enclosure" && /^image/.test(attributes.type ?? ""),
  );
  const url = safeUrl(
    picture?.attributes.href ?? childrenNamed(entry, "media:thumbnail", "media:content")[0]?.attributes.url,
  );
  const published = printedDate(childText(entry, "published", "issued", "created"));
  const updated = printedDate(childText(entry, "updated", "modified"));
  const authors = childrenNamed(entry, "author").length
    ? childrenNamed(entry, "author")
    : childrenNamed(feed, "author");
  const title = childrenNamed(entry, "title")[0];
  const headline = title ? declaredText(wholeText(title)) : null;
  const markup = content ? (content.children.length ? innerMarkup(content) : content.text) : null;
  const address = safeUrl(link?.attributes.href, baseOf(feed, entry, link));
  return {
    headline,
    bylines: namesOf(authors.map((author) => childText(author, "name") ?? "").filter(Boolean)),
    tags: tagsOf(
      childrenNamed(entry, "category").map(({ attributes }) => attributes.label ?? attributes.term ?? ""),
    ),
    publishedAt: published ?? updated,
    modifiedAt: published && updated !== published ? updated : null,
    language: entry.attributes["xml:lang"] ?? feed.attributes["xml:lang"] ?? null,
    canonicalUrl: address,
    description: content?.name === "content" ? excerpt(childText(entry, "summary"), headline) : null,
    image: url ? { url, alt: null, caption: null, credit: null } : firstPicture(markup),
    slug: linkName(link?.attributes.href ?? null),
    identity: childText(entry, "id") ?? link?.attributes.href ?? null,
    body: markup ? fragmentBlocks(markup, headline) : [],
  };
}

/** Where relative addresses of an element start from, as its `xml:base` and those around it say. */
const baseOf = (...path: (XmlElement | undefined)[]): string | null =>
  path.reduce<string | null>((base, element) => safeUrl(element?.attributes["xml:base"], base) ?? base, null);

/** Categories less the one that stands for none. */
const tagsOf = (categories: string[]): string[] =>
  categories.map(unescapeTwice).filter((category) => !isNoCategory(category));
