import { posix } from "node:path";
import type { Article } from "./article/article.ts";
import { fetchPicture } from "./lead-image-fetch.ts";
import { log } from "./log.ts";

export interface LeadImageFile {
  bytes: Uint8Array;
  alt: string | null;
}

interface Inbox {
  read(key: string, maxBytes: number): Promise<{ bytes: Uint8Array | undefined } | undefined>;
}

/** A photograph straight from a camera is about this large. */
const maxBytes = 20 * 1024 * 1024;

/**
 * Reads the picture that an article names: a path from beside the article in the inbox, an https URL from the web if
 * `fromWeb`. Null where there is none or it cannot be had: a card is then drawn without it, and the log says why.
 */
export function leadImageReader(
  inbox: Inbox,
  fromWeb: boolean,
): (article: Article, sourceKey: string) => Promise<LeadImageFile | null> {
  return async ({ image }, sourceKey) => {
    if (!image) return null;
    const { url, alt } = image;
    try {
      const bytes = isAbsolute(url)
        ? await fromTheWeb(url, fromWeb)
        : await fromInbox(inbox, besides(sourceKey, url));
      return { bytes, alt };
    } catch (error) {
      log("warn", "lead-image-left-out", { key: sourceKey, url, error });
      return null;
    }
  };
}

function isAbsolute(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url);
}

async function fromTheWeb(url: string, allowed: boolean): Promise<Uint8Array> {
  if (!allowed) throw new Error("Lead images are taken from the inbox only; this one is on the web.");
  return fetchPicture(url, { maxBytes });
}

async function fromInbox(inbox: Inbox, key: string): Promise<Uint8Array> {
  const found = await inbox.read(key, maxBytes);
  if (!found) throw new Error(`Expected a picture at ${key} in the inbox; there is none.`);
  if (!found.bytes) throw new Error(`The picture at ${key} is larger than ${maxBytes} bytes.`);
  return found.bytes;
}

/** The key that a path means beside the article; a leading slash counts from `articles/`. Never outside of that. */
export function besides(sourceKey: string, path: string): string {
  const plain = decodePath(path.replace(/[?#].*$/, ""));
  const root = sourceKey.slice(0, sourceKey.indexOf("/") + 1);
  const base = plain.startsWith("/") ? root : `${posix.dirname(sourceKey)}/`;
  const key = posix.normalize(base + plain);
  if (!key.startsWith(root)) throw new Error(`The path ${path} leads out of ${root}, where articles are.`);
  return key;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
