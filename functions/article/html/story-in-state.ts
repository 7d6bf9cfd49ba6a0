import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { parseLoosely } from "./loose-json.ts";
import { foldTitle } from "./title-without-site.ts";

/** Values that are looked at, how deep, and letters of a text that is no teaser. */
const [mostValues, deepest, shortestText] = [50_000, 24, 250];

const headlines = ["headline", "title", "name"];
const texts = ["body", "content", "html", "text", "articleBody", "bodyHtml", "contentHtml", "body_html"];
const lists = [...texts, "content_elements", "blocks", "elements", "paragraphs", "components", "json"];
const dates = [
  "datePublished",
  "publishedAt",
  "published_at",
  "publishDate",
  "publish_date",
  "firstPublished",
];

const changes = ["dateModified", "updatedAt", "updated_at", "modifiedAt", "modified_at", "lastModified"];
const decks = ["dek", "deck", "standfirst", "subtitle", "subheadline", "subhead", "subHeadline"];
const pictures = ["leadImage", "heroImage", "featuredImage", "featured_image", "mainImage", "image", "cover"];

/**
 * What the scripts of a page without paragraphs start from (`__NEXT_DATA__`) says of its article, as JSON-LD would; null where no record
 * has one of the page's titles and a text.
 */
export function storyInState(scripts: string[], titles: string[]): JsonRecord | null {
  const shown = new Set(titles.map(foldTitle));
  let count = 0;
  let best: { record: JsonRecord; text: string } | null = null;
  const walk = (value: unknown, depth: number): void => {
    if (depth > deepest || ++count > mostValues || typeof value !== "object" || value === null) return;
    const record = asRecord(value);
    if (record && shown.has(foldTitle(firstText(record, ...headlines) ?? ""))) {
      const text = textOf(record);
      if (text && text.length > (best?.text.length ?? shortestText)) best = { record, text };
    }
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  for (const script of scripts.slice(0, 10)) for (const value of parseLoosely(script)) walk(value, 0);
  const found = best as { record: JsonRecord; text: string } | null;
  return (
    found && {
      "@type": "Article",
      headline: firstText(found.record, ...headlines),
      articleBody: found.text,
      author: found.record.authors ?? found.record.author,
      datePublished: firstText(found.record, ...dates),
      dateModified: firstText(found.record, ...changes),
      description: found.record.description,
      alternativeHeadline: firstText(found.record, ...decks),
      image: pictureOf(found.record),
    }
  );
}

/** Its text, or a paragraph of each part that its editor keeps it in. */
function textOf(record: JsonRecord): string | null {
  const text = firstText(record, ...texts);
  if (text && text.length >= shortestText) return text;
  for (const name of lists) {
    const parts = record[name];
    if (Array.isArray(parts)) return parts.map((part) => wordsIn(part, 0)).join("\n");
  }
  return null;
}

/** The address of its first picture, which may be a record's. */
function pictureOf(record: JsonRecord): string | null {
  const picture = pictures.map((name) => asList(record[name])[0]).find((value) => value !== undefined);
  return asText(picture) ?? firstText(asRecord(picture), "url", "src", "contentUrl");
}

/** The words in a part of a text, whose other values say how it is set. */
function wordsIn(part: unknown, depth: number): string {
  if (typeof part === "string") return part;
  const record = asRecord(part);
  if (!record || depth > deepest) return "";
  const own = firstText(record, "text", "html", "value") ?? asText(record.content);
  if (own) return own;
  return asList(record.children ?? record.content ?? record.spans)
    .map((inner) => wordsIn(inner, depth + 1))
    .join("");
}
