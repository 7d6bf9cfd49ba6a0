import type { UploadRecord, UploadRejection } from "./record.ts";
import { members, type Row, table } from "./table.ts";

const absentDays = 90;

/**
 * The rows of uploads, one for each inbox key: they order the events of a key, and remember its slugs when the object
 * that named them is gone.
 */
export function uploadTable(name: string) {
  const rows = table(name);

  return {
    async read(key: string): Promise<UploadRecord | undefined> {
      const row = await rows.read(rowSlug(key));
      return row && uploadOf(row);
    },

    /**
     * Notes what is about to be done, before anything is: from here on no older event of the key is heard. Returns every
     * slug that this upload has or may have claimed, and what its last look that ended rejected; undefined: a newer event was here first.
     */
    async begin(key: string, sequencer: string, slugs: string[]): Promise<UploadRecord | undefined> {
      const row = await rows.change(rowSlug(key), {
        set: { key, sequencer, state: "looking" },
        add: { slugs },
        remove: ["expiresAt"],
        condition: "attribute_not_exists(#sequencer) OR #sequencer <= :sequencer",
        values: { sequencer },
      });
      return row && uploadOf(row);
    },

    /** Takes an order that is known of the key elsewhere. False: the row's own is as new. */
    async catchUp(key: string, order: string): Promise<boolean> {
      const row = await rows.change(rowSlug(key), {
        set: { sequencer: order },
        condition: "#sequencer < :sequencer",
        values: { sequencer: order },
      });
      return row !== undefined;
    },

    /** Notes what became of the upload. Without effect where a newer event was here meanwhile. */
    async finish(
      { key, sequencer }: UploadRecord,
      made: {
        etag: string | null;
        dropped: string[];
        rejections: UploadRejection[];
        at: string | null;
        looksAgainAt: string | null;
      },
      now: Date,
    ) {
      const { etag, dropped, rejections, at, looksAgainAt } = made;
      const rejected = rejections.length > 0;
      await rows.change(rowSlug(key), {
        set: {
          etag,
          rejections,
          looksAgainAt,
          state: rejected ? "rejected" : etag === null ? "absent" : "accepted",
          ...(rejected ? { month: "rejected", listedAt: at ?? now.toISOString() } : {}),
          ...(etag === null ? { expiresAt: Math.floor(now.getTime() / 1_000) + absentDays * 86_400 } : {}),
        },
        remove: rejected ? [] : ["month", "listedAt"],
        drop: { slugs: dropped },
        condition: "#sequencer = :sequencer",
        values: { sequencer },
      });
    },

    /** The uploads that stand rejected, newest first. */
    async *rejected(pageSize = 200): AsyncGenerator<UploadRecord & { at: string }> {
      let after: Row | undefined;
      do {
        const page = await rows.page(
          { name: "byMonth", partition: { month: "rejected" }, sort: "listedAt" },
          pageSize,
          after,
        );
        for (const row of page.rows) yield { ...uploadOf(row), at: row.listedAt as string };
        after = page.after;
      } while (after);
    },
  };
}

function rowSlug(key: string): string {
  return `upload#${key}`;
}

function uploadOf(row: Row): UploadRecord {
  return {
    key: row.key as string,
    sequencer: row.sequencer as string,
    state: row.state as UploadRecord["state"],
    etag: (row.etag as string | undefined) ?? null,
    slugs: members(row.slugs),
    rejections: (row.rejections as UploadRejection[] | undefined) ?? [],
    looksAgainAt: (row.looksAgainAt as string | null | undefined) ?? null,
  };
}
