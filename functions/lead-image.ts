import type { Article } from "./article/article.ts";
import { isOnWeb, leadImageKey } from "./article/lead-image-key.ts";
import type { bucket } from "./aws/bucket.ts";
import { fetchPublic } from "./lead-image-fetch.ts";
import type { Warn } from "./log.ts";

export interface LeadImageFile {
  bytes: Uint8Array;
  alt: string | null;
}

/** Bytes; the picture of a large camera, as a JPEG. */
const mostBytes = 12 * 1024 * 1024;

type Inbox = Pick<ReturnType<typeof bucket>, "read">;

/**
 * Reads an article's lead image from beside it in the inbox, or, if allowed, from the web. One that cannot be had is left
 * out, and `warn` is told: a card without its picture is better than no card. But where the inbox itself does not answer,
 * this throws: the picture may well be there.
 */
export function leadImageReader(inbox: Inbox, mayFetch: boolean, warn: Warn) {
  return async ({ image }: Article, sourceKey: string): Promise<LeadImageFile | null> => {
    if (!image) return null;
    if (isOnWeb(image.url) && !mayFetch) {
      warn("lead-image-not-fetched", { key: sourceKey, url: image.url });
      return null;
    }
    try {
      const bytes = isOnWeb(image.url)
        ? await fetchPublic(image.url, mostBytes)
        : await readBeside(leadImageKey({ image }, sourceKey));
      return { bytes, alt: image.alt ?? image.caption };
    } catch (error) {
      if (error instanceof InboxFailed) throw error.cause;
      warn("lead-image-missing", { key: sourceKey, url: image.url, error });
      return null;
    }
  };

  async function readBeside(key: string | null): Promise<Uint8Array> {
    if (key === null) throw new Error("No key in the inbox is like that.");
    const object = await inbox.read(key, mostBytes).catch((cause: unknown) => {
      throw new InboxFailed(cause);
    });
    if (!object) throw new Error(`${key} is not in the inbox.`);
    if (!object.bytes) throw new Error(`${key} has ${object.size} bytes, and at most ${mostBytes} are read.`);
    return object.bytes;
  }
}

/** Not that the picture is missing, but that nobody knows. */
class InboxFailed extends Error {
  constructor(cause: unknown) {
    super("The inbox did not answer.", { cause });
  }
}
