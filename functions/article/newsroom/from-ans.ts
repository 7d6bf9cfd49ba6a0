import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";

/** Arc XP's stories in a record: its own search results and collections hold a list of them. */
export function ansStories(record: JsonRecord | null): JsonRecord[] | null {
  if (!record || isAns(record)) return null;
  const stories = asList(record.content_elements)
    .map(asRecord)
    .filter((item) => item !== null && isAns(item));
  return stories.length > 0 ? (stories as JsonRecord[]) : null;
}

const isAns = (item: JsonRecord): boolean =>
  asRecord(item.headlines) !== null && (item.type === "story" || Array.isArray(item.content_elements));

/** A story of ANS, the format of Arc XP, by the names that other items have; null for any other item. */
export function fromAns(item: JsonRecord): JsonRecord | null {
  if (!isAns(item)) return null;
  const taxonomy = asRecord(item.taxonomy);
  const basic = (name: string): string | null => firstText(asRecord(item[name]), "basic");
  const sections = [taxonomy?.primary_section, asList(taxonomy?.sections)[0], taxonomy?.primary_site].map(
    asRecord,
  );
  return {
    ...Object.fromEntries(kept.map((name) => [name, item[name]])),
    id: item._id,
    headline: basic("headlines"),
    subheadline: basic("subheadlines"),
    description: basic("description"),
    authors: asList(asRecord(item.credits)?.by).flatMap(
      (by) => firstText(asRecord(by), "name", "byline") ?? [],
    ),
    firstpublished: firstText(item, "first_publish_date", "display_date", "publish_date", "created_date"),
    versioncreated: item.last_updated_date,
    located: item.location,
    section: sections.map((section) => firstText(section, "name")).find((name) => name !== null),
    tags: asList(taxonomy?.tags).flatMap((tag) => firstText(asRecord(tag), "text", "slug") ?? []),
    image: pictureIn(asRecord(item.promo_items)),
    // A draft that was never published; of a published one the copy is sent.
    draft: asRecord(item.additional_properties)?.is_published === false,
    body_html: markupOf(item.content_elements, 0),
  };
}

const kept = ["slug", "language", "canonical_url", "status"];

/** The picture to promote the story with, also where it is a video's. */
function pictureIn(promoted: JsonRecord | null): JsonRecord | null {
  for (const name of ["basic", "lead_art"]) {
    const shown = asRecord(promoted?.[name]);
    if (shown?.type === "image") return shown;
    const still = asRecord(asRecord(shown?.promo_items)?.basic);
    if (still?.type === "image") return still;
  }
  return null;
}

const deepest = 12;

/** Elements as the HTML of a page; what they embed or link to is left out. */
function markupOf(elements: unknown, depth: number): string {
  if (depth > deepest) return "";
  return asList(elements)
    .map(asRecord)
    .map((element) => (element ? elementMarkup(element, depth) : ""))
    .join("\n");
}

function elementMarkup(element: JsonRecord, depth: number): string {
  const content = asText(element.content) ?? "";
  switch (element.type) {
    case "text":
      return `<p>${content}</p>`;
    case "header":
      return `<h2>${content}</h2>`;
    case "blockquote":
      return `<blockquote>${content}</blockquote>`;
    case "quote":
      return `<blockquote>${markupOf(element.content_elements, depth + 1)}</blockquote>`;
    case "list":
      return `<ul>${asList(element.items)
        .map((item) => `<li>${markupOf(item, depth + 1)}</li>`)
        .join("")}</ul>`;
    case "table":
      return `<table>${[element.header, ...asList(element.rows)].map((row) => rowMarkup(row)).join("")}</table>`;
    case "code":
      return `<pre>${content.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</pre>`;
    case "correction":
      return `<p>${asText(element.text) ?? ""}</p>`;
    case "raw_html":
      return content;
    case "element_group":
    case "content_zone":
      return markupOf(element.content_elements, depth + 1);
    default:
      return "";
  }
}

const rowMarkup = (row: unknown): string =>
  `<tr>${asList(row)
    .map((cell) => `<td>${firstText(asRecord(cell), "content") ?? ""}</td>`)
    .join("")}</tr>`;
