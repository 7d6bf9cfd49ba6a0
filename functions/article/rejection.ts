import { cleanText } from "./clean-text.ts";

/** Why an upload or one of its articles is not published; each comes with a sentence that says how to mend it. */
export const rejectionReasons = [
  "empty",
  "not-text",
  "undecodable",
  "too-large",
  "too-complex",
  "no-headline",
  "no-body",
  "draft",
  "expired",
  "embargoed",
  "bad-front-matter",
  "bad-json",
  "bad-xml",
  "unsupported-format",
  "unsafe-key",
  "slug-taken",
] as const;

export type RejectionReason = (typeof rejectionReasons)[number];

/**
 * The article is wrong and no retry will help. `reason` is for programs; the message is one sentence for an editor that
 * says what was found and how to mend it.
 */
export class Rejection extends Error {
  readonly reason: RejectionReason;
  /** ISO 8601 instant at which it ends by itself; null: not before somebody changes the source. */
  readonly until: string | null;

  constructor(reason: RejectionReason, message: string, until: string | null = null) {
    // It may quote the source, and is shown in terminals and lists.
    super(cleanText(message));
    this.name = "Rejection";
    this.reason = reason;
    this.until = until;
  }
}
