import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { parseLoosely } from "./loose-json.ts";
import { foldTitle } from "./title-without-site.ts";

const articleTypes =
  /^(?:\w*NewsArticle|\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review|Recipe|OpinionNewsArticle|CreativeWork|HowTo|MedicalWebPage)$/;
const deepest = 6;

/** The node of a page's article, and all records of the page that others refer to, by their `@id`. */
export interface Described {
  node: JsonRecord | null;
  byId: Map<string, JsonRecord>;
}

/**
 * The JSON-LD node that describes the page's article: of those of an article's type, in lists, `@graph`s and entities, the one whose
 * headline is among the page's titles, else the first; null where there is none.
 */
export function articleNode(scripts: string[], titles: string[] = []): Described {
  const byId = new Map<string, JsonRecord>();
  const found: JsonRecord[] = [];
  const pages: JsonRecord[] = [];
  for (const script of scripts.slice(0, 30)) {
    for (const value of parseLoosely(script)) collect(value, 0, byId, found, pages);
  }
  const shown = new Set(titles.map(foldTitle));
  const isShown = (item: JsonRecord): boolean => shown.has(foldTitle(firstText(item, "headline") ?? ""));
  const node =
    found.find((item) => item.datePublished && isShown(item)) ??
    found.find(isShown) ??
    found.find((item) => item.headline && item.datePublished) ??
    found.find((item) => item.headline) ??
    found[0] ??
    pages.find((item) => item.datePublished);
  return { node: node ?? null, byId };
}

/** A record with what stands elsewhere on the page under the `@id` that it refers to; null for what is none. */
export function wholeRecord(value: unknown, byId: Map<string, JsonRecord>): JsonRecord | null {
  const record = asRecord(value);
  return record && { ...byId.get(asText(record["@id"]) ?? ""), ...record };
}

function collect(
  value: unknown,
  depth: number,
  byId: Map<string, JsonRecord>,
  found: JsonRecord[],
  pages: JsonRecord[],
): void {
  if (depth > deepest) return;
  for (const item of asList(value).slice(0, 200)) {
    if (Array.isArray(item)) collect(item, depth + 1, byId, found, pages);
    const record = asRecord(item);
    if (!record) continue;
    const id = asText(record["@id"]);
    if (id && Object.keys(record).length > 1) byId.set(id, record);
    const types = asList(record["@type"]).map(String);
    if (types.some((type) => articleTypes.test(type.replace(/^.*[/#]/, "")))) found.push(record);
    else if (types.some((type) => /^(?:WebPage|ItemPage|VideoObject|Event)$/.test(type))) pages.push(record);
    collect(record["@graph"], depth + 1, byId, found, pages);
    if (asRecord(record.mainEntity)) collect(record.mainEntity, depth + 1, byId, found, pages);
  }
}
