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

/** Between two pages, about as long as a page's articles take: what is uploaded meanwhile stands behind one of them. */
const pauseSeconds = 20;

type Look = Pick<Arrival, "key" | "sequencer" | "force" | "renewal">;

/**
 * A picture came, changed or went: the articles that use it are made anew, a page of them with each message. A page that
 * fails is tried again by itself; the last one notes the version that all have been told of.
 */
export function renewPictured({ inbox, pictures, uses, arrivals }: Means) {
  return async ({ key, sequencer, force, renewal }: Look) => {
    const begun = renewal ?? (await begin(key, sequencer, force));
    if (!begun) return;
    const { after, ...version } = begun;
    const page = await uses.page(key, pageSize, after);
    // A feed's articles come from one upload.
    const uploads = new Set(page.uses.map(({ sourceKey }) => sourceKey));
    await arrivals.sendAll([...uploads].map((upload) => lookAgain(upload, true)));
    if (page.after) await arrivals.send(goOnRenewing(key, { after: page.after, ...version }), pauseSeconds);
    else await pictures.noteVersion(key, version);
  };

  /**
   * A look that no event asked for counts as the last event, which is to be read before the picture is. Undefined: it finds
   * the version that all have been told of, and nobody insists.
   */
  async function begin(
    key: string,
    sequencer: string | null,
    force: boolean,
  ): Promise<(Omit<Renewal, "after"> & { after?: undefined }) | undefined> {
    const known = sequencer === null ? await pictures.read(key) : undefined;
    const etag = (await inbox.read(key, 0))?.etag ?? null;
    if (known && known.etag === etag && !force) return undefined;
    return { etag, sequencer: sequencer ?? known?.sequencer ?? null };
  }
}
