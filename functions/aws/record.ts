import type { Article } from "../article/article.ts";
import type { StoredCard } from "../article/card-file.ts";
import type { RejectionReason } from "../article/rejection.ts";
import type { Summary } from "../summary/summary.ts";

/** The row of an article: what is known of it, and how far along it is. */
export interface ArticleRecord {
  slug: string;
  /** Inbox key of the upload that it came from. */
  sourceKey: string;
  sequencer: string;
  state: "ingested" | "summarized" | "published" | "retracted";
  /** Changes whenever the article does. */
  revision: string;
  /**
   * Another each time that the article is to be made, also when it is the same again (the masthead changed, or its
   * picture came): what was made for an older one is not stored for a newer.
   */
  making: string;
  /** When this version was uploaded, and when the first one was: ISO 8601 instants. */
  uploadedAt: string;
  firstUploadedAt: string;
  /** Null on a tombstone, but for language and direction. */
  article: Article | null;
  language: string;
  direction: "ltr" | "rtl";
  summary: Summary | null;
  cards: StoredCard[];
  /** Every month that ever listed it, `2024-07`. */
  months: string[];
  /** Pictures in the inbox that may be noted as used by it: its own, and those of versions before that are not forgotten yet. */
  pictures: string[];
  /** On a tombstone: nothing of the article is left, on the site or at CloudFront. */
  cleared: boolean;
  /** A retraction at this slug has not been cleared, also where an article has come since: CloudFront may hold its cards. */
  uncleared: boolean;
  /** Lists and listeners know of the tombstone; or of the article that came before a retraction at its slug was cleared. */
  told: boolean;
  /** Names below `cards/<slug>/` of the hashed cards that CloudFront may hold, current or not; at most `mostCardNames`. */
  cardNames: string[];
}

/** The row of an upload: what the inbox held at a key when it was last looked at, and what became of it. */
export interface UploadRecord {
  key: string;
  sequencer: string;
  state: "accepted" | "rejected" | "absent" | "looking";
  etag: string | null;
  /** Slugs that this upload claimed, or is about to claim or release. */
  slugs: string[];
  rejections: UploadRejection[];
  /** Instant at which it is looked at again by itself, ISO 8601: an embargo ends then, or an article expires. */
  looksAgainAt: string | null;
}

export interface UploadRejection {
  slug: string;
  reason: RejectionReason;
  message: string;
}
