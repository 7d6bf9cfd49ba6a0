import { describe, expect, it } from "vitest";
import { retryDelays } from "../../functions/aws/on-messages.ts";
import { type Properties, readable, resource, resourcesOf, synthesized } from "./synthesized.ts";

const template = synthesized();
const alarms = resourcesOf(template, "AWS::CloudWatch::Alarm");
const alarmOf = (name: string): Properties => {
  const { Properties } = resource(template, "AWS::CloudWatch::Alarm", `Monitoring${name}`);
  return Properties;
};

describe.each(["Arrivals", "Summaries", "Publications", "Listings"])("%s", (queue) => {
  it("rings at the first message in its DLQ", () => {
    const alarm = alarmOf(`${queue}Dlq`);
    expect(alarm).toMatchObject({
      Namespace: "AWS/SQS",
      MetricName: "ApproximateNumberOfMessagesVisible",
      Statistic: "Maximum",
      Threshold: 1,
      EvaluationPeriods: 1,
      Period: 60,
      // SQS stops counting a queue that nobody touched for hours, and the message is still there.
      TreatMissingData: "ignore",
    });
    expect(alarm.Dimensions.map(({ Value }: Properties) => readable(Value))).toEqual([
      `<Pipeline${queue}Dlq.QueueName>`,
    ]);
  });

  it("rings when its oldest message has waited for half an hour", () => {
    const alarm = alarmOf(`${queue}Age`);
    expect(alarm).toMatchObject({
      MetricName: "ApproximateAgeOfOldestMessage",
      Statistic: "Maximum",
      Threshold: 1_800,
    });
    expect(alarm.Dimensions.map(({ Value }: Properties) => readable(Value))).toEqual([
      `<Pipeline${queue}Queue.QueueName>`,
    ]);
  });
});

describe.each(["IngestArticle", "SummarizeArticle", "PublishArticle", "PublishListings"])("%s", (step) => {
  it.each([
    ["Errors", { MetricName: "Errors", Statistic: "Sum" }],
    ["Throttles", { MetricName: "Throttles", Statistic: "Sum" }],
    ["Duration", { MetricName: "Duration", Statistic: "Maximum" }],
  ])("is watched for %s", (what, metric) => {
    const alarm = alarmOf(`${step}${what}`);
    expect(alarm).toMatchObject({ Namespace: "AWS/Lambda", ...metric });
    expect(alarm.Dimensions.map(({ Value }: Properties) => readable(Value))).toEqual([
      `<Pipeline${step}Function>`,
    ]);
  });

  it("rings before its time is up", () => {
    const { Timeout } = resource(template, "AWS::Lambda::Function", `Pipeline${step}Function`).Properties;
    expect(alarmOf(`${step}Duration`).Threshold).toBe(0.8 * Timeout * 1_000);
  });
});

it("rings when an upload's event could not be delivered anywhere", () => {
  const alarm = alarmOf("ArrivalsUndelivered");
  expect(alarm).toMatchObject({
    Namespace: "AWS/Events",
    MetricName: "InvocationsFailedToBeSentToDlq",
    Threshold: 1,
  });
  expect(alarm.Dimensions.map(({ Value }: Properties) => readable(Value))).toEqual([
    "<PipelineArrivalsRule>",
  ]);
});

it("rings when Scheduler fails three times to have an upload looked at, or gives one up", () => {
  const { Threshold, Metrics } = alarmOf("WakeUpsUnsent");
  expect(Threshold).toBe(3);
  expect(Metrics.map(({ Expression }: Properties) => Expression)).toContain(
    "FILL(failed, 0) + 3 * FILL(dropped, 0)",
  );
  const stats = (Metrics as Properties[]).flatMap(({ MetricStat }) => MetricStat ?? []);
  expect(
    stats.map(({ Metric: { MetricName, Dimensions }, Stat, Period }) => [
      MetricName,
      Stat,
      Period,
      Dimensions,
    ]),
  ).toEqual(
    ["TargetErrorCount", "InvocationDroppedCount"].map((name) => [
      name,
      "Sum",
      900,
      [{ Name: "ScheduleGroup", Value: expect.anything() }],
    ]),
  );
});

