import { type Row, table } from "./table.ts";

export interface PictureRecord {
  /** Inbox keys of the articles that have ever asked for it. */
  users: string[];
  /** Of the version that they were made anew for; null: it was gone; undefined: no event of it has been seen. */
  etag: string | null | undefined;
}

const rowPrefix = "picture#";

/** The rows of pictures in the inbox: which articles asked for each, whether it was there or not. */
export function pictureTable(name: string) {
  const rows = table(name);
  const slugOf = (key: string) => `${rowPrefix}${key}`;

  return {
    /** To be noted before the picture is read: one that comes a moment later then finds who wants it. */
    async noteUse(pictureKey: string, articleKey: string) {
      await rows.change(slugOf(pictureKey), { add: { users: [articleKey] } });
    },

    async read(pictureKey: string): Promise<PictureRecord | undefined> {
      const row = await rows.read(slugOf(pictureKey));
      return row && pictureOf(row);
    },

    /**
     * To be noted when those who want it have been told, with the version that was there before they were. An older event
     * than the last is without effect; a look that no event asked for counts as the last.
     */
    async noteVersion(pictureKey: string, etag: string | null, sequencer: string | null) {
      await rows.change(slugOf(pictureKey), {
        set: { etag, ...(sequencer ? { sequencer } : {}) },
        ...(sequencer
          ? {
              condition: "attribute_not_exists(#sequencer) OR #sequencer <= :sequencer",
              values: { sequencer },
            }
          : {}),
      });
    },
  };
}

export function pictureOf({ users, etag }: Row): PictureRecord {
  return {
    users: users instanceof Set ? [...(users as Set<string>)] : [],
    etag: etag as PictureRecord["etag"],
  };
}

/** Of a row's slug; undefined: it is no picture's. */
export function pictureKeyOf(slug: string): string | undefined {
  return slug.startsWith(rowPrefix) ? slug.slice(rowPrefix.length) : undefined;
}
