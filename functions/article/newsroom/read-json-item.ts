import type { LeadImage } from "../article.ts";
import type { Draft } from "../article-draft.ts";
import { cleanOrNull } from "../clean-text.ts";
import { printedDate } from "../date/printed-date.ts";
import { declaredText } from "../html/declared-text.ts";
import { imageUrl } from "../image-url.ts";
import { asList, asPrinted, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { namesOf, unescaped, wordsOf } from "../markdown/read-fields.ts";
import { safeUrl } from "../safe-url.ts";
import { excerpt } from "./excerpt.ts";
import { firstPicture } from "./first-picture.ts";
import { fragmentBlocks } from "./fragment-blocks.ts";

/** Names under which systems keep an item's address, and its body. */
export const addressFields = ["url", "canonicalUrl", "canonical_url", "link", "canonicalurl"];
export const bodyFields = [
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

/** A draft of one item, of ninjs, a JSON Feed or a record with a headline and a body. */
export function readJsonItem(item: JsonRecord, feed: JsonRecord | null): Draft {
  const body = bodyOf(item);
  const headline = declaredText(
    firstText(item, "headline", "title", "name") ?? byRole(item.headlines, "main"),
  );
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
    standfirst: declaredText(
      firstText(item, "subheadline", "standfirst", "subtitle") ?? byRole(item.headlines, "sub"),
    ),
    bylines: namesOf(
      item.authors ??
        item.author ??
        asText(item.by) ??
        asText(item.byline) ??
        asList(item.infosources).find((source) => asRecord(source)?.rel === "author") ??
        feed?.authors ??
        feed?.author,
    ),
    dateline: firstText(item, "dateline", "located"),
    section: declaredText([item.section, item.category].filter(isNamed).map(asText).find(Boolean) ?? null),
    tags: [item.tags, item.keywords, item.subjects ?? item.subject]
      .flatMap((words) => wordsOf(asList(words).filter(isNamed)))
      .slice(0, 50),
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

/** A number is the key of a name in some other table. */
const isNamed = (value: unknown): boolean => typeof value !== "number";

function bodyOf(item: JsonRecord): string | null {
  const bodies = asList(item.bodies)
    .map(asRecord)
    .filter((body) => body !== null);
  const best =
    bodies.find((body) =>
      /html/.test(`${asPrinted(body.contenttype ?? body.contentType)} ${asPrinted(body.role)}`),
    ) ?? bodies[0];
  return (
    firstText(best ?? null, "value") ??
    firstText(item, ...bodyFields) ??
    byRole(item.descriptions, "text") ??
    firstText(item, "description_html", "description_text", "summary")
  );
}

function byRole(values: unknown, role: string): string | null {
  const records = asList(values)
    .map(asRecord)
    .filter((record) => record !== null);
  const match = records.find((record) => new RegExp(role, "i").test(asPrinted(record.role)));
  return firstText(match ?? (role === "main" || role === "text" ? (records[0] ?? null) : null), "value");
}

function imageOf(item: JsonRecord): LeadImage | null {
  const picture = asRecord(item.image);
  const direct = imageUrl(
    firstText(item, "image", "banner_image") ?? firstText(picture, "url", "href", "contentUrl"),
  );
  if (direct)
    return {
      url: direct,
      alt: cleanOrNull(firstText(picture, "alt_text", "alt")),
      caption: cleanOrNull(excerpt(firstText(picture, "caption"), null)),
      credit: cleanOrNull(creditOf(picture)),
    };
  const associations = Array.isArray(item.associations)
    ? item.associations
    : Object.values(asRecord(item.associations) ?? {});
  for (const association of associations.map(asRecord)) {
    if (!association || !/picture|graphic|image/i.test(asPrinted(association.type))) continue;
    const renditions = Array.isArray(association.renditions)
      ? association.renditions
      : Object.values(asRecord(association.renditions) ?? {});
    const widest = renditions
      .map(asRecord)
      .filter((rendition) => rendition !== null)
      .sort((a, b) => Number(asPrinted(b.width)) - Number(asPrinted(a.width)))[0];
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

/** Who took a picture: as ANS has its people, or in a field of its own. */
function creditOf(picture: JsonRecord | null): string | null {
  const people = asList(asRecord(picture?.credits)?.by).flatMap(
    (by) => firstText(asRecord(by), "name", "byline") ?? [],
  );
  return people.length > 0 ? people.join(", ") : firstText(picture, "credit", "creditText");
}
