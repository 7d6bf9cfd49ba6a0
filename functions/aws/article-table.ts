import { createHash } from "node:crypto";
import type { Article } from "../article/article.ts";
import type { StoredCard } from "../article/card-file.ts";
import type { Summary } from "../summary/summary.ts";
import { unpackBody } from "./packed-body.ts";
import type { ArticleRecord } from "./record.ts";
import { members, type Row, table } from "./table.ts";

/** A row of the index that lists go by. */
type ListedRecord = ArticleRecord & { listedAt: string; cardHashes: string };

const monthsSlug = "index#months";

/** The rows of articles. Every write is conditional: a slower worker never overwrites what was made of a newer version. */
export function articleTable(name: string) {
  const rows = table(name);

  return {
    async read(slug: string): Promise<ArticleRecord | undefined> {
      const row = await rows.read(slug);
      return row && recordOf(row);
    },

    /** False where the article has changed since it was read. */
    async storeSummary({ slug, making }: ArticleRecord, summary: Summary): Promise<boolean> {
      const stored = await rows.change(slug, {
        set: { summary, state: "summarized" },
        condition: "#making = :making AND #state IN (:ingested, :summarized)",
        values: { making, ingested: "ingested", summarized: "summarized" },
      });
      return stored !== undefined;
    },

    /**
     * The article is on the site: the last write of a publication, and the one that lists it. `listedAt` is the instant
     * that lists are sorted by; `forgotten` are pictures that it uses no more. False where the article has changed since it
     * was read.
     */
    async storePublication(
      { slug, making, cards: former, uncleared }: ArticleRecord,
      made: {
        cards: StoredCard[];
        posts: Record<string, string>;
        articleJson: string;
        listedAt: string;
        forgotten: string[];
      },
    ): Promise<boolean> {
      const month = made.listedAt.slice(0, 7);
      const formerCards = former
        .map(({ key }) => key)
        .filter((key) => !made.cards.some((card) => card.key === key));
      // Before the record: were this run to end between the two, nothing would ever add the month.
      await rows.change(monthsSlug, { add: { months: [month] } });
      const stored = await rows.change(slug, {
        set: {
          // Named one by one: a publication has its pictures and pages with it too.
          cards: made.cards,
          // What lists need to know of these and of the article's document, from which they are made: that one differs.
          cardHashes: [
            ...made.cards.map(({ key }) => key.split(".").at(-2)),
            hashOf(made.articleJson),
          ].join(),
          posts: made.posts,
          listedAt: made.listedAt,
          month,
          state: "published",
          formerCards,
        },
        // Of a retraction before it that CloudFront has not yet forgotten, it stays.
        remove: uncleared ? [] : ["cleared"],
        add: { months: [month] },
        drop: { pictures: made.forgotten },
        condition: "#making = :making AND #state IN (:summarized, :published)",
        values: { making, summarized: "summarized", published: "published" },
      });
      return stored !== undefined;
    },

    /** Months that have ever listed an article, `2024-07`, newest first. */
    async months(): Promise<string[]> {
      return members((await rows.read(monthsSlug))?.months)
        .sort()
        .reverse();
    },

    /** The published articles of a month, newest first, a page at a time, as the index has them: no body, summary or cards. */
    async *listMonth(month: string, pageSize = 200): AsyncGenerator<ListedRecord> {
      let after: Row | undefined;
      do {
        const page = await rows.page(
          { name: "byMonth", partition: { month }, sort: "listedAt" },
          pageSize,
          after,
        );
        for (const row of page.rows) {
          const { listedAt, cardHashes = "" } = row as { listedAt: string; cardHashes?: string };
          yield { ...recordOf(row), listedAt, cardHashes };
        }
        after = page.after;
      } while (after);
    },
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

function recordOf(row: Row): ArticleRecord {
  const metadata = row.article as Omit<Article, "body"> | undefined;
  const body = row.body as Uint8Array | undefined;
  return {
    slug: row.slug as string,
    sourceKey: row.sourceKey as string,
    sequencer: row.sequencer as string,
    state: row.state as ArticleRecord["state"],
    revision: row.revision as string,
    making: row.making as string,
    uploadedAt: row.uploadedAt as string,
    firstUploadedAt: row.firstUploadedAt as string,
    article: metadata ? { ...metadata, body: body ? unpackBody(body) : [] } : null,
    language: (row.language as string | undefined) ?? "und",
    direction: (row.direction as ArticleRecord["direction"] | undefined) ?? "ltr",
    summary: (row.summary as Summary | undefined) ?? null,
    cards: (row.cards as StoredCard[] | undefined) ?? [],
    months: members(row.months),
    pictures: members(row.pictures),
    cleared: row.cleared === true,
    uncleared: row.cleared === false,
    told: row.told === true,
    cardNames: members(row.cardNames),
  };
}
