import type { IngestEnvironment } from "../functions/env.ts";
import {
  announceOn,
  changeRows,
  decryptWith,
  queryRows,
  readObjects,
  readRows,
  schedule,
  sendTo,
} from "./permissions.ts";
import type { Pipeline, Surroundings } from "./pipeline.ts";
import { Step } from "./step.ts";
import type { WakeUps } from "./wake-ups.ts";

/** Step 1: Arrivals → the article table. */
export function ingestArticle(
  scope: Pipeline,
  { configuration, inbox, table, uses, bus }: Surroundings,
  { Arrivals, Summaries, Publications }: Pipeline["queues"],
  wakeUps: WakeUps,
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
      WAKE_UP_GROUP: wakeUps.group.scheduleGroupName,
      ARRIVALS_QUEUE_ARN: Arrivals.queue.queueArn,
      WAKE_UP_ROLE_ARN: wakeUps.role.roleArn,
    } satisfies IngestEnvironment,
    permissions: [
      ...readObjects(inbox, "articles/*"),
      ...decryptWith(configuration.inboxKeyArn),
      readRows(table),
      changeRows(table),
      queryRows(uses),
      sendTo(Arrivals.queue, Summaries.queue, Publications.queue),
      announceOn(bus),
      ...schedule(wakeUps.group, wakeUps.role),
    ],
  };
  return new Step(scope, "IngestArticle", props, configuration);
}