it("rings when readers get errors, where CloudFront's metrics are", () => {
  const alarm = alarmOf("ReaderErrors");
  expect(alarm).toMatchObject({
    Namespace: "AWS/CloudFront",
    MetricName: "5xxErrorRate",
    Statistic: "Average",
    Threshold: 5,
    Period: 300,
    EvaluationPeriods: 3,
    DatapointsToAlarm: 3,
  });
  expect(alarm.Dimensions.map(({ Name, Value }: Properties) => `${Name} ${readable(Value)}`)).toEqual([
    "DistributionId <SiteDistribution>",
    "Region Global",
  ]);
  for (const [name, { Condition }] of Object.entries(alarms)) {
    const isConditional = name === "MonitoringReaderErrors";
    expect(Condition && template.Conditions[Condition], name).toEqual(
      isConditional ? { "Fn::Equals": [{ Ref: "AWS::Region" }, "us-east-1"] } : undefined,
    );
  }
});

it("rings when a table or the index is throttled, whichever of them it is", () => {
  const { Metrics, Threshold } = alarmOf("TableThrottles");
  expect(Threshold).toBe(1);
  const terms: string[] = [];
  const watched: string[] = [];
  for (const { Id, Expression, MetricStat } of Metrics as Properties[]) {
    if (Expression) terms.push(...Expression.split(" + "));
    else {
      const names = MetricStat.Metric.Dimensions.map(({ Name }: Properties) => Name).sort();
      const table = MetricStat.Metric.Dimensions.find(({ Name }: Properties) => Name === "TableName")?.Value;
      watched.push(`${Id} ${MetricStat.Metric.MetricName} ${readable(table)} ${names.join()}`);
    }
  }
  expect(watched.map((line) => line.replace(/^\w+ /, "")).sort()).toEqual([
    "ReadThrottleEvents <ArticleTable> GlobalSecondaryIndexName,TableName",
    "ReadThrottleEvents <ArticleTable> TableName",
    "ReadThrottleEvents <PictureUses> TableName",
    "WriteThrottleEvents <ArticleTable> GlobalSecondaryIndexName,TableName",
    "WriteThrottleEvents <ArticleTable> TableName",
    "WriteThrottleEvents <PictureUses> TableName",
  ]);
  // A sum in which one metric has no data has none either.
  expect(terms.sort()).toEqual(watched.map((line) => `FILL(${line.split(" ")[0]}, 0)`).sort());
});

const { maxReceiveCount: tries } = resource(template, "AWS::SQS::Queue", "PipelinePublicationsQueue")
  .Properties.RedrivePolicy;
const visibilityOf = (queue: string): number =>
  resource(template, "AWS::SQS::Queue", `Pipeline${queue}Queue`).Properties.VisibilityTimeout;
/** Seconds after its first try at which a message is tried, whose step fails on it, or crashes. */
const failing = [0, ...retryDelays].map((_, nth) =>
  retryDelays.slice(0, nth).reduce((sum, one) => sum + one, 0),
);
const crashing = (queue: string) => Array.from({ length: tries }, (_, nth) => nth * visibilityOf(queue));
/** The most that a sliding window of so many seconds sees of these instants. */
const mostWithin = (window: number, instants: number[]) =>
  Math.max(...instants.map((from) => instants.filter((at) => at >= from && at < from + window).length));

describe("a deploy is taken back", () => {
  const { Metrics, Threshold, EvaluationPeriods } = alarmOf("DeployHealth");
  const expression = (Metrics as Properties[]).find(({ Expression }) => Expression)!.Expression as string;
  const periods = (Metrics as Properties[]).flatMap(({ MetricStat }) => MetricStat?.Period ?? []);
  const window = periods[0] * EvaluationPeriods;

  it("by one alarm over all failed messages and invocations", () => {
    const watched = (Metrics as Properties[]).flatMap(
      ({ MetricStat }) => MetricStat?.Metric.MetricName ?? [],
    );
    expect(watched.sort()).toEqual(["Errors", "Errors", "Errors", "Errors", "MessageFailed"]);
    expect(new Set(periods).size).toBe(1);
    expect(expression.match(/FILL/g)).toHaveLength(5);
    expect(readable(template.Outputs.DeployHealthAlarmArn?.Value)).toBe("<MonitoringDeployHealth.Arn>");
  });

  it("not by one message, however its tries fail", () => {
    for (const instants of [failing, ...["Arrivals", "Summaries", "Publications"].map(crashing)])
      expect(mostWithin(window, instants)).toBeLessThan(Threshold);
  });

  it("by a fault in every article at 200 a day, a few seconds or minutes after the second of them", () => {
    const between = 86_400 / 200;
    const second = (instants: number[]) => instants.map((at) => at + between);
    const tripsAt = (instants: number[]) =>
      instants
        .sort((a, b) => a - b)
        .find(
          (until) =>
            mostWithin(
              window,
              instants.filter((at) => at <= until),
            ) >= Threshold,
        );
    expect(tripsAt([...failing, ...second(failing)])! - between).toBeLessThanOrEqual(retryDelays[0]!);
    for (const queue of ["Arrivals", "Summaries"])
      expect(tripsAt([...crashing(queue), ...second(crashing(queue))])).toBeLessThan(window);
    const third = crashing("Publications").map((at) => at + 2 * between);
    expect(
      tripsAt([...crashing("Publications"), ...second(crashing("Publications")), ...third]),
    ).toBeLessThan(window);
  });

  it("by a second crash of the lists' writer in a row", () => {
    expect(expression).toContain("3 * FILL(lists, 0)");
    expect(3 * mostWithin(window, crashing("Listings"))).toBeGreaterThanOrEqual(Threshold);
  });
});

