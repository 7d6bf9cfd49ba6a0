import type { ArticleRecord } from "./record.ts";
import { table } from "./table.ts";

/** Names that a row lists at most: forty corrections in six formats. What has more is forgotten by its folder alone. */
export const mostCardNames = 240;

/** What the rows of articles know of a retraction until it is over: what CloudFront may still hold, and who was told. */
export function retractionTable(name: string) {
  const rows = table(name);

  return {
    /**
     * Notes hashed cards before they are on the site: from then on CloudFront may have them, for a year. False where the
     * article has changed since it was read.
     */
    async noteCards({ slug, making, cardNames }: ArticleRecord, cards: { key: string }[]): Promise<boolean> {
      const names = cards.map(({ key }) => nameOf(key)).filter((each) => !cardNames.includes(each));
      if (names.length === 0 || cardNames.length >= mostCardNames) return true;
      const noted = await rows.change(slug, {
        add: { cardNames: names },
        condition: "#making = :making AND #state IN (:summarized, :published)",
        values: { making, summarized: "summarized", published: "published" },
      });
      return noted !== undefined;
    },

    /** Lists and listeners know of the retraction: done again, it tells them no more. */
    async storeTold({ slug, revision }: ArticleRecord) {
      await rows.change(slug, {
        set: { told: true },
        condition: "#revision = :revision AND #state = :retracted",
        values: { revision, retracted: "retracted" },
      });
    },

    /** They know of the article that came before CloudFront had forgotten the one before it. */
    async storeOvertakerTold({ slug, making }: ArticleRecord) {
      await rows.change(slug, {
        set: { told: true },
        condition: "#making = :making AND #state = :published",
        values: { making, published: "published" },
      });
    },

    /** Nothing of the article is left, on the site or at CloudFront, and no picture is used by it. */
    async storeClearance({ slug, revision, pictures }: ArticleRecord): Promise<boolean> {
      const stored = await rows.change(slug, {
        set: { cleared: true },
        remove: ["cardNames"],
        drop: { pictures },
        condition: "#revision = :revision AND #state = :retracted",
        values: { revision, retracted: "retracted" },
      });
      return stored !== undefined;
    },

    /** CloudFront has nothing left of what was retracted at this slug before its article came. */
    async storeForgotten({ slug, making }: ArticleRecord) {
      await rows.change(slug, {
        remove: ["cleared"],
        condition: "#making = :making AND #state = :published",
        values: { making, published: "published" },
      });
    },
  };
}

function nameOf(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}
