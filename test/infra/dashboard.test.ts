import { expect, it } from "vitest";
import { prices } from "../../infra/prices.ts";
import { readable, resource, synthesized } from "./synthesized.ts";

const template = synthesized();
const body = readable(
  resource(template, "AWS::CloudWatch::Dashboard", "MonitoringDashboard").Properties.DashboardBody,
);
const { widgets, periodOverride } = JSON.parse(body) as {
  periodOverride: string;
  widgets: { properties: { title: string; metrics: unknown[][]; yAxis: { left: { label: string } } } }[];
};
const widget = (title: string) =>
  JSON.stringify(widgets.find(({ properties }) => properties.title === title));

it("shows whether articles come through, where they wait, and what it costs", () => {
  expect(widgets.map(({ properties }) => properties.title)).toEqual([
    "Upload to published",
    "Articles",
    "Rejected, by reason",
    "Oldest message",
    "Messages waiting",
    "Messages in DLQs",
    "Duration, p50",
    "Duration, p99",
    "Crashes and failed messages",
    "Throttles",
    "Concurrent executions",
    "Estimated cost (compute, tables, queues, cards)",
    "Readers' requests",
    "Readers' errors",
    "Sent to readers",
  ]);
});

it("reads the stage's own metrics", () => {
  const [p50, p99] = widgets[0]?.properties.metrics ?? [];
  expect(p50).toEqual(expect.arrayContaining(["Standfirst", "UploadToPublished", "stage", "dev"]));
  expect(JSON.stringify([p50, p99])).toMatch(/p50.*p99/);
  expect(widget("Rejected, by reason")).toContain("{Standfirst,reason,stage}");
});

it("counts in the time that a graph names, however long a time is looked at", () => {
  expect(periodOverride).toBe("inherit");
  for (const { properties } of widgets) {
    const { title, metrics, yAxis } = properties;
    const seconds = { "per 5 min": 300, "bytes per 5 min": 300, "USD an hour": 3_600 }[yAxis.left.label];
    if (seconds === undefined) continue;
    const periods = [...JSON.stringify(metrics).matchAll(/"period":(\d+)/g)].map(([, period]) =>
      Number(period),
    );
    // 300 is what a metric has that names none.
    expect(new Set([...periods, ...(seconds === 300 ? [300] : [])]), title).toEqual(new Set([seconds]));
  }
});

it("has every queue, DLQ and function", () => {
  for (const queue of ["Arrivals", "Summaries", "Publications", "Listings"]) {
    expect(widget("Oldest message")).toContain(`<Pipeline${queue}Queue.QueueName>`);
    expect(widget("Messages waiting")).toContain(`<Pipeline${queue}Queue.QueueName>`);
    expect(widget("Messages in DLQs")).toContain(`<Pipeline${queue}Dlq.QueueName>`);
  }
  for (const step of ["IngestArticle", "SummarizeArticle", "PublishArticle", "PublishListings"]) {
    for (const title of ["Duration, p50", "Duration, p99", "Crashes and failed messages", "Throttles"]) {
      expect(widget(title)).toContain(`<Pipeline${step}Function>`);
    }
  }
});

it("counts what the index and the pictures' uses cost too, which a table's own metrics say nothing of", () => {
  const cost = widgets.find(({ properties }) => properties.title.startsWith("Estimated cost"))!.properties;
  const counted = (cost.metrics as unknown[][]).filter(([namespace]) => namespace === "AWS/DynamoDB");
  expect(counted.map((row) => row.filter((part) => typeof part === "string").join(" ")).sort()).toEqual(
    ["Read", "Write"].flatMap((kind) => [
      `AWS/DynamoDB Consumed${kind}CapacityUnits GlobalSecondaryIndexName byMonth TableName <ArticleTable>`,
      `AWS/DynamoDB Consumed${kind}CapacityUnits TableName <ArticleTable>`,
      `AWS/DynamoDB Consumed${kind}CapacityUnits TableName <PictureUses>`,
    ]),
  );
});

it("counts in its estimate a second of each function's memory, and three requests for a message", () => {
  const terms = [...body.matchAll(/FILL\(([a-z]+)\d, 0\) \* ([\d.]+)/g)];
  const usd = (kind: string) =>
    terms.filter(([, each]) => each === kind).map(([, , factor]) => Number(factor));
  const steps = ["Ingest", "Summarize", "Publish"].map((name) => `Pipeline${name}ArticleFunction`);
  const gigabytes = [...steps, "PipelinePublishListingsFunction"].map(
    (name) => resource(template, "AWS::Lambda::Function", name).Properties.MemorySize / 1_024,
  );
  const aSecond = usd("duration").map((ofMillisecond) => (ofMillisecond * 1_000).toPrecision(4));
  expect(aSecond.sort()).toEqual(
    gigabytes.map((gb) => (gb * prices.lambdaGbSecond.arm64).toPrecision(4)).sort(),
  );
  expect(usd("messages")).toEqual(Array(4).fill(3 * prices.fifoRequest));
});

it("reads CloudFront's metrics where they are", () => {
  for (const title of ["Readers' requests", "Readers' errors", "Sent to readers"]) {
    expect(widget(title)).toContain('"DistributionId","<SiteDistribution>"');
    expect(widget(title)).toContain('"region":"us-east-1"');
  }
});

it("keeps within CloudWatch's 1,024 characters for an expression", () => {
  const expressions = [...body.matchAll(/"expression":"((?:[^"\\]|\\.)*)"/g)];
  expect(expressions.length).toBeGreaterThan(1);
  for (const [, expression] of expressions) expect(expression!.length).toBeLessThanOrEqual(1_024);
});
