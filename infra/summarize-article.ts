import type { SummarizeEnvironment } from "../functions/env.ts";
import { changeRows, invokeModel, readRows, sendTo } from "./permissions.ts";
import type { Pipeline, Surroundings } from "./pipeline.ts";
import { Step } from "./step.ts";

/** Step 2: Summaries → the summary on the record, by rule or by a model on Bedrock. */
export function summarizeArticle(
  scope: Pipeline,
  { configuration, table }: Surroundings,
  { Summaries, Publications }: Pipeline["queues"],
): Step {
  const { summarizer, maxConcurrency } = configuration;
  const model = summarizer.kind === "bedrock" ? summarizer : null;
  const props = {
    entry: "functions/summarize-article.ts",
    from: Summaries,
    batchSize: 1,
    // With one article an invocation, this caps the questions that the account has open at the model.
    ...(model ? { maxConcurrency: Math.min(model.concurrency, maxConcurrency) } : {}),
    memory: 512,
    environment: {
      STAGE: configuration.stage,
      ARTICLE_TABLE: table.tableName,
      SUMMARIES_QUEUE_URL: Summaries.queue.queueUrl,
      PUBLICATIONS_QUEUE_URL: Publications.queue.queueUrl,
      SUMMARIZER: summarizer.kind,
      BEDROCK_MODEL_ID: model?.modelId ?? "",
      BEDROCK_REGION: model?.region ?? "",
    } satisfies SummarizeEnvironment,
    permissions: [
      readRows(table),
      changeRows(table),
      sendTo(Publications.queue),
      ...(model ? invokeModel(scope, model) : []),
    ],
  };
  return new Step(scope, "SummarizeArticle", props, configuration);
}
