import { asList, asText, type JsonRecord } from "../json-values.ts";
import { declaredText } from "./declared-text.ts";
import type { MetaTags } from "./meta-tags.ts";

/** The tags that a page declares, an element for each or a list of all of them in one. */
export function declaredTags(meta: MetaTags, node: JsonRecord | null): string[] {
  const own = meta.all("article:tag");
  const keywords = asList(node?.keywords).flatMap((words) => asText(words) ?? []);
  return [
    ...(own.length === 1 ? own.flatMap(listed) : own),
    ...[...keywords, ...meta.all("news_keywords")].flatMap(listed),
  ].flatMap((tag) => declaredText(tag) ?? []);
}

const listed = (words: string): string[] => words.split(/\s*,\s*/);
