import { Aws, CfnCondition, Duration, Fn } from "aws-cdk-lib";
import {
  Alarm,
  type CfnAlarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import {
  failedTries,
  readerMetric,
  throttledTables,
  unaskedModel,
  undeliveredArrivals,
  unsentWakeUps,
} from "./metrics.ts";
import type { Pipeline } from "./pipeline.ts";
import { tries } from "./work-queue.ts";

/** Sections of ARCHITECTURE.md that say what each alarm means, where to look and what to do. */
export type Runbook =
  | "runbook-messages-in-a-dlq"
  | "runbook-a-queue-falls-behind"
  | "runbook-a-function-fails"
  | "runbook-a-function-is-throttled"
  | "runbook-a-function-nears-its-timeout"
  | "runbook-uploads-were-not-delivered"
  | "runbook-an-upload-was-not-woken"
  | "runbook-the-table-is-throttled"
  | "runbook-readers-get-errors"
  | "runbook-the-model-is-not-asked"
  | "runbook-a-deploy-went-wrong";

interface AlarmProps {
  metric: IMetric;
  /** It rings when the metric is at least this… */
  threshold: number;
  /** …in so many of the last periods. */
  periods?: [breaching: number, of: number];
  /** What it makes of a period without data; by default that all is well. */
  missing?: TreatMissingData;
  means: string;
  runbook: Runbook;
}

/** Everything that a person must act on, and nothing that mends itself. Returns the alarm that a deploy should heed. */
export function alarms(
  scope: Construct,
  topic: ITopic,
  { stage, summarizer }: Configuration,
  { queues, steps, rule, wakeUps, table, uses, site }: Pipeline,
): Alarm {
  const ring = new SnsAction(topic);
  const alarm = (
    id: string,
    { metric, threshold, periods: [breaching, of] = [1, 1], missing, means, runbook }: AlarmProps,
  ) => {
    const made = new Alarm(scope, id, {
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      datapointsToAlarm: breaching,
      evaluationPeriods: of,
      treatMissingData: missing ?? TreatMissingData.NOT_BREACHING,
      alarmDescription: `${means} Runbook: ARCHITECTURE.md#${runbook}`,
    });
    made.addAlarmAction(ring);
    made.addOkAction(ring);
    return made;
  };

  for (const [name, { queue, dlq }] of Object.entries(queues)) {
    alarm(`${name}Dlq`, {
      metric: dlq.metricApproximateNumberOfMessagesVisible({ statistic: "max", period: Duration.minutes(1) }),
      threshold: 1,
      // SQS counts no more once nobody has touched a queue for six hours, and what lies in this one lies still.
      // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-monitoring-using-cloudwatch.html
      missing: TreatMissingData.IGNORE,
      means: `A message of ${name} failed five times and waits in its DLQ.`,
      runbook: "runbook-messages-in-a-dlq",
    });
    alarm(`${name}Age`, {
      metric: queue.metricApproximateAgeOfOldestMessage({ statistic: "max", period: Duration.minutes(5) }),
      threshold: Duration.minutes(30).toSeconds(),
      periods: [2, 2],
      means: `The oldest message of ${name} has waited for half an hour.`,
      runbook: "runbook-a-queue-falls-behind",
    });
  }
  for (const [name, { function: step, timeout }] of Object.entries(steps)) {
    // After a crash a message waits for six timeouts: three tries of one message take twelve minutes at most.
    alarm(`${name}Errors`, {
      metric: step.metricErrors({ statistic: "sum", period: Duration.minutes(15) }),
      threshold: name === "PublishListings" ? 1 : 3,
      means:
        name === "PublishListings"
          ? "PublishListings crashed or ran out of time or memory; no list is written until it is tried again."
          : `${name} crashed or ran out of time or memory three times in a quarter of an hour.`,
      runbook: "runbook-a-function-fails",
    });
    alarm(`${name}Throttles`, {
      metric: step.metricThrottles({ statistic: "sum", period: Duration.minutes(5) }),
      threshold: 1,
      periods: [3, 3],
      means: `${name} has been throttled for a quarter of an hour.`,
      runbook: "runbook-a-function-is-throttled",
    });
    alarm(`${name}Duration`, {
      metric: step.metricDuration({ statistic: "max", period: Duration.minutes(5) }),
      threshold: 0.8 * timeout.toMilliseconds(),
      periods: [2, 3],
      means: `${name} needs more than four fifths of its ${timeout.toSeconds()} s.`,
      runbook: "runbook-a-function-nears-its-timeout",
    });
  }
  alarm("ArrivalsUndelivered", {
    metric: undeliveredArrivals(rule),
    threshold: 1,
    means: "EventBridge could deliver an upload's event neither to Arrivals nor to its DLQ.",
    runbook: "runbook-uploads-were-not-delivered",
  });
  alarm("WakeUpsUnsent", {
    metric: unsentWakeUps(wakeUps.group),
    threshold: 3,
    means:
      "EventBridge Scheduler could not tell Arrivals that an embargo has ended or an article has expired.",
    runbook: "runbook-an-upload-was-not-woken",
  });
  alarm("TableThrottles", {
    metric: throttledTables({ table, uses }),
    threshold: 1,
    periods: [3, 3],
    means:
      "DynamoDB has throttled the article table, its index or the table of picture uses for a quarter of an hour.",
    runbook: "runbook-the-table-is-throttled",
  });
  const readerErrors = alarm("ReaderErrors", {
    metric: readerMetric(site.distribution, "5xxErrorRate", "avg"),
    threshold: 5,
    periods: [3, 3],
    means: "CloudFront has failed one request of readers in twenty, or more, for a quarter of an hour.",
    runbook: "runbook-readers-get-errors",
  });
  // An alarm sees the metrics of its own region alone: elsewhere it would never ring.
  (readerErrors.node.defaultChild as CfnAlarm).cfnOptions.condition = new CfnCondition(scope, "InUsEast1", {
    expression: Fn.conditionEquals(Aws.REGION, "us-east-1"),
  });
  if (summarizer.kind === "bedrock") {
    alarm("ModelFallback", {
      metric: unaskedModel(stage),
      threshold: 3,
      means:
        "Bedrock has refused an article, or not answered for three within an hour; the extract stands in.",
      runbook: "runbook-the-model-is-not-asked",
    });
  }
  return alarm("DeployHealth", {
    metric: failedTries(stage, steps),
    threshold: tries + 1,
    means:
      "Six tries failed within a quarter of an hour, more than one message has: after a deploy, reason to take it back.",
    runbook: "runbook-a-deploy-went-wrong",
  });
}
