import { createHash } from "node:crypto";
import type { bucket } from "./aws/bucket.ts";
import { signatureOf } from "./listings-state.ts";
import { monthPath } from "./page/desk-chunks.ts";
import { cacheControl } from "./site-keys.ts";

/** The lists of the site as they stand, for one run of their only writer. */
export type SiteLists = Awaited<ReturnType<typeof readSiteLists>>;

/**
 * Looks which lists are there: those of the month, and all that belong to no month. What somebody removed is written anew
 * by the next run that comes across it, and what would be the same byte for byte is not written at all.
 */
export async function readSiteLists(site: ReturnType<typeof bucket>, month: string) {
  const [ofMonth, afterTheMonths, files] = await Promise.all([
    site.etags(monthPath(month).slice(1)),
    // In the order of keys, one look passes over cards, pages and the desk's years, which begin with digits.
    site.etags("", { after: "desk/:" }),
    site.etags("", { isDeep: false }),
  ]);
  const etags = new Map([...files, ...afterTheMonths, ...ofMonth]);

  return {
    /**
     * Stands for a list and what it was made of. It is no longer the same when the list is missing or another: a run that
     * died may have written it and told nobody.
     */
    seal: (key: string, ...makings: unknown[]) => signatureOf(etags.get(key) ?? null, ...makings),

    below: (folder: string) => [...etags.keys()].filter((key) => key.startsWith(folder)),

    async write(key: string, body: string | Uint8Array, contentType: string, lifetime = cacheControl.short) {
      const etag = `"${createHash("md5").update(body).digest("hex")}"`;
      if (etags.get(key) === etag) return;
      await site.write(key, body, { contentType, cacheControl: lifetime });
      etags.set(key, etag);
    },

    async remove(keys: string[]) {
      const present = keys.filter((key) => etags.has(key));
      if (present.length > 0) await site.remove(present);
      for (const key of present) etags.delete(key);
    },
  };
}