it.each([
  ["IngestArticle", "Arrivals"],
  ["SummarizeArticle", "Summaries"],
  ["PublishArticle", "Publications"],
  ["PublishListings", "Listings"],
])("%s that crashes at one message rings before that is in the DLQ", (step, queue) => {
  const { Period, EvaluationPeriods, Threshold } = alarmOf(`${step}Errors`);
  expect(mostWithin(Period * EvaluationPeriods, crashing(queue))).toBeGreaterThanOrEqual(Threshold);
});

describe("with a model on Bedrock", () => {
  const withModel = synthesized({ summarizer: "bedrock", bedrockModelId: "amazon.nova-lite-v1:0" });
  const { Properties } = resource(withModel, "AWS::CloudWatch::Alarm", "MonitoringModelFallback");

  it("rings when Bedrock refuses, or has not answered three times within an hour, however few articles there are", () => {
    expect(Properties).toMatchObject({ Threshold: 3, EvaluationPeriods: 1, DatapointsToAlarm: 1 });
    const [{ Expression }] = Properties.Metrics;
    expect(Expression).toBe(
      "3 * FILL(denied, 0) + 1 * FILL(throttled, 0) + 1 * FILL(timeout, 0) + 1 * FILL(unavailable, 0)",
    );
    for (const { MetricStat } of Properties.Metrics.slice(1)) expect(MetricStat.Period).toBe(3_600);
    const reasons = (Properties.Metrics as Properties[]).flatMap(
      ({ MetricStat }) =>
        MetricStat?.Metric.Dimensions.find(({ Name }: Properties) => Name === "reason").Value ?? [],
    );
    expect(reasons.sort()).toEqual(["denied", "throttled", "timeout", "unavailable"]);
  });

  it("leads to its section of the runbook", () => {
    expect(Properties.AlarmDescription).toContain("#runbook-the-model-is-not-asked");
  });
});

describe("every alarm", () => {
  it("is one of those above", () => {
    expect(Object.keys(alarms)).toHaveLength(4 * 2 + 4 * 3 + 5);
  });

  it("is quiet without data, rings at the topic, and tells it when all is well again", () => {
    for (const { Properties } of Object.values(alarms)) {
      if (!Properties.AlarmDescription.includes("waits in its DLQ"))
        expect(Properties.TreatMissingData).toBe("notBreaching");
      expect(Properties.AlarmActions.map(readable)).toEqual(["<MonitoringTopic>"]);
      expect(Properties.OKActions.map(readable)).toEqual(["<MonitoringTopic>"]);
    }
  });

  it("says in a sentence what it means, and where the runbook is", () => {
    for (const { Properties } of Object.values(alarms)) {
      expect(Properties.AlarmDescription).toMatch(/^[A-Z].*\. Runbook: ARCHITECTURE\.md#runbook-[a-z-]+$/);
    }
  });
});

describe("the topic", () => {
  const { Statement } = resource(template, "AWS::SNS::TopicPolicy", "MonitoringTopicPolicy").Properties
    .PolicyDocument;

  it("is open to the alarms of this account, over TLS only", () => {
    expect(Statement).toHaveLength(2);
    expect(Statement).toContainEqual(
      expect.objectContaining({
        Effect: "Allow",
        Action: "sns:Publish",
        Principal: { Service: "cloudwatch.amazonaws.com" },
        Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
      }),
    );
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
    );
  });

  it("mails whom it is told to", () => {
    expect(resourcesOf(template, "AWS::SNS::Subscription")).toEqual({});
    const [subscription] = Object.values(
      resourcesOf(synthesized({ alarmEmail: "oncall@canal.example" }), "AWS::SNS::Subscription"),
    );
    expect(subscription?.Properties).toMatchObject({ Protocol: "email", Endpoint: "oncall@canal.example" });
  });
});
