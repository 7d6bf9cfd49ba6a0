import type { Article } from "./article.ts";
import type { Draft } from "./article-draft.ts";
import { decodeBytes } from "./bytes/decode-bytes.ts";
import { completeArticle } from "./complete-article.ts";
import { refuseEmbargo } from "./refuse-embargo.ts";
import { Rejection } from "./rejection.ts";
import { shortHash, slugOf, slugPart } from "./slug.ts";
import { sniffFormat } from "./sniff-format.ts";

export interface Source {
  /** Key in the inbox, e.g. `articles/2024/07/Chinas Call.md`. */
  key: string;
  bytes: Uint8Array;
  contentType: string | null;
  /** BCP 47; for an article that does not show its own. */
  defaultLanguage: string;
  /** When it is read, for expiry and embargo; without it nothing expires or waits. */
  now?: Date;
}

export type Reading = { slug: string; article: Article } | { slug: string; rejection: Rejection };

const mostItems = 200;

/** One reading per article in the source, each with its own slug. Throws a Rejection when nothing in it can be read. */
export async function readSource(source: Source): Promise<Reading[]> {
  slugOf(source.key);
  const text = decodeBytes(source.bytes, source.contentType);
  const drafts = await readDrafts(text, source);
  if (drafts.length === 1) {
    const draft = await drafts[0]!();
    refuseEmbargo(draft.embargo ?? null, source.now ?? null);
    return [
      { slug: slugOf(source.key, draft.slug), article: completeArticle(draft, source.defaultLanguage) },
    ];
  }
  const taken = new Set<string>();
  const readings: Reading[] = [];
  for (const [index, open] of drafts.slice(0, mostItems).entries())
    readings.push(await readItem(open, index, source, taken));
  return readings;
}

type OpenDraft = () => Draft | Promise<Draft>;

async function readDrafts(text: string, source: Source): Promise<OpenDraft[]> {
  const language = source.defaultLanguage;
  switch (sniffFormat(text, source.key, source.contentType)) {
    case "html": {
      const { readHtml } = await import("./html/read-html.ts");
      return [() => readHtml(text, language)];
    }
    case "markdown": {
      const { readMarkdown } = await import("./markdown/read-markdown.ts");
      return [() => readMarkdown(text, source.key, source.now ?? null)];
    }
    case "json": {
      const { readNewsroomJson } = await import("./newsroom/read-newsroom-json.ts");
      return readNewsroomJson(text, source.now ?? null);
    }
    case "xml": {
      const { readFeed } = await import("./newsroom/read-feed.ts");
      return readFeed(text);
    }
    default: {
      const { readText } = await import("./text/read-text.ts");
      return [() => readText(text, language)];
    }
  }
}

/** An item of a file with several articles; its slug ends in the item's own name, told apart by its identity. */
async function readItem(
  open: OpenDraft,
  index: number,
  { key, defaultLanguage, now }: Source,
  taken: Set<string>,
): Promise<Reading> {
  const unique = (name: string, identity: string): string => {
    let slug = `${slugOf(key)}/${slugPart(name)}`;
    if (taken.has(slug)) slug = `${slug}-${shortHash(identity)}`;
    if (taken.has(slug)) slug = `${slug}-${index + 1}`;
    taken.add(slug);
    return slug;
  };
  try {
    const draft = await open();
    const slug = unique(
      draft.slug ?? draft.headline ?? `item ${index + 1}`,
      `${draft.canonicalUrl} ${draft.headline}`,
    );
    try {
      refuseEmbargo(draft.embargo ?? null, now ?? null);
      return { slug, article: completeArticle(draft, defaultLanguage) };
    } catch (problem) {
      if (problem instanceof Rejection) return { slug, rejection: problem };
      throw problem;
    }
  } catch (problem) {
    if (problem instanceof Rejection) return { slug: unique(`item ${index + 1}`, key), rejection: problem };
    throw problem;
  }
}
