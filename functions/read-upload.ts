import { tooLarge } from "./article/bytes/decode-bytes.ts";
import type { Reading } from "./article/read-source.ts";
import { Rejection } from "./article/rejection.ts";
import { slugOf } from "./article/slug.ts";
import type { StoredObject } from "./aws/bucket.ts";
import { readBounded } from "./read-bounded.ts";

/** What an upload holds: its articles and rejections, at least one of them. */
export async function readUpload(
  key: string,
  object: StoredObject,
  { language, name }: { language: string; name: string },
): Promise<Reading[]> {
  try {
    return await readBounded({
      key,
      bytes: bytesOf(object),
      contentType: object.contentType,
      defaultLanguage: language,
      publication: name,
      now: new Date(),
      uploadedAt: new Date(object.uploadedAt),
    });
  } catch (error) {
    if (error instanceof Rejection) return [{ slug: slugFor(key), rejection: error }];
    throw error;
  }
}

function bytesOf({ bytes, size }: StoredObject): Uint8Array {
  if (bytes) return bytes;
  throw tooLarge(size);
}

/** For naming a rejected upload; its key itself may be what is wrong with it. */
function slugFor(key: string): string {
  try {
    return slugOf(key);
  } catch (error) {
    if (error instanceof Rejection) return "";
    throw error;
  }
}
