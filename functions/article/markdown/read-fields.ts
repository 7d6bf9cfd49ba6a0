import type { Draft } from "../article-draft.ts";
import { cleanText } from "../clean-text.ts";
import type { DayOrder } from "../date/find-dates.ts";
import { unescapeTwice } from "../html/without-entities.ts";
import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { safeUrl } from "../safe-url.ts";
import { looksLikeName } from "../text/looks-like-name.ts";
import { namesAfterByWord } from "../text/read-byline.ts";
import { givenFirst, splitNames } from "../text/split-names.ts";
import { withoutByWordBeforeName } from "../text/without-by-word.ts";
import { dateOf, lowerKeys } from "./field-values.ts";
import { imageOf } from "./image-field.ts";
import { withoutInlineTags } from "./without-inline-tags.ts";

/** The article's fields by the names that site generators and CMSs give them (Hugo, Jekyll, Astro, Ghost, Hexo, Pelican …). */
export function readFields(given: JsonRecord, order: DayOrder): Omit<Draft, "body"> {
  const fields = lowerKeys(given);
  // Hugo's own fields stand in `params`, Zola's in `extra` and `taxonomies`.
  const params = lowerKeys({
    ...asRecord(fields.taxonomies),
    ...asRecord(fields.extra),
    ...asRecord(fields.params),
  });
  const text = (...names: string[]): string | null =>
    firstText(fields, ...names) ?? firstText(params, ...names);
  const plain = (...names: string[]): string | null => {
    const value = text(...names);
    return value === null ? null : withoutInlineTags(value);
  };
  const words = (...names: string[]): string | null => unescaped(plain(...names));
  return {
    headline: plain(
      "title",
      "headline",
      "hed",
      "linktitle",
      "name",
      "titel",
      "titre",
      "titulo",
      "título",
      "titolo",
      "judul",
      "tytuł",
      "заголовок",
    ),
    standfirst: words(
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
    kicker: words("kicker", "eyebrow", "overline", "label"),
    bylines: namesOf(
      fields.authors ??
        fields.author ??
        fields.byline ??
        fields.bylines ??
        fields.by ??
        fields.primary_author ??
        fields.author_name ??
        fields["dc:creator"] ??
        params.author ??
        params.authors ??
        fields.writer ??
        fields.autor ??
        fields.autora ??
        fields.autorin ??
        fields.auteur ??
        fields.autore ??
        fields.penulis,
    ),
    agency: words("agency"),
    dateline: words("dateline", "place"),
    section:
      words("section", "category") ?? unescaped(asText(asList(fields.categories ?? params.categories)[0])),
    tags: [...tagsOf(fields, params), ...wordsOf(fields.keywords)],
    publishedAt:
      dateOf(
        fields,
        order,
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
        "post_date",
        "iso8601date",
      ) ??
      // Nobody who calls it so writes the month first.
      dateOf(
        fields,
        order ?? "day-first",
        "datum",
        "fecha",
        "fecha_publicacion",
        "data",
        "data_publicacao",
        "publicado",
        "dato",
        "tanggal",
      ),
    modifiedAt: dateOf(
      { ...fields, ...(asRecord(fields.date) ? { updated: asRecord(fields.date)!.updated } : {}) },
      order,
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
      "date-modified",
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
    description: words(
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

/** Jekyll parts the tags of a line by blanks; "posts" is a collection of Eleventy's, and "Post" brings letters. */
function tagsOf(fields: JsonRecord, params: JsonRecord): string[] {
  const given = fields.tags ?? fields.tag ?? params.tags;
  const line = fields.layout === "post" ? asText(given) : null;
  return wordsOf(line && !/[,;、，]/.test(line) ? line.split(/\s+/) : given).filter(
    (tag) => !/^posts?$/.test(tag),
  );
}

/** Fields are often escaped as HTML is, like titles. */
export const unescaped = (text: string | null): string | null => (text === null ? null : unescapeTwice(text));

/** Characters. */
const longestNames = 2000;

export function namesOf(value: unknown): string[] {
  return asList(value).flatMap((author) => {
    const record = asRecord(author);
    const text = record ? firstText(record, "name", "title", "displayName", "display_name") : asText(author);
    if (!text) return [];
    const bare = unescapeTwice(text.slice(0, longestNames))
      .replace(/<[^>]*@[^>]*>|\((?:[^)]*@|https?:|[\w-]+(?:\.[\w-]+)+\/)[^)]*\)/g, "")
      .replace(writtenOn, "")
      .replace(/^\[([^[\]]+)\]$/, "$1")
      .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1");
    const printed = cleanText(bare);
    const credited = record ? null : creditedIn(printed);
    if (credited) return credited;
    const plain = givenFirst(withoutByWordBeforeName(printed));
    if (!/\p{L}/u.test(plain)) return [];
    if (!record && /^[a-z0-9][a-z0-9_.-]*$/.test(plain)) return [];
    const parts = plain.split(/\s*[;|]\s*/);
    if (parts.length > 1 && parts.every((part) => looksLikeName(part))) return parts;
    const names = splitNames(plain, true);
    // "Nora Pell, Environment Editor"
    const [first = ""] = names;
    const isLed = first.includes(" ") && plain.startsWith(first) && isRest.test(plain.slice(first.length));
    return names.length && (isLed || names.join("").length > plain.length * 0.5)
      ? names
      : /https?:|@/.test(plain)
        ? []
        : [plain];
  });
}

/** ", on March 4, 2031, updated …" */
const writtenOn =
  /,?\s(?:on|am|le|el|il|em|op|den|på|dne)\s(?=(?:\p{L}{3,12}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}),?\s(?:de\s)?\d{4}(?!\d)).*$/u;

/** ", Environment Editor", " / Photos by …", " for the Harbour News" */
const isRest = /^\s?[,;/|]|^\s(?:for|für|pour|para|per)\s/u;

/** The writers in "Words by Nora Pell, photographs by Joe Lund"; one word alone before a name may be a name itself ("Di Canio"). */
function creditedIn(text: string): string[] | null {
  const names = namesAfterByWord(text, [])?.filter((name) => looksLikeName(name)) ?? [];
  const label = names[0] ? text.slice(0, text.indexOf(names[0])) : "";
  return /^[\p{L}\p{M} &]{2,30}[:：]\s?$|^(?:[\p{L}\p{M}&]+\s){2,5}$/u.test(label) ? names : null;
}

export function wordsOf(value: unknown): string[] {
  return asList(value).flatMap((word) => {
    const record = asRecord(word);
    const text = record ? firstText(record, "name", "title", "label", "slug") : asText(word);
    return text
      ? unescapeTwice(text)
          .split(",")
          .map((part) => part.trim())
      : [];
  });
}
