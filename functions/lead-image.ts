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

/** Bytes of a key in S3. */
const longestKey = 1024;

type Inbox = Pick<ReturnType<typeof bucket>, "read">;

/**
 * Reads an article's lead image from beside it in the inbox, or, if allowed, from the web. One that cannot be had is left
 * out and logged: a card without its picture is better than no card. But where the inbox itself does not answer, this
 * throws: the picture may well be there. `noteUse` hears of each picture in the inbox that is asked for, before it is.
 */
export function leadImageReader(
  inbox: Inbox,
  mayFetch: boolean,
  noteUse: (pictureKey: string, articleKey: string) => Promise<void>,
) {
  return async ({ image }: Article, sourceKey: string): Promise<LeadImageFile | null> => {
    if (!image) return null;
    const isOnWeb = /^https?:/i.test(image.url);
    if (isOnWeb && !mayFetch) return null;
    try {
      const bytes = isOnWeb
        ? await fetchPublic(image.url, mostBytes)
        : await readBeside(inboxKey(image.url, sourceKey), sourceKey);
      return { bytes, alt: image.alt ?? image.caption };
    } catch (error) {
      if (error instanceof InboxFailed) throw error.cause;
      log("warn", "lead-image-missing", { key: sourceKey, url: image.url, error });
      return null;
    }
  };

  async function readBeside(key: string, sourceKey: string): Promise<Uint8Array> {
    if (Buffer.byteLength(key) > longestKey) throw new Error("No key in the inbox is as long as that.");
    const object = await noteUse(key, sourceKey)
      .then(() => inbox.read(key, mostBytes))
      .catch((cause: unknown) => {
        throw new InboxFailed(cause);
      });
    if (!object?.bytes)
      throw new Error(object ? `${key} has ${object.size} bytes.` : `${key} is not in the inbox.`);
    return object.bytes;
  }
}

/** Not that the picture is missing, but that nobody knows. */
class InboxFailed extends Error {
  constructor(cause: unknown) {
    super("The inbox did not answer.", { cause });
  }
}

/** A relative path is one beside the article; what would leave the inbox's `articles/` does not. */
function inboxKey(path: string, sourceKey: string): string {
  const { pathname } = new URL(
    path,
    `https://inbox.invalid/${encodeURIComponent(sourceKey).replaceAll("%2F", "/")}`,
  );
  const key = decoded(pathname.slice(1));
  return key.startsWith("articles/") ? key : `articles/${key}`;
}

/** A file can have a percent sign in its name. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
