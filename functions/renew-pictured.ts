import { type Arrival, goOnRenewing, lookAgain, type Renewal } from "./aws/arrival.ts";
import type { bucket } from "./aws/bucket.ts";
import type { pictureTable } from "./aws/picture-table.ts";
import type { pictureUses } from "./aws/picture-uses.ts";
import type { queue } from "./aws/queue.ts";

interface Means {
  inbox: Pick<ReturnType<typeof bucket>, "read">;
  pictures: ReturnType<typeof pictureTable>;
  uses: Pick<ReturnType<typeof pictureUses>, "page">;
  arrivals: Pick<ReturnType<typeof queue>, "send" | "sendAll">;
}

/** Articles that one message tells: a second's work, of the thirty that there are. */
const pageSize = 500;

/**
 * A picture came, changed or went: the articles that use it are made anew, a page of them with each message. A page that
 * fails is tried again by itself; the last one notes the version that all have been told of.
 */
export function renewPictured({ inbox, pictures, uses, arrivals }: Means) {
  return async ({ key, sequencer, renewal }: Pick<Arrival, "key" | "sequencer" | "renewal">) => {
    const { after, ...version } = renewal ?? (await begin(key, sequencer));
    const page = await uses.page(key, pageSize, after);
    // A feed's articles come from one upload.
    const uploads = new Set(page.uses.map(({ sourceKey }) => sourceKey));
    await arrivals.sendAll([...uploads].map((upload) => lookAgain(upload, true)));
    if (page.after) await arrivals.send(goOnRenewing(key, { after: page.after, ...version }));
    else await pictures.noteVersion(key, version);
  };

  /** A look that no event asked for counts as the last event, which is to be read before the picture is. */
  async function begin(
    key: string,
    sequencer: string | null,
  ): Promise<Omit<Renewal, "after"> & { after?: undefined }> {
    const order = sequencer ?? (await pictures.read(key))?.sequencer ?? null;
    const picture = await inbox.read(key, 0);
    return { etag: picture?.etag ?? null, sequencer: order };
  }
}
