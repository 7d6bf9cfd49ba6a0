import type { Article } from "./article.ts";
import { decodedPath } from "./decoded-path.ts";
import { isPictureKey } from "./picture-key.ts";

/** Bytes of a key in S3. */
const longestKey = 1024;

/**
 * The inbox key of an article's lead image; null: it has none there. A relative path is one beside the article; what would
 * leave the inbox's `articles/` does not.
 */
export function leadImageKey({ image }: Pick<Article, "image">, sourceKey: string): string | null {
  if (!image || isOnWeb(image.url)) return null;
  const folder = `https://inbox.invalid/${encodeURIComponent(sourceKey).replaceAll("%2F", "/")}`;
  const url = URL.parse(image.url, folder);
  if (!url) return null;
  const path = decodedPath(url.pathname.slice(1));
  const key = path.startsWith("articles/") ? path : `articles/${path}`;
  return isPlain(key) && Buffer.byteLength(key) <= longestKey ? key : null;
}

/**
 * No picture can be at a key that is no article's either. S3 answers some with an error and not with "not found": a path that
 * steps out of the bucket, which `%2F` hides from URL, is a bad request.
 */
function isPlain(key: string): boolean {
  return !/[\u0000-\u001f\u007f-\u009f]/.test(key) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(key);
}

/** The picture whose changes the article has to be told of: of other files in the inbox no step hears as of a picture. */
export function pictureOf(article: Pick<Article, "image">, sourceKey: string): string | null {
  const key = leadImageKey(article, sourceKey);
  return key && isPictureKey(key) ? key : null;
}

/** Whether a picture is to be fetched from the web and not from the inbox. */
export function isOnWeb(address: string): boolean {
  return /^https?:/i.test(address);
}
