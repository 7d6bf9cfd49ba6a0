import type { Article } from "./article.ts";
import type { Draft, Drafts } from "./article-draft.ts";
import { decodeBytes } from "./bytes/decode-bytes.ts";
import { completeArticle } from "./complete-article.ts";
import { nameItems } from "./name-items.ts";
import { refuseEmbargo } from "./refuse-embargo.ts";
import { Rejection } from "./rejection.ts";
import { slugOf } from "./slug.ts";
import { sniffFormat } from "./sniff-format.ts";
import { fromIptc7901 } from "./text/from-iptc7901.ts";
import { refuseMail, withoutTechnical } from "./text/refuse-mail.ts";

export interface Source {
  /** Key in the inbox, e.g. `articles/2024/07/Chinas Call.md`. */
  key: string;
  bytes: Uint8Array;
  contentType: string | null;
  /** BCP 47; for an article that does not show its own. */
  defaultLanguage: string;
  /** The publication's name, which titles may end in. */
  publication?: string;
  /** When it is read, for expiry and embargo; without it nothing expires or waits. */
  now?: Date;
  /** When it came: a date that was far ahead then is waited for; without it, one that is far ahead now. */
  uploadedAt?: Date;
}

/**
 * `releasedAt`: the instant before which the article was not to be published; `expiresAt`: that from which it is not to be any more.
 * Both in ISO 8601, and absent where there is none.
 */
export type Reading =
  | { slug: string; article: Article; releasedAt?: string; expiresAt?: string }
  | { slug: string; rejection: Rejection };

const mostItems = 200;

/** One reading per article in the source, each with its own slug. Throws a Rejection when nothing in it can be read. */
export async function readSource(source: Source): Promise<Reading[]> {
  slugOf(source.key);
  const text = decodeBytes(source.bytes, source.contentType);
  const drafts = await readDrafts(text, source);
  if (drafts.isList || drafts.open.length > 1) return await readItems(drafts, source);
  const draft = await drafts.open[0]!();
  return [complete(slugOf(source.key, draft.slug), draft, source)];
}

function complete(slug: string, draft: Draft, { defaultLanguage, now }: Source): Reading {
  const releasedAt = refuseEmbargo(draft.embargo ?? null, now ?? null);
  const article = completeArticle(draft, defaultLanguage);
  return {
    slug,
    article,
    ...(releasedAt ? { releasedAt } : {}),
    ...(draft.expiry ? { expiresAt: new Date(draft.expiry).toISOString() } : {}),
  };
}

async function readDrafts(text: string, source: Source): Promise<Drafts> {
  const language = source.defaultLanguage;
  switch (sniffFormat(text, source.key, source.contentType)) {
    case "html": {
      const { isDocument, readDocument } = await import("./html/read-document.ts");
      if (isDocument(text)) return single(() => readDocument(text, language));
      const { readHtml } = await import("./html/read-html.ts");
      return single(() => readHtml(text, language));
    }
    case "markdown": {
      const { readMarkdown } = await import("./markdown/read-markdown.ts");
      return single(() => readMarkdown(text, source));
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
      const { readLabelled } = await import("./text/read-labelled.ts");
      const { readText } = await import("./text/read-text.ts");
      refuseMail(text);
      const wire = fromIptc7901(text);
      return single(
        () =>
          (wire === null ? readLabelled(text, language) : null) ??
          readText(wire ?? withoutTechnical(text), language),
      );
    }
  }
}

const single = (open: Drafts["open"][number]): Drafts => ({ isList: false, open: [open] });

/** The items of a file, below its address; one that is rejected does not stop the others. */
async function readItems(drafts: Drafts, source: Source): Promise<Reading[]> {
  const opened: (Draft | Rejection)[] = [];
  for (const open of drafts.open.slice(0, mostItems)) opened.push(await orRejection(open));
  const names = nameItems(opened.flatMap((item) => (item instanceof Rejection ? [] : [item])));
  const readings: Reading[] = [];
  for (const [index, item] of opened.entries()) {
    const name = item instanceof Rejection ? `item-${index + 1}` : names.shift()!;
    const slug = `${slugOf(source.key)}/${name}`;
    const reading = await orRejection(() =>
      item instanceof Rejection ? item : complete(slug, item, source),
    );
    readings.push(reading instanceof Rejection ? { slug, rejection: reading } : reading);
  }
  return readings;
}

async function orRejection<Result>(read: () => Result | Promise<Result>): Promise<Result | Rejection> {
  try {
    return await read();
  } catch (problem) {
    if (problem instanceof Rejection) return problem;
    throw problem;
  }
}
