import { asList, asText, type JsonRecord } from "../json-values.ts";
import { declaredText } from "./declared-text.ts";
import type { MetaTags } from "./meta-tags.ts";

/** The tags that a page declares, an element for each or a list of all of them in one. */
export function declaredTags(meta: MetaTags, node: JsonRecord | null): string[] {
  const own = meta.all("article:tag");
  const lists = [
    ...(own.length === 1 ? own : []),
    ...asList(node?.keywords).flatMap((words) => asText(words) ?? []),
    ...meta.all("news_keywords"),
  ];
  return [...(own.length === 1 ? [] : own), ...lists.flatMap((words) => words.split(/\s*,\s*/))].flatMap(
    (tag) => declaredText(tag) ?? [],
  );
}
