import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { isNoCategory } from "./is-no-category.ts";

/**
 * A post of WordPress's API with the names that its numbers stand for: what `_embed` has it bring along, else what Jetpack and Yoast
 * add to it; null for any other item.
 */
export function fromWordpress(item: JsonRecord): JsonRecord | null {
  if (asText(asRecord(item.title)?.rendered) === null) return null;
  const embedded = asRecord(item._embedded);
  const yoast = asRecord(item.yoast_head_json);
  const [picture = null] = recordsIn(embedded?.["wp:featuredmedia"]);
  const url =
    firstText(picture, "source_url") ??
    firstText(item, "jetpack_featured_media_url") ??
    firstText(recordsIn(yoast?.og_image)[0] ?? null, "url");
  return {
    ...item,
    author: someOf(namesIn(embedded?.author)) ?? asText(yoast?.author) ?? item.author,
    section: termsIn(embedded, "category").find((name) => !isNoCategory(name)) ?? item.section,
    tags: someOf(termsIn(embedded, "post_tag")) ?? item.tags,
    image: url ? { ...picture, url, caption: asRecord(picture?.caption)?.rendered } : item.image,
  };
}

const recordsIn = (value: unknown): JsonRecord[] =>
  asList(value)
    .map(asRecord)
    .filter((record) => record !== null);

const namesIn = (value: unknown): string[] =>
  recordsIn(value).flatMap((record) => firstText(record, "name") ?? []);

/** Names of a taxonomy's terms; each taxonomy has a list of its own. */
const termsIn = (embedded: JsonRecord | null, taxonomy: string): string[] =>
  namesIn(
    asList(embedded?.["wp:term"])
      .flatMap(recordsIn)
      .filter((term) => term.taxonomy === taxonomy),
  );

const someOf = (names: string[]): string[] | null => (names.length > 0 ? names : null);
