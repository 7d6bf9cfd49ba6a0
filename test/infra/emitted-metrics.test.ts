import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Properties, resourcesOf, synthesized, type Template } from "./synthesized.ts";

/**
 * What AWS emits, by namespace, of what the stack is made of; a misspelt metric is no error there, only a flat line.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html
 */
const emittedByAws: Record<string, Record<string, string[][]>> = {
  "AWS/SQS": {
    ApproximateNumberOfMessagesVisible: [["QueueName"]],
    ApproximateAgeOfOldestMessage: [["QueueName"]],
    NumberOfMessagesSent: [["QueueName"]],
  },
  "AWS/Lambda": {
    Errors: [["FunctionName"]],
    Throttles: [["FunctionName"]],
    Duration: [["FunctionName"]],
    Invocations: [["FunctionName"]],
    ConcurrentExecutions: [["FunctionName"]],
  },
  "AWS/DynamoDB": {
    ReadThrottleEvents: [["TableName"], ["TableName", "GlobalSecondaryIndexName"]],
    WriteThrottleEvents: [["TableName"], ["TableName", "GlobalSecondaryIndexName"]],
    ConsumedReadCapacityUnits: [["TableName"], ["TableName", "GlobalSecondaryIndexName"]],
    ConsumedWriteCapacityUnits: [["TableName"], ["TableName", "GlobalSecondaryIndexName"]],
  },
  "AWS/Scheduler": { TargetErrorCount: [["ScheduleGroup"]], InvocationDroppedCount: [["ScheduleGroup"]] },
  "AWS/Events": { InvocationsFailedToBeSentToDlq: [["RuleName"]] },
  "AWS/CloudFront": {
    Requests: [["DistributionId", "Region"]],
    BytesDownloaded: [["DistributionId", "Region"]],
    "4xxErrorRate": [["DistributionId", "Region"]],
    "5xxErrorRate": [["DistributionId", "Region"]],
  },
};

interface Used {
  namespace: string;
  name: string;
  dimensions: string[];
}

/** Names of the metrics that the functions measure, from their own calls. */
const measured = ["publish-record", "ingest-article", "summarize-article", "aws/on-messages"].flatMap(
  (file) =>
    [
      ...readFileSync(new URL(`../../functions/${file}.ts`, import.meta.url), "utf8").matchAll(
        /measure\(\{([^;]+)\);/g,
      ),
    ].flatMap(([, call]) => [...call!.matchAll(/([A-Z]\w+):/g)].map(([, name]) => name!)),
);

/** Measured by reason too. */
const reasoned = new Set(["Rejected", "ModelFellBack"]);

const template = synthesized({
  stage: "production",
  summarizer: "bedrock",
  bedrockModelId: "amazon.nova-lite-v1:0",
});

it("no alarm looks at a metric that nobody emits", () => {
  const used = alarmMetrics();
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((metric) => !isEmitted(metric))).toEqual([]);
});

it("no widget looks at a metric that nobody emits", () => {
  const used = widgetMetrics(template);
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter((metric) => !isEmitted(metric))).toEqual([]);
});

it("every metric that the functions emit is looked at", () => {
  const names = [...widgetMetrics(template), ...alarmMetrics()].map(({ name }) => name);
  expect([...new Set(measured)].sort()).toEqual([
    "MessageFailed",
    "ModelFellBack",
    "Published",
    "Rejected",
    "Retracted",
    "UploadToPublished",
  ]);
  for (const name of measured) expect(names).toContain(name);
});

function alarmMetrics(): Used[] {
  return Object.values(resourcesOf(template, "AWS::CloudWatch::Alarm")).flatMap(({ Properties }) =>
    metricsOf(Properties),
  );
}

function isEmitted({ namespace, name, dimensions }: Used): boolean {
  const sorted = [...dimensions].sort().join();
  if (namespace === "Standfirst")
    return (
      measured.includes(name) && (sorted === "stage" || (reasoned.has(name) && sorted === "reason,stage"))
    );
  return emittedByAws[namespace]?.[name]?.some((each) => [...each].sort().join() === sorted) ?? false;
}

function metricsOf({ Namespace, MetricName, Dimensions, Metrics }: Properties): Used[] {
  const plain = (metric: Properties): Used => ({
    namespace: metric.Namespace,
    name: metric.MetricName,
    dimensions: (metric.Dimensions ?? []).map(({ Name }: Properties) => Name),
  });
  if (MetricName) return [plain({ Namespace, MetricName, Dimensions })];
  return (Metrics as Properties[]).flatMap(({ MetricStat }) =>
    MetricStat ? [plain(MetricStat.Metric)] : [],
  );
}

/** A row of a widget is namespace, name, then dimensions and their values; or an expression, which may be a search. */
function widgetMetrics(of: Template): Used[] {
  const [dashboard] = Object.values(resourcesOf(of, "AWS::CloudWatch::Dashboard"));
  const parts = dashboard!.Properties.DashboardBody["Fn::Join"][1] as unknown[];
  const body = parts.map((part) => (typeof part === "string" ? part : "reference")).join("");
  const { widgets } = JSON.parse(body) as { widgets: { properties: { metrics: unknown[][] } }[] };
  return widgets.flatMap(({ properties }) =>
    properties.metrics.flatMap((row) => {
      if (typeof row[0] === "string") {
        const names = row.slice(2).filter((part): part is string => typeof part === "string");
        return [
          { namespace: row[0], name: String(row[1]), dimensions: names.filter((_, at) => at % 2 === 0) },
        ];
      }
      const { expression = "" } = row[0] as { expression?: string };
      const search = expression.match(/\{(\w+),([\w,]+)\} MetricName="(\w+)"/);
      return search ? [{ namespace: search[1]!, name: search[3]!, dimensions: search[2]!.split(",") }] : [];
    }),
  );
}
