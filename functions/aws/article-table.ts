import { createHash, randomUUID } from "node:crypto";
import type { Article } from "../article/article.ts";
import type { StoredCard } from "../article/card-file.ts";
import type { Summary } from "../summary/summary.ts";
import { packBody, unpackBody } from "./packed-body.ts";
import type { ArticleRecord } from "./record.ts";
import { type Row, table } from "./table.ts";

/** An article as one upload has it. */
export interface Claim {
  slug: string;
  sourceKey: string;
  sequencer: string;
  revision: string;
  uploadedAt: string;
  article: Article;
  /** The picture in the inbox that it shows. */
  picture: string | null;
}

/**
 * `unchanged`: the record said so already; `standing`: and it is on the site. `left`: the upload gave the slug up by this very
 * event, or a newer one.
 */
export type ClaimOutcome = "claimed" | "unchanged" | "standing" | "stale" | "left" | { takenBy: string };

/** A row of the index that lists go by. */
type ListedRecord = ArticleRecord & { listedAt: string; cardHashes: string };

const tombstoneDays = 90;
const monthsSlug = "index#months";

/** The rows of articles. Every write is conditional: an older event or a slower worker never overwrites a newer one. */
export function articleTable(name: string) {
  const rows = table(name);

  return {
    async read(slug: string): Promise<ArticleRecord | undefined> {
      const row = await rows.read(slug);
      return row && recordOf(row);
    },

    /**
     * Makes the record say what the upload says. A slug belongs to one upload while that is there; another that wants it
     * is noted on the record, to be looked at again when the slug is free.
     */
    async claim(claim: Claim, force: boolean): Promise<ClaimOutcome> {
      const { slug, sourceKey, sequencer, revision, uploadedAt, article, picture } = claim;
      const mine = "#sourceKey = :key AND #sequencer <= :sequencer";
      if (!force) {
        const kept = await rows.change(slug, {
          set: { sequencer },
          // A later instant is that of a version with the same bytes which is gone again.
          condition: `${mine} AND #revision = :revision AND #state <> :retracted AND #uploadedAt <= :uploadedAt`,
          values: { key: sourceKey, sequencer, revision, retracted: "retracted", uploadedAt },
        });
        if (kept) return kept.state === "published" ? "standing" : "unchanged";
      }
      const { body, ...metadata } = article;
      const before = await rows.read(slug);
      const claimed = await rows.change(slug, {
        set: {
          sourceKey,
          sequencer,
          revision,
          making: randomUUID(),
          uploadedAt,
          firstUploadedAt: before?.sourceKey === sourceKey ? earliest(before, uploadedAt) : uploadedAt,
          state: "ingested",
          article: metadata,
          body: packBody(body),
          language: article.language,
          direction: article.direction,
        },
        // `cleared` stays: of a retraction that was not, CloudFront may still hold cards.
        remove: ["expiresAt", "summary", "told"],
        // Before anything is noted of it: whatever a version used, a later one or a retraction finds here and forgets.
        add: { pictures: picture ? [picture] : [] },
        drop: { waiting: [sourceKey] },
        condition: `attribute_not_exists(#slug) OR ((${mine} OR (#sourceKey <> :key AND #state = :retracted)) AND ${notLeft(sourceKey)})`,
        values: { key: sourceKey, sequencer, retracted: "retracted" },
      });
      if (claimed) return "claimed";
      return await this.wait(claim);
    },

    /** The newest order of an upload that the row of a slug knows: of its article, or of when it gave the slug up. */
    async lastOrder(slug: string, sourceKey: string): Promise<string | undefined> {
      const row = await rows.read(slug);
      const orders = [row?.sourceKey === sourceKey && row.sequencer, row?.[leftAttribute(sourceKey)]];
      return orders
        .filter((order) => typeof order === "string")
        .sort()
        .at(-1);
    },

    /** Notes on the holder's record that this upload wants the slug too. */
    async wait({ slug, sourceKey, sequencer }: Claim): Promise<ClaimOutcome> {
      const holder = await rows.read(slug);
      const left = holder?.[leftAttribute(sourceKey)];
      if (typeof left === "string" && left >= sequencer) return "left";
      if (holder?.sourceKey === sourceKey) return "stale";
      const noted = await rows.change(slug, {
        add: { waiting: [sourceKey] },
        // A missing attribute is unequal to everything: without the first part, a row that has expired would come back.
        condition: "attribute_exists(#slug) AND #sourceKey <> :key AND #state <> :retracted",
        values: { key: sourceKey, retracted: "retracted" },
      });
      if (!noted)
        throw new Error(
          `The slug ${slug} changed hands just now; the upload ${sourceKey} must be looked at again.`,
        );
      return { takenBy: noted.sourceKey as string };
    },

    /**
     * Turns the record into a tombstone if it is this upload's, also where there was no record yet, and notes on it that
     * this upload has left: a slower worker that still holds the article comes too late, even when the slug has passed
     * through other hands. Returns the keys that waited for the slug; undefined: not ours.
     */
    async release(
      slug: string,
      sourceKey: string,
      sequencer: string,
      now: Date,
    ): Promise<string[] | undefined> {
      const released = await rows.change(slug, {
        set: {
          sourceKey,
          sequencer,
          state: "retracted",
          revision: `retracted-${sequencer}`,
          [leftAttribute(sourceKey)]: sequencer,
          cleared: false,
          expiresAt: Math.floor(now.getTime() / 1_000) + tombstoneDays * 86_400,
        },
        remove: [
          "article",
          "body",
          "summary",
          "cards",
          "cardHashes",
          "formerCards",
          "posts",
          "month",
          "listedAt",
          "told",
        ],
        condition: "attribute_not_exists(#slug) OR (#sourceKey = :key AND #sequencer <= :sequencer)",
        values: { key: sourceKey, sequencer },
      });
      if (released) return members(released.waiting);
      await rows.change(slug, {
        set: { [leftAttribute(sourceKey)]: sequencer },
        condition: `attribute_exists(#slug) AND #sourceKey <> :key AND ${notLeft(sourceKey)}`,
        values: { key: sourceKey, sequencer },
      });
      return undefined;
    },

    /**
     * Those told to look again wait no more; but if one of them has the slug by now, the others may have come to wait
     * for that one.
     */
    async stopWaiting(slug: string, keys: string[], sourceKey: string, sequencer: string) {
      if (keys.length === 0) return;
      await rows.change(slug, {
        drop: { waiting: keys },
        condition: "#sourceKey = :key AND #sequencer = :sequencer AND #state = :retracted",
        values: { key: sourceKey, sequencer, retracted: "retracted" },
      });
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

function earliest({ firstUploadedAt }: Row, uploadedAt: string): string {
  return typeof firstUploadedAt === "string" && firstUploadedAt < uploadedAt ? firstUploadedAt : uploadedAt;
}

/** Where a row keeps the sequencer at which an upload gave the slug up. */
function leftAttribute(sourceKey: string): string {
  return `left_${createHash("sha256").update(sourceKey).digest("hex").slice(0, 24)}`;
}

/**
 * Holds unless the upload has given the slug up by this event or a newer one. By this one: an event comes twice, and of two
 * workers the second may have read what the next event is about.
 */
function notLeft(sourceKey: string): string {
  const left = `#${leftAttribute(sourceKey)}`;
  return `(attribute_not_exists(${left}) OR ${left} < :sequencer)`;
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

function members(set: unknown): string[] {
  return set instanceof Set ? [...(set as Set<string>)] : [];
}
