import { asList, asRecord, asText, type JsonRecord } from "../json-values.ts";
import { parseLoosely } from "./loose-json.ts";

const articleTypes =
  /^(?:\w*NewsArticle|\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review|Recipe|OpinionNewsArticle|CreativeWork|HowTo|MedicalWebPage)$/;
const deepest = 6;

/** The JSON-LD node that describes the page's article: the first of an article's type, in lists, `@graph`s and entities. */
export function articleNode(scripts: string[]): { node: JsonRecord; byId: Map<string, JsonRecord> } | null {
  const byId = new Map<string, JsonRecord>();
  const found: JsonRecord[] = [];
  const pages: JsonRecord[] = [];
  for (const script of scripts.slice(0, 30)) {
    for (const value of parseLoosely(script)) collect(value, 0, byId, found, pages);
  }
  const node =
    found.find((item) => item.headline && item.datePublished) ??
    found.find((item) => item.headline) ??
    found[0] ??
    pages.find((item) => item.datePublished);
  return node ? { node, byId } : null;
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
    const record = asRecord(item);
    if (!record) continue;
    const id = asText(record["@id"]);
    if (id && Object.keys(record).length > 1) byId.set(id, record);
    const types = asList(record["@type"]).map(String);
    if (types.some((type) => articleTypes.test(type.replace(/^.*[/#]/, "")))) found.push(record);
    else if (types.some((type) => /^(?:WebPage|ItemPage|VideoObject|Event)$/.test(type))) pages.push(record);
    collect(record["@graph"], depth + 1, byId, found, pages);
    if (asRecord(record.mainEntity)) collect(record.mainEntity, depth + 1, byId, found, pages);
    if (Array.isArray(item)) collect(item, depth + 1, byId, found, pages);
  }
}
