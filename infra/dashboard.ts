import { Duration } from "aws-cdk-lib";
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  MathExpression,
  PeriodOverride,
} from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { masthead } from "../functions/masthead.ts";
import type { Configuration } from "./configuration.ts";
import { indexMetric, readerMetric, rejectsByReason, stepMetric } from "./metrics.ts";
import type { Pipeline } from "./pipeline.ts";
import { prices } from "./prices.ts";

/** One page that says whether articles come through, where they wait if not, and what it costs. */
export function dashboard(
  scope: Construct,
  { stage, architecture }: Configuration,
  { queues, steps, table, uses, site }: Pipeline,
): Dashboard {
  const period = Duration.minutes(5);
  const eachQueue = Object.entries(queues);
  const eachStep = Object.entries(steps);
  const latency = (statistic: string) =>
    stepMetric(stage, "UploadToPublished", statistic).with({ label: statistic });
  const graph = (title: string, left: IMetric[], unit: string, right: IMetric[] = []): IWidget =>
    new GraphWidget({
      title,
      left,
      right,
      leftYAxis: { label: unit, showUnits: false, min: 0 },
      width: 8,
      height: 6,
    });

  return new Dashboard(scope, "Dashboard", {
    // Else a graph of the last week has a point for each hour, and what is "per 5 min" or "an hour" is neither.
    periodOverride: PeriodOverride.INHERIT,
    widgets: [
      [
        graph("Upload to published", [latency("p50"), latency("p99")], "ms"),
        graph("Articles", [stepMetric(stage, "Published"), stepMetric(stage, "Retracted")], "per 5 min"),
        graph("Rejected, by reason", [rejectsByReason(stage)], "per 5 min"),
      ],
      [
        graph(
          "Oldest message",
          eachQueue.map(([label, { queue }]) => queue.metricApproximateAgeOfOldestMessage({ label, period })),
          "s",
        ),
        graph(
          "Messages waiting",
          eachQueue.map(([label, { queue }]) =>
            queue.metricApproximateNumberOfMessagesVisible({ label, period }),
          ),
          "messages",
        ),
        graph(
          "Messages in DLQs",
          eachQueue.map(([label, { dlq }]) =>
            dlq.metricApproximateNumberOfMessagesVisible({ label, period, statistic: "max" }),
          ),
          "messages",
        ),
      ],
      [
        ...["p50", "p99"].map((statistic) =>
          graph(
            `Duration, ${statistic}`,
            eachStep.map(([label, { function: step }]) => step.metricDuration({ label, period, statistic })),
            "ms",
          ),
        ),
        graph(
          "Crashes and failed messages",
          [
            ...eachStep.map(([label, { function: step }]) => step.metricErrors({ label, period })),
            stepMetric(stage, "MessageFailed"),
          ],
          "per 5 min",
        ),
      ],
      [
        graph(
          "Throttles",
          [
            ...eachStep.map(([label, { function: step }]) => step.metricThrottles({ label, period })),
            table.metric("WriteThrottleEvents", { label: "table writes", statistic: "sum", period }),
            indexMetric(table, "WriteThrottleEvents").with({ label: "index writes" }),
          ],
          "per 5 min",
        ),
        graph(
          "Concurrent executions",
          eachStep.map(([label, { function: step }]) =>
            step.metric("ConcurrentExecutions", { label, period, statistic: "max" }),
          ),
          "at once",
        ),
        graph("Estimated cost (compute, tables, queues, cards)", [estimatedCost()], "USD an hour"),
      ],
      [
        graph("Readers' requests", [readerMetric(site.distribution, "Requests", "sum")], "per 5 min"),
        graph(
          "Readers' errors",
          ["4xxErrorRate", "5xxErrorRate"].map((name) => readerMetric(site.distribution, name, "avg")),
          "%",
        ),
        graph(
          "Sent to readers",
          [readerMetric(site.distribution, "BytesDownloaded", "sum")],
          "bytes per 5 min",
        ),
      ],
    ],
  });

  /** What grows with the articles, from what was measured; storage, logs and readers' traffic are not in it. */
  function estimatedCost(): IMetric {
    const terms: string[] = [];
    const usingMetrics: Record<string, IMetric> = {};
    const add = (id: string, metric: IMetric, usd: number) => {
      usingMetrics[id] = metric;
      // Not in exponential notation: the CDK takes its `e` for the name of a metric.
      terms.push(`FILL(${id}, 0) * ${usd.toFixed(12)}`);
    };
    for (const [at, [, { function: step, memory }]] of eachStep.entries()) {
      const gb = memory / 1_024;
      add(
        `duration${at}`,
        step.metricDuration({ statistic: "sum" }),
        (gb / 1_000) * prices.lambdaGbSecond[architecture],
      );
      add(`calls${at}`, step.metricInvocations(), prices.lambdaRequest);
    }
    // Sent, received and deleted: three requests a message.
    for (const [at, [, { queue }]] of eachQueue.entries()) {
      add(`messages${at}`, queue.metricNumberOfMessagesSent(), 3 * prices.fifoRequest);
    }
    add("writes", table.metricConsumedWriteCapacityUnits(), prices.writeUnit);
    add("reads", table.metricConsumedReadCapacityUnits(), prices.readUnit);
    add("indexWrites", indexMetric(table, "ConsumedWriteCapacityUnits"), prices.writeUnit);
    add("indexReads", indexMetric(table, "ConsumedReadCapacityUnits"), prices.readUnit);
    add("usesWrites", uses.metricConsumedWriteCapacityUnits(), prices.writeUnit);
    add("usesReads", uses.metricConsumedReadCapacityUnits(), prices.readUnit);
    // Each card twice, the page and its JSON; and two listings of what was there before.
    add("published", stepMetric(stage, "Published"), (2 * masthead.formats.length + 4) * prices.put);
    return new MathExpression({
      label: "USD",
      expression: terms.join(" + "),
      usingMetrics,
      period: Duration.hours(1),
    });
  }
}
