/** What became of one article of an upload. */
export interface Outcome {
  key: string;
  /** Empty where the upload has none: it could not be read. */
  slug: string;
  state: "published" | "rejected" | "retracted" | "failed";
  /** From the upload to this outcome; where an earlier start has the upload, from this start. */
  milliseconds: number;
  /** Instant, ISO 8601. */
  at: string;
  headline?: string;
  /** Of the share page. */
  url?: string;
  /** Of the og card. */
  card?: string;
  reason?: string;
  message?: string;
}
