import type { LeadImage } from "../article.ts";
import type { Draft, Drafts } from "../article-draft.ts";
import { cleanOrNull } from "../clean-text.ts";
import { printedDate } from "../date/printed-date.ts";
import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { imageUrl } from "../markdown/image-field.ts";
import { namesOf, unescaped, wordsOf } from "../markdown/read-fields.ts";
import { embargoOf, refuseDraft, refuseExpired } from "../markdown/refuse-draft.ts";
import { Rejection } from "../rejection.ts";
import { safeUrl } from "../safe-url.ts";
import { excerpt } from "./excerpt.ts";
import { firstPicture } from "./first-picture.ts";
import { fragmentBlocks } from "./fragment-blocks.ts";
import { itemDraft } from "./item-draft.ts";
import { withKnownNames } from "./known-names.ts";
import { linkName } from "./link-name.ts";

/** Articles of a JSON file: ninjs 1–3, JSON Feed, or objects with a headline and a body. Throws `bad-json` or `unsupported-format`. */
export function readNewsroomJson(text: string, now: Date | null): Drafts {
  const value = parse(text);
  const feed = asRecord(value);
  const isFeed =
    feed !== null &&
    (/jsonfeed\.org/.test(String(feed.version ?? "")) ||
      (Array.isArray(feed.items) && !feed.headline && !feed.headlines));
  const isList = isFeed || Array.isArray(value);
  const items = isFeed ? asList(feed.items) : asList(value);
  const records = items
    .map(asRecord)
    .filter((item) => item !== null)
    .map(withKnownNames);
  if (records.length === 0 || !records.some(looksLikeArticle)) {
    throw new Rejection(
      "unsupported-format",
      "The JSON is neither ninjs nor a JSON Feed (no headline with a body was found): export the article in one of these, or as text, Markdown or HTML.",
    );
  }
  const open = records.map((item) => () => {
    refuseDraft(item);
    refuseExpired(item, now);
    if (/^(?:withheld|canceled|cancelled)$/i.test(String(item.pubstatus ?? "")))
      throw new Rejection(
        "draft",
        `The item's pubstatus is “${String(item.pubstatus)}”: send it again as \`usable\` when it may be published.`,
      );
    const draft = itemDraft(readItem(item, feed));
    return { ...draft, slug: draft.slug ?? (isList ? itemName(item) : null), embargo: embargoOf(item) };
  });
  return { isList, open };
}

/** An item's name among others: as its newsroom calls it, or as its address does. */
function itemName(item: JsonRecord): string | null {
  const addresses = [firstText(item, ...addressFields), firstText(item, "external_url")];
  return firstText(item, "slug") ?? addresses.map(linkName).find((name) => name !== null) ?? null;
}

const addressFields = ["url", "canonicalUrl", "canonical_url", "link", "canonicalurl"];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    const where = problem instanceof Error ? problem.message.split("\n")[0]!.slice(0, 120) : "";
    throw new Rejection(
      "bad-json",
      `The JSON can't be read (${where}): correct it, or upload the article as text, Markdown or HTML.`,
    );
  }
}

const bodyFields = [
  "body_xhtml",
  "body_html",
  "content_html",
  "body_text",
  "content_text",
  "articleBody",
  "body",
  "content",
  "html",
  "text",
  "bodytext",
];

function looksLikeArticle(item: JsonRecord): boolean {
  const titled = item.headline ?? item.headlines ?? item.title ?? item.name;
  const bodied =
    item.bodies ??
    item.descriptions ??
    item.summary ??
    item.description_text ??
    bodyFields.find((field) => typeof item[field] === "string");
  return titled !== undefined || (bodied !== undefined && (item.uri !== undefined || item.id !== undefined));
}

