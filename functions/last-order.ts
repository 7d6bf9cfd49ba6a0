import { mostSourceBytes } from "./article/bytes/decode-bytes.ts";
import { comparableSequencer } from "./aws/arrival.ts";
import type { bucket } from "./aws/bucket.ts";
import type { slugClaims } from "./aws/slug-claims.ts";
import type { uploadTable } from "./aws/upload-table.ts";
import { readUpload } from "./read-upload.ts";

interface Means {
  uploads: ReturnType<typeof uploadTable>;
  claims: ReturnType<typeof slugClaims>;
  inbox: ReturnType<typeof bucket>;
  masthead: { language: string; name: string };
}

/**
 * The order of the last event or look that a key had. Where its row is lost, its articles' rows know it: without that, no
 * look could ever be newer than they are. To be asked before the object is read.
 */
export function lastOrder({ uploads, claims, inbox, masthead }: Means) {
  return async (key: string): Promise<string> => {
    const upload = await uploads.read(key);
    if (upload) return upload.sequencer;
    const object = await inbox.read(key, mostSourceBytes);
    const readings = object ? await readUpload(key, object, masthead) : [];
    const orders = await Promise.all(readings.map(({ slug }) => claims.lastOrder(slug, key)));
    return [comparableSequencer(""), ...orders.filter((order) => order !== undefined)].sort().at(-1)!;
  };
}
