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
  const { kind, modelId } = { modelId: "", ...configuration.summarizer };
  const props = {
    entry: "functions/summarize-article.ts",
    from: Summaries,
    batchSize: 1,
    memory: 512,
    environment: {
      STAGE: configuration.stage,
      ARTICLE_TABLE: table.tableName,
      PUBLICATIONS_QUEUE_URL: Publications.queue.queueUrl,
      SUMMARIZER: kind,
      BEDROCK_MODEL_ID: modelId,
    } satisfies SummarizeEnvironment,
    permissions: [
      readRows(table),
      changeRows(table),
      sendTo(Publications.queue),
      ...(kind === "bedrock" ? invokeModel(scope, modelId) : []),
    ],
  };
  return new Step(scope, "SummarizeArticle", props, configuration);
}
