import { createHash, randomUUID } from "node:crypto";
import type { Article } from "../article/article.ts";
import { packBody } from "./packed-body.ts";
import { members, type Row, table } from "./table.ts";

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

const tombstoneDays = 90;

/** Which upload has a slug, and who waits for it. Every write is conditional: an older event never overwrites a newer one. */
export function slugClaims(name: string) {
  const rows = table(name);

  return {
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
  };
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
