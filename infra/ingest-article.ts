import type { IngestEnvironment } from "../functions/env.ts";
import {
  announceOn,
  changeRows,
  decryptWith,
  queryRows,
  readObjects,
  readRows,
  sendTo,
} from "./permissions.ts";
import type { Pipeline, Surroundings } from "./pipeline.ts";
import { Step } from "./step.ts";

/** Step 1: Arrivals → the article table. */
export function ingestArticle(
  scope: Pipeline,
  { configuration, inbox, table, uses, bus }: Surroundings,
  { Arrivals, Summaries, Publications }: Pipeline["queues"],
): Step {
  const props = {
    entry: "functions/ingest-article.ts",
    from: Arrivals,
    batchSize: 1,
    memory: 1_024,
    environment: {
      STAGE: configuration.stage,
      INBOX_BUCKET: inbox.bucketName,
      ARTICLE_TABLE: table.tableName,
      PICTURE_USES_TABLE: uses.tableName,
      ARRIVALS_QUEUE_URL: Arrivals.queue.queueUrl,
      SUMMARIES_QUEUE_URL: Summaries.queue.queueUrl,
      PUBLICATIONS_QUEUE_URL: Publications.queue.queueUrl,
      EVENT_BUS_NAME: bus.eventBusName,
    } satisfies IngestEnvironment,
    permissions: [
      ...readObjects(inbox, "articles/*"),
      ...decryptWith(configuration.inboxKeyArn),
      readRows(table),
      changeRows(table),
      queryRows(uses),
      sendTo(Arrivals.queue, Summaries.queue, Publications.queue),
      announceOn(bus),
    ],
  };
  return new Step(scope, "IngestArticle", props, configuration);
}
