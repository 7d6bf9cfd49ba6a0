/** What people read when they do not click: the article's own sentences, in their order. */
export interface Summary {
  /** One or two whole sentences of at most 200 characters, for og:description; null where there is no prose. */
  description: string | null;
  /** At most 60 words (120 characters in scripts without spaces); null where there is no prose. */
  brief: string | null;
  /** Three to five sentences; fewer for a short article. */
  keyPoints: string[];
  provenance: SummaryProvenance;
}

/**
 * Where the words came from: `extract` (sentences of the body), `standfirst` or `description` (the newsroom's own line
 * serves as the description), `model` (a language model, held to the article), `none`.
 */
export interface SummaryProvenance {
  description: "extract" | "standfirst" | "description" | "model" | "none";
  brief: "extract" | "model" | "none";
  /** The model's id, where one wrote. */
  model: string | null;
  /** Why a model that was asked did not write (`guard`, `throttled`, `timeout`, `malformed`…). */
  fallback: string | null;
}
