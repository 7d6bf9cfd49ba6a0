import { type Row, table } from "./table.ts";

export interface PictureVersion {
  /** Of the version that its articles were made anew for; null: it was gone. */
  etag: string | null;
  /** Of the event that they were told of; null: none has been seen. */
  sequencer: string | null;
}

const rowPrefix = "picture#";

/** The rows of pictures in the inbox: of which version of each its articles know. */
export function pictureTable(name: string) {
  const rows = table(name);
  const slugOf = (key: string) => `${rowPrefix}${key}`;

  return {
    async read(pictureKey: string): Promise<PictureVersion | undefined> {
      const row = await rows.read(slugOf(pictureKey));
      return row && versionOf(row);
    },

    /**
     * To be noted when those who use it have been told, with the version that was there before they were. An older event
     * than the last is without effect.
     */
    async noteVersion(pictureKey: string, { etag, sequencer }: PictureVersion) {
      await rows.change(slugOf(pictureKey), {
        set: { etag, ...(sequencer ? { sequencer } : {}) },
        condition: `attribute_not_exists(#sequencer)${sequencer ? " OR #sequencer <= :sequencer" : ""}`,
        values: sequencer ? { sequencer } : {},
      });
    },
  };
}

function versionOf({ etag, sequencer }: Row): PictureVersion {
  return {
    etag: (etag as string | undefined) ?? null,
    sequencer: (sequencer as string | undefined) ?? null,
  };
}

/** Of a row's slug; undefined: it is no picture's. */
export function pictureKeyOf(slug: string): string | undefined {
  return slug.startsWith(rowPrefix) ? slug.slice(rowPrefix.length) : undefined;
}
