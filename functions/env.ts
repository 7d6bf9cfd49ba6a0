/**
 * The contract between the stack, which sets these names, and the functions, which read them. A function sees only the
 * names of its own interface.
 */
export interface IngestEnvironment {
  STAGE: string;
  INBOX_BUCKET: string;
  ARTICLE_TABLE: string;
  PICTURE_USES_TABLE: string;
  /** Its own; and looked at again: uploads that waited for a slug that is free now, and those whose picture changed. */
  ARRIVALS_QUEUE_URL: string;
  SUMMARIES_QUEUE_URL: string;
  /** Removals skip the summary. */
  PUBLICATIONS_QUEUE_URL: string;
  EVENT_BUS_NAME: string;
  /** Schedules of uploads that are looked at again when an embargo ends or an article expires; what they send to, as whom. */
  WAKE_UP_GROUP: string;
  ARRIVALS_QUEUE_ARN: string;
  WAKE_UP_ROLE_ARN: string;
}

export interface SummarizeEnvironment {
  STAGE: string;
  ARTICLE_TABLE: string;
  /** Its own. */
  SUMMARIES_QUEUE_URL: string;
  PUBLICATIONS_QUEUE_URL: string;
  /** `extractive` or `bedrock`. */
  SUMMARIZER: string;
  /** Empty unless SUMMARIZER is `bedrock`. */
  BEDROCK_MODEL_ID: string;
  /** Empty: the function's own region. */
  BEDROCK_REGION: string;
}

export interface PublishEnvironment {
  STAGE: string;
  INBOX_BUCKET: string;
  SITE_BUCKET: string;
  ARTICLE_TABLE: string;
  PICTURE_USES_TABLE: string;
  /** Its own. */
  PUBLICATIONS_QUEUE_URL: string;
  LISTINGS_QUEUE_URL: string;
  /** Seconds that the Listings queue holds a message back. */
  LISTINGS_DELAY: string;
  EVENT_BUS_NAME: string;
  /** Scheme and host that readers see, without a trailing slash. */
  SITE_ORIGIN: string;
  DISTRIBUTION_ID: string;
  /** `inbox`: lead images only from beside the article; `https`: also from the web. */
  LEAD_IMAGES: string;
}

export interface ListingsEnvironment {
  STAGE: string;
  SITE_BUCKET: string;
  ARTICLE_TABLE: string;
  /** Its own. */
  LISTINGS_QUEUE_URL: string;
  /** Seconds that the queue holds a message back. */
  LISTINGS_DELAY: string;
  SITE_ORIGIN: string;
  /** `on` or `off`: whether the site has the share desk. */
  DESK: string;
}

/**
 * Reads the named variables once, up front, and no others: what a step has not named, it cannot use. Throws one error that
 * names all that are missing.
 */
export function readEnvironment<const Name extends string>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => process.env[name] === undefined);
  if (missing.length > 0) {
    throw new Error(
      `Expected the environment variables ${missing.join(", ")}, which the stack sets; found none.`,
    );
  }
  return Object.fromEntries(names.map((name) => [name, process.env[name]])) as Record<Name, string>;
}
