import { Duration } from "aws-cdk-lib";
import type { Distribution } from "aws-cdk-lib/aws-cloudfront";
import { type IMetric, MathExpression, Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import type { IRule } from "aws-cdk-lib/aws-events";
import type { IScheduleGroup } from "aws-cdk-lib/aws-scheduler";
import type { MetricName } from "../functions/measure.ts";
import type { Pipeline } from "./pipeline.ts";
import type { Step } from "./step.ts";

/** What the functions write in CloudWatch's embedded metric format, each with the dimension `stage`. */
export function stepMetric(stage: string, metricName: MetricName, statistic = "sum"): Metric {
  return new Metric({
    namespace: "Standfirst",
    metricName,
    statistic,
    dimensionsMap: { stage },
    period: Duration.minutes(5),
  });
}

/** Rejected uploads, one line for each reason that occurs. */
export function rejectsByReason(stage: string): IMetric {
  return new MathExpression({
    label: "",
    expression: `SEARCH('{Standfirst,reason,stage} MetricName="Rejected" stage="${stage}"', 'Sum', 300)`,
    usingMetrics: {},
    period: Duration.minutes(5),
  });
}

/**
 * Articles of an hour that a model on Bedrock did not write because it could not be asked. A refusal counts three times: it is
 * a setting, and passes by nobody's doing; no quota or no answer may. An hour, since a small newsroom has few articles.
 */
export function unaskedModel(stage: string): IMetric {
  const weights = { denied: 3, throttled: 1, timeout: 1, unavailable: 1 };
  const usingMetrics = Object.fromEntries(
    Object.keys(weights).map((reason) => [
      reason,
      stepMetric(stage, "ModelFellBack").with({ dimensionsMap: { reason, stage } }),
    ]),
  );
  return new MathExpression({
    label: "Articles without the model",
    expression: Object.entries(weights)
      .map(([reason, weight]) => `${weight} * FILL(${reason}, 0)`)
      .join(" + "),
    usingMetrics,
    period: Duration.hours(1),
  });
}

/**
 * Tries that failed, in a quarter of an hour: messages that a step could not handle, and invocations that ended before they
 * could say so. A crash of the lists' writer counts three times: the next one comes twelve minutes later, and no one article
 * is to blame.
 */
export function failedTries(stage: string, { PublishListings, ...ofArticles }: Pipeline["steps"]): IMetric {
  const errorsOf = ({ function: step }: Step) => step.metricErrors({ statistic: "sum" });
  const crashes = Object.values(ofArticles).map((step, at) => [`e${at}`, errorsOf(step)] as const);
  const terms = ["failed", ...crashes.map(([id]) => id)].map((id) => `FILL(${id}, 0)`);
  return new MathExpression({
    label: "Failed tries",
    expression: [...terms, "3 * FILL(lists, 0)"].join(" + "),
    usingMetrics: {
      failed: stepMetric(stage, "MessageFailed"),
      ...Object.fromEntries(crashes),
      lists: errorsOf(PublishListings),
    },
    period: Duration.minutes(15),
  });
}

/** What DynamoDB counts of the index by month. The table's own metrics say nothing of an index. */
export function indexMetric(
  table: ITable,
  metricName: `${"Read" | "Write"}ThrottleEvents` | `Consumed${"Read" | "Write"}CapacityUnits`,
) {
  return new Metric({
    namespace: "AWS/DynamoDB",
    metricName,
    statistic: "sum",
    dimensionsMap: { TableName: table.tableName, GlobalSecondaryIndexName: "byMonth" },
    period: Duration.minutes(5),
  });
}

/** Reads and writes that DynamoDB refused, of articles, of their index and of the uses of pictures. */
export function throttledTables({ table, uses }: { table: ITable; uses: ITable }): IMetric {
  const usingMetrics = {
    reads: table.metric("ReadThrottleEvents", { statistic: "sum" }),
    writes: table.metric("WriteThrottleEvents", { statistic: "sum" }),
    indexReads: indexMetric(table, "ReadThrottleEvents"),
    indexWrites: indexMetric(table, "WriteThrottleEvents"),
    usesReads: uses.metric("ReadThrottleEvents", { statistic: "sum" }),
    usesWrites: uses.metric("WriteThrottleEvents", { statistic: "sum" }),
  };
  return new MathExpression({
    label: "Throttled reads and writes",
    // A metric has no data until DynamoDB first refuses something, and a sum with a gap in it is a gap.
    expression: Object.keys(usingMetrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(" + "),
    usingMetrics,
    period: Duration.minutes(5),
  });
}

/** What CloudFront counts of a site; its metrics are in us-east-1 wherever the stack is. */
export function readerMetric(
  distribution: Distribution,
  metricName: string,
  statistic: "sum" | "avg",
): Metric {
  return new Metric({
    namespace: "AWS/CloudFront",
    metricName,
    statistic,
    region: "us-east-1",
    dimensionsMap: { DistributionId: distribution.distributionId, Region: "Global" },
    period: Duration.minutes(5),
  });
}

/** Events that EventBridge could deliver neither to the queue nor to its DLQ. */
export function undeliveredArrivals({ ruleName }: IRule): Metric {
  return new Metric({
    namespace: "AWS/Events",
    metricName: "InvocationsFailedToBeSentToDlq",
    dimensionsMap: { RuleName: ruleName },
    statistic: "sum",
    period: Duration.minutes(5),
  });
}

/**
 * Looks for which an upload had to wait, and that Scheduler could not send to the queue. What it tries again counts once a try; what
 * it gives up, which it does after a day or where it may not send, counts three times.
 */
export function unsentWakeUps(group: IScheduleGroup): IMetric {
  const statistic = "sum";
  return new MathExpression({
    label: "Looks that were not sent",
    expression: "FILL(failed, 0) + 3 * FILL(dropped, 0)",
    usingMetrics: {
      failed: group.metricTargetErrors({ statistic }),
      dropped: group.metricDropped({ statistic }),
    },
    period: Duration.minutes(15),
  });
}