function readItem(item: JsonRecord, feed: JsonRecord | null): Draft {
  const body = bodyOf(item);
  const headline = unescaped(firstText(item, "headline", "title", "name") ?? byRole(item.headlines, "main"));
  const slugline = firstText(item, "slugline") ?? firstText(asRecord(asList(item.sluglines)[0]), "value");
  const created = printedDate(
    firstText(
      item,
      "firstpublished",
      "date_published",
      "datePublished",
      "published_at",
      "published",
      "firstcreated",
      "contentcreated",
      "pubDate",
      "date",
      "createdAt",
      "created_at",
    ),
  );
  const version = printedDate(
    firstText(
      item,
      "versioncreated",
      "date_modified",
      "dateModified",
      "updated_at",
      "updated",
      "contentmodified",
      "modified",
    ),
  );
  return {
    headline,
    standfirst: unescaped(
      firstText(item, "subheadline", "standfirst", "subtitle") ?? byRole(item.headlines, "sub"),
    ),
    bylines: namesOf(
      item.authors ??
        item.author ??
        asText(item.by) ??
        asText(item.byline) ??
        asList(item.infosources).find((source) => asRecord(source)?.rel === "author"),
    ),
    dateline: firstText(item, "dateline", "located"),
    section: unescaped(firstText(item, "section", "category")),
    tags: [...wordsOf(item.tags), ...wordsOf(item.keywords), ...wordsOf(item.subjects ?? item.subject)].slice(
      0,
      50,
    ),
    publishedAt: created ?? version,
    modifiedAt: version && version !== created && created ? version : null,
    language: firstText(item, "language", "lang", "inLanguage") ?? firstText(feed, "language"),
    canonicalUrl: safeUrl(firstText(item, ...addressFields)) ?? safeUrl(firstText(item, "uri")),
    description: unescaped(
      excerpt(
        firstText(item, "summary", "description", "description_text", "excerpt") ??
          byRole(item.descriptions, "text"),
        headline,
      ),
    ),
    image: imageOf(item) ?? firstPicture(body),
    slug: slugline,
    identity: firstText(item, "id", "guid", "uri", "altid", ...addressFields),
    body: body ? fragmentBlocks(body, headline) : [],
  };
}

function bodyOf(item: JsonRecord): string | null {
  const bodies = asList(item.bodies)
    .map(asRecord)
    .filter((body) => body !== null);
  const best =
    bodies.find((body) =>
      /html/.test(`${String(body.contenttype ?? body.contentType)} ${String(body.role)}`),
    ) ?? bodies[0];
  return (
    firstText(best ?? null, "value", "charcount") ??
    firstText(item, ...bodyFields) ??
    byRole(item.descriptions, "text") ??
    firstText(item, "description_html", "description_text", "summary")
  );
}

function byRole(values: unknown, role: string): string | null {
  const records = asList(values)
    .map(asRecord)
    .filter((record) => record !== null);
  const match = records.find((record) => new RegExp(role, "i").test(String(record.role ?? "")));
  return firstText(match ?? (role === "main" || role === "text" ? (records[0] ?? null) : null), "value");
}

function imageOf(item: JsonRecord): LeadImage | null {
  const direct = imageUrl(
    firstText(item, "image", "banner_image") ?? firstText(asRecord(item.image), "url", "href", "contentUrl"),
  );
  if (direct) return { url: direct, alt: null, caption: null, credit: null };
  const associations = Array.isArray(item.associations)
    ? item.associations
    : Object.values(asRecord(item.associations) ?? {});
  for (const association of associations.map(asRecord)) {
    if (!association || !/picture|graphic|image/i.test(String(association.type ?? ""))) continue;
    const renditions = Array.isArray(association.renditions)
      ? association.renditions
      : Object.values(asRecord(association.renditions) ?? {});
    const widest = renditions
      .map(asRecord)
      .filter((rendition) => rendition !== null)
      .sort((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0))[0];
    const url = safeUrl(firstText(widest ?? null, "href", "url"));
    if (url)
      return {
        url,
        alt: null,
        caption: cleanOrNull(
          byRole(association.descriptions, "caption|text") ??
            firstText(association, "description_text", "headline"),
        ),
        credit: cleanOrNull(firstText(association, "by", "byline", "copyrightholder")),
      };
  }
  return null;
}
