import { CfnQueryDefinition } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { Pipeline } from "./pipeline.ts";

/** What the engineer on call asks the logs first, as CloudWatch Logs Insights has it under the stage's name. */
export function logQueries(scope: Construct, stage: string, { steps }: Pipeline) {
  const logGroupNames = Object.values(steps).map(({ logGroup }) => logGroup.logGroupName);
  const query = (id: string, name: string, ...lines: string[]) =>
    new CfnQueryDefinition(scope, id, {
      name: `standfirst-${stage}/${name}`,
      logGroupNames,
      queryString: lines.join("\n| "),
    });

  query(
    "QueryArticle",
    "the way of one article",
    "fields @timestamp, event, key, slug, outcome, @message",
    "filter key like /PUT THE KEY HERE/ or slug like /PUT THE SLUG HERE/",
    "sort @timestamp asc",
  );
  query(
    "QueryFailures",
    "what failed, and why",
    // In capitals: what the runtime itself writes of a process that crashed or did not start.
    'filter level in ["error", "ERROR", "FATAL"] or type = "platform.report" and record.status != "success"',
    "fields @timestamp, event, attempt, error.name, error.message, errorType, errorMessage, record.status, body",
    "sort @timestamp desc",
  );
  query(
    "QueryRejections",
    "what was rejected, by reason",
    'filter event = "upload-settled" and ispresent(rejections.0.reason)',
    "stats count(*) as uploads, latest(key) as lately by rejections.0.reason as reason",
    "sort uploads desc",
  );
  query(
    "QueryColdStarts",
    "cold starts and memory",
    'filter type = "platform.report"',
    "stats count(record.metrics.initDurationMs) as cold, pct(record.metrics.initDurationMs, 50) as coldMs, pct(record.metrics.durationMs, 99) as p99Ms, max(record.metrics.maxMemoryUsedMB) as mostMB by @log",
  );
}
