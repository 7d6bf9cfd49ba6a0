import type { Article } from "./article/article.ts";
import type { bucket } from "./aws/bucket.ts";
import { fetchPublic } from "./lead-image-fetch.ts";
import { log } from "./log.ts";

export interface LeadImageFile {
  bytes: Uint8Array;
  alt: string | null;
}

/** Bytes; the picture of a large camera, as a JPEG. */
const mostBytes = 12 * 1024 * 1024;

/**
 * Reads an article's lead image from beside it in the inbox, or, if allowed, from the web. One that cannot be had is left
 * out and logged: a card without its picture is better than no card.
 */
export function leadImageReader(inbox: ReturnType<typeof bucket>, mayFetch: boolean) {
  return async ({ image }: Article, sourceKey: string): Promise<LeadImageFile | null> => {
    if (!image) return null;
    try {
      const bytes = await read(image.url, sourceKey);
      return bytes && { bytes, alt: image.alt ?? image.caption };
    } catch (error) {
      log("warn", "lead-image-missing", { key: sourceKey, url: image.url, error });
      return null;
    }
  };

  async function read(url: string, sourceKey: string): Promise<Uint8Array | null> {
    if (/^https?:/i.test(url)) return mayFetch ? await fetchPublic(url, mostBytes) : null;
    const key = inboxKey(url, sourceKey);
    const object = await inbox.read(key, mostBytes);
    if (!object?.bytes)
      throw new Error(object ? `${key} has ${object.size} bytes.` : `${key} is not in the inbox.`);
    return object.bytes;
  }
}

/** A relative path is one beside the article; what would leave the inbox's `articles/` does not. */
function inboxKey(path: string, sourceKey: string): string {
  const { pathname } = new URL(path, `https://inbox.invalid/${encodeURI(sourceKey)}`);
  const key = decodeURIComponent(pathname.slice(1));
  return key.startsWith("articles/") ? key : `articles/${key}`;
}
