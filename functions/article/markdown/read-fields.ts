import type { LeadImage } from "../article.ts";
import type { Draft } from "../article-draft.ts";
import { cleanOrNull, cleanText } from "../clean-text.ts";
import { printedDate } from "../date/printed-date.ts";
import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { Rejection } from "../rejection.ts";
import { safeUrl } from "../safe-url.ts";
import { splitNames } from "../text/read-byline.ts";

/** The article's fields by the names that site generators and CMSs give them (Hugo, Jekyll, Astro, Ghost, Hexo, Pelican …). */
export function readFields(given: JsonRecord): Omit<Draft, "body"> {
  const fields = lowerKeys(given);
  const params = asRecord(fields.params);
  const text = (...names: string[]): string | null =>
    firstText(fields, ...names) ?? firstText(params ? lowerKeys(params) : null, ...names);
  return {
    headline: text("title", "headline", "hed", "linktitle", "name"),
    standfirst: text(
      "standfirst",
      "subtitle",
      "subheadline",
      "deck",
      "dek",
      "lede",
      "lead",
      "strapline",
      "subhead",
      "subheading",
    ),
    kicker: text("kicker", "eyebrow", "overline", "label"),
    bylines: namesOf(
      fields.authors ??
        fields.author ??
        fields.byline ??
        fields.bylines ??
        fields.by ??
        fields.primary_author ??
        fields.author_name ??
        fields["dc:creator"] ??
        params?.author ??
        params?.authors ??
        fields.writer,
    ),
    agency: text("agency"),
    dateline: text("dateline", "place"),
    section: text("section", "category") ?? asText(asList(fields.categories)[0]),
    tags: [...wordsOf(fields.tags ?? fields.tag), ...wordsOf(fields.keywords)],
    publishedAt: dateOf(
      fields,
      "date",
      "publishdate",
      "pubdate",
      "pubdatetime",
      "published_at",
      "publishedat",
      "published_time",
      "datepublished",
      "date_published",
      "publication_date",
      "published",
      "published_on",
      "publish_date",
      "created_at",
      "date_created",
      "created",
      "posted",
      "wp:post_date_gmt",
      "iso8601date",
    ),
    modifiedAt: dateOf(
      fields,
      "lastmod",
      "modified",
      "updated",
      "updateddate",
      "moddatetime",
      "updated_at",
      "updatedat",
      "last_modified_at",
      "datemodified",
      "date_modified",
      "last_update",
      "lastupdated",
      "modified_at",
      "date_updated",
    ),
    language: text("lang", "language", "locale"),
    canonicalUrl: safeUrl(
      text(
        "canonical_url",
        "canonicalurl",
        "canonical",
        "canonical-url",
        "external_url",
        "source_url",
        "url",
        "link",
        "permalink",
      ),
    ),
    description: text(
      "description",
      "summary",
      "excerpt",
      "custom_excerpt",
      "meta_description",
      "abstract",
      "teaser",
      "seo_description",
      "og_description",
    ),
    image: imageOf(fields),
    template: text("template"),
    slug: text("slug", "wp:post_name"),
  };
}

/** Throws `draft` where a field says that the article is not to be published yet. */
export function refuseDraft(given: JsonRecord): void {
  const fields = lowerKeys(given);
  const said = (name: string, pattern: RegExp): boolean => pattern.test(String(fields[name] ?? ""));
  const field = said("draft", /^(?:true|yes|on|1)$/i)
    ? "draft"
    : said("published", /^(?:false|no|off)$/i)
      ? "published"
      : said("publish", /^(?:false|no|off)$/i)
        ? "publish"
        : ["status", "state", "wp:status", "visibility"].find((name) =>
            said(name, /^(?:draft|private|hidden|pending|trash|auto-draft|unpublished|in-progress|wip)$/i),
          );
  if (field)
    throw new Rejection(
      "draft",
      `The article is marked as a draft (\`${field}: ${String(fields[field])}\`): change that field when it may be published.`,
    );
}

/** Throws `expired` where `expiryDate` has passed; `now` is null where no clock is given. */
export function refuseExpired(given: JsonRecord, now: Date | null): void {
  const expiry = dateOf(
    lowerKeys(given),
    "expirydate",
    "expires",
    "expiry",
    "unpublish_date",
    "unpublishdate",
    "expires_at",
  );
  if (!expiry || !now || Date.parse(expiry) > now.getTime()) return;
  throw new Rejection(
    "expired",
    `The article expired on ${expiry.slice(0, 10)} (\`expiryDate\`): give a later date or remove the field to publish it again.`,
  );
}

function lowerKeys(record: JsonRecord): JsonRecord {
  const lower = Object.create(null) as JsonRecord;
  for (const key of Object.keys(record).slice(0, 300)) lower[key.toLowerCase()] ??= record[key];
  return lower;
}

function dateOf(fields: JsonRecord, ...names: string[]): string | null {
  for (const name of names) {
    const value = asRecord(fields[name]);
    const date = printedDate(value ? (value.date ?? value.created ?? value.updated) : fields[name]);
    if (date) return date;
  }
  return null;
}

export function namesOf(value: unknown): string[] {
  return asList(value).flatMap((author) => {
    const record = asRecord(author);
    const text = record ? firstText(record, "name", "title", "displayName", "display_name") : asText(author);
    if (!text) return [];
    const plain = cleanText(text.replace(/<[^>]*@[^>]*>|\([^)]*@[^)]*\)/g, "")).replace(/^by\s+/i, "");
    if (!record && /^[a-z0-9][a-z0-9_.-]*$/.test(plain)) return [];
    const names = splitNames(plain, true);
    return names.length && names.join("").length > plain.length * 0.5
      ? names
      : /https?:|@/.test(plain)
        ? []
        : [plain];
  });
}

export function wordsOf(value: unknown): string[] {
  return asList(value).flatMap((word) => {
    const record = asRecord(word);
    const text = record ? firstText(record, "name", "title", "label", "slug") : asText(word);
    return text ? text.split(/\s*,\s*/) : [];
  });
}

function imageOf(fields: JsonRecord): LeadImage | null {
  for (const name of [
    "image",
    "images",
    "cover",
    "cover_image",
    "coverimage",
    "featured_image",
    "featuredimage",
    "feature_image",
    "heroimage",
    "hero_image",
    "hero",
    "ogimage",
    "og_image",
    "thumbnail",
    "banner",
    "lead_image",
    "photo",
    "picture",
    "header",
  ]) {
    const value = asList(fields[name])[0];
    const record = asRecord(value);
    const url = imageUrl(
      record
        ? firstText(
            record,
            "url",
            "src",
            "path",
            "image",
            "relative",
            "href",
            "filename",
            "og_image",
            "teaser",
          )
        : asText(value),
    );
    if (!url) continue;
    const own = (key: string): string | null =>
      cleanOrNull(
        record?.[key] ?? fields[`${name}_${key}`] ?? fields[`${name}${key}`] ?? fields[`image_${key}`],
      );
    return { url, alt: own("alt") ?? own("description"), caption: own("caption"), credit: own("credit") };
  }
  return null;
}

/** An absolute http(s) address, or a path beside the article; never another scheme. */
export function imageUrl(address: string | null): string | null {
  const text = address?.trim();
  if (!text || text.length > 2000 || /[\u0000-\u001f<>"]/.test(text)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith("//"))
    return safeUrl(text.replace(/^\/\//, "https://"));
  return /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?$/i.test(text) ? text : null;
}
