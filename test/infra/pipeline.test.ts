import { describe, expect, it } from "vitest";
import { type Properties, readable, resource, resourcesOf, synthesized } from "./synthesized.ts";

const template = synthesized();
const propertiesOf = (type: string, name: string) => resource(template, type, name).Properties;
const queueOf = (name: string) => propertiesOf("AWS::SQS::Queue", `Pipeline${name}`);
const functionOf = (name: string, of = template) =>
  resource(of, "AWS::Lambda::Function", `Pipeline${name}Function`).Properties;

const ways = [
  { queue: "Arrivals", step: "IngestArticle", fifo: false, batch: 1 },
  { queue: "Summaries", step: "SummarizeArticle", fifo: true, batch: 1 },
  { queue: "Publications", step: "PublishArticle", fifo: true, batch: 1 },
  { queue: "Listings", step: "PublishListings", fifo: true, batch: 5 },
];

describe.each(ways)("$queue → $step", ({ queue, step, fifo, batch }) => {
  const { RedrivePolicy, VisibilityTimeout, ...own } = queueOf(`${queue}Queue`);

  it("gives up after five tries, into a DLQ of the same kind that keeps what failed for 14 days", () => {
    expect(readable(RedrivePolicy.deadLetterTargetArn)).toBe(`<Pipeline${queue}Dlq.Arn>`);
    expect(RedrivePolicy.maxReceiveCount).toBe(5);
    const dlq = queueOf(`${queue}Dlq`);
    expect(dlq.MessageRetentionPeriod).toBe(14 * 86_400);
    expect(dlq.FifoQueue).toBe(fifo ? true : undefined);
    expect(own.FifoQueue).toBe(fifo ? true : undefined);
  });

  it("hides a message for six timeouts of its function", () => {
    expect(VisibilityTimeout).toBe(6 * functionOf(step).Timeout);
  });

  it("may go round with its function only where that sends to it: Lambda stops such a chain at sixteen otherwise", () => {
    const [{ PolicyDocument }] = propertiesOf("AWS::IAM::Role", `Pipeline${step}Role`).Policies;
    const sendsTo = (PolicyDocument.Statement as Properties[])
      .filter(({ Action }) => [Action].flat().includes("sqs:SendMessage"))
      .flatMap(({ Resource }) => [Resource].flat().map(readable));
    const isLoop = sendsTo.includes(`<Pipeline${queue}Queue.Arn>`);
    expect(isLoop).toBe(queue === "Arrivals" || queue === "Publications");
    expect(functionOf(step).RecursiveLoop).toBe(isLoop ? "Allow" : undefined);
  });

  it("feeds its function, which names the messages that failed", () => {
    const mapping = propertiesOf("AWS::Lambda::EventSourceMapping", `Pipeline${step}Mapping`);
    expect(readable(mapping.EventSourceArn)).toBe(`<Pipeline${queue}Queue.Arn>`);
    expect(readable(mapping.FunctionName)).toBe(`<Pipeline${step}Function>`);
    expect(mapping).toMatchObject({
      BatchSize: batch,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      ScalingConfig: { MaximumConcurrency: 10 },
    });
  });
});

it.each(["Summaries", "Publications", "Listings"])(
  "%s orders each message group by itself, and does not guess at repetitions",
  (queue) => {
    const fifo = queueOf(`${queue}Queue`);
    expect(fifo).toMatchObject({
      DeduplicationScope: "messageGroup",
      FifoThroughputLimit: "perMessageGroupId",
    });
    expect(fifo).not.toHaveProperty("ContentBasedDeduplication");
  },
);

it("every queue is encrypted and takes no plain HTTP", () => {
  const queues = resourcesOf(template, "AWS::SQS::Queue");
  const policies = Object.values(resourcesOf(template, "AWS::SQS::QueuePolicy"));
  expect(Object.keys(queues)).toHaveLength(8);
  for (const [name, { Properties }] of Object.entries(queues)) {
    expect(Properties.SqsManagedSseEnabled).toBe(true);
    const statements = policies
      .filter((policy) =>
        (policy.Properties.Queues as unknown[]).some((each) => readable(each) === `<${name}>`),
      )
      .flatMap((policy) => policy.Properties.PolicyDocument.Statement as Properties[]);
    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: "Deny",
        Action: "sqs:*",
        Principal: { AWS: "*" },
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    );
  }
});

it("only changes to the lists wait before they are handed out", () => {
  const delays = Object.entries(resourcesOf(template, "AWS::SQS::Queue"))
    .filter(([, { Properties }]) => Properties.DelaySeconds)
    .map(([name, { Properties }]) => [name, Properties.DelaySeconds]);
  expect(delays).toEqual([["PipelineListingsQueue", 10]]);
  const sooner = synthesized({ listingsDelay: "5" });
  expect(resource(sooner, "AWS::SQS::Queue", "PipelineListingsQueue").Properties.DelaySeconds).toBe(5);
  expect(functionOf("PublishArticle", sooner).Environment.Variables.LISTINGS_DELAY).toBe("5");
});

describe("uploads arrive", () => {
  const rule = propertiesOf("AWS::Events::Rule", "PipelineArrivalsRule");

  it("when an object below articles/ comes, changes or goes", () => {
    expect(rule.State).toBe("ENABLED");
    expect({ ...rule.EventPattern, detail: undefined }).toEqual({
      source: ["aws.s3"],
      "detail-type": ["Object Created", "Object Deleted"],
    });
    expect(rule.EventPattern.detail.object).toEqual({ key: [{ prefix: "articles/" }] });
    expect(rule.EventPattern.detail.bucket.name.map(readable)).toEqual(["<Inbox>"]);
  });

  it("at Arrivals, or else in its DLQ", () => {
    const [target, ...others] = rule.Targets as Properties[];
    expect(others).toEqual([]);
    expect(readable(target?.Arn)).toBe("<PipelineArrivalsQueue.Arn>");
    expect(readable(target?.DeadLetterConfig.Arn)).toBe("<PipelineArrivalsDlq.Arn>");
  });

  it.each(["Queue", "Dlq"])("from this rule alone (%s)", (kind) => {
    const { PolicyDocument } = propertiesOf("AWS::SQS::QueuePolicy", `PipelineArrivals${kind}Policy`);
    const allowed = (PolicyDocument.Statement as Properties[]).filter(({ Effect }) => Effect === "Allow");
    expect(allowed).toHaveLength(1);
    expect(allowed[0]?.Principal).toEqual({ Service: "events.amazonaws.com" });
    expect([allowed[0]?.Action].flat()).toContain("sqs:SendMessage");
    expect(Object.values(allowed[0]?.Condition.ArnEquals as object).map(readable)).toEqual([
      "<PipelineArrivalsRule.Arn>",
    ]);
  });
});

describe("a function's environment", () => {
  const environmentOf = (step: string, of = template) =>
    Object.fromEntries(
      Object.entries(functionOf(step, of).Environment.Variables as Properties).map(([name, value]) => [
        name,
        readable(value),
      ]),
    );

  it("ingest-article", () => {
    expect(environmentOf("IngestArticle")).toEqual({
      STAGE: "dev",
      INBOX_BUCKET: "<Inbox>",
      ARTICLE_TABLE: "<ArticleTable>",
      PICTURE_USES_TABLE: "<PictureUses>",
      ARRIVALS_QUEUE_URL: "<PipelineArrivalsQueue>",
      SUMMARIES_QUEUE_URL: "<PipelineSummariesQueue>",
      PUBLICATIONS_QUEUE_URL: "<PipelinePublicationsQueue>",
      EVENT_BUS_NAME: "<Announcements>",
      WAKE_UP_GROUP: "standfirst-dev",
      ARRIVALS_QUEUE_ARN: "<PipelineArrivalsQueue.Arn>",
      WAKE_UP_ROLE_ARN: "<PipelineWakeUpsRole.Arn>",
    });
  });

  it("summarize-article", () => {
    expect(environmentOf("SummarizeArticle")).toEqual({
      STAGE: "dev",
      ARTICLE_TABLE: "<ArticleTable>",
      SUMMARIES_QUEUE_URL: "<PipelineSummariesQueue>",
      PUBLICATIONS_QUEUE_URL: "<PipelinePublicationsQueue>",
      SUMMARIZER: "extractive",
      BEDROCK_MODEL_ID: "",
      BEDROCK_REGION: "",
    });
    const withModel = synthesized({
      summarizer: "bedrock",
      bedrockModelId: "amazon.nova-lite-v1:0",
      bedrockRegion: "eu-west-1",
    });
    expect(environmentOf("SummarizeArticle", withModel)).toMatchObject({
      SUMMARIZER: "bedrock",
      BEDROCK_MODEL_ID: "amazon.nova-lite-v1:0",
      BEDROCK_REGION: "eu-west-1",
    });
    expect(
      resource(withModel, "AWS::Lambda::EventSourceMapping", "PipelineSummarizeArticleMapping").Properties,
    ).toMatchObject({
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 4 },
    });
    expect(functionOf("SummarizeArticle", withModel).Timeout).toBe(60);
  });

  it("publish-article", () => {
    expect(environmentOf("PublishArticle")).toEqual({
      STAGE: "dev",
      INBOX_BUCKET: "<Inbox>",
      SITE_BUCKET: "<SiteBucket>",
      ARTICLE_TABLE: "<ArticleTable>",
      PICTURE_USES_TABLE: "<PictureUses>",
      PUBLICATIONS_QUEUE_URL: "<PipelinePublicationsQueue>",
      LISTINGS_QUEUE_URL: "<PipelineListingsQueue>",
      LISTINGS_DELAY: "10",
      EVENT_BUS_NAME: "<Announcements>",
      SITE_ORIGIN: "https://<SiteDistribution.DomainName>",
      DISTRIBUTION_ID: "<SiteDistribution>",
      LEAD_IMAGES: "https",
    });
  });

  it("publish-listings", () => {
    expect(environmentOf("PublishListings")).toEqual({
      STAGE: "dev",
      SITE_BUCKET: "<SiteBucket>",
      ARTICLE_TABLE: "<ArticleTable>",
      LISTINGS_QUEUE_URL: "<PipelineListingsQueue>",
      LISTINGS_DELAY: "10",
      SITE_ORIGIN: "https://<SiteDistribution.DomainName>",
      DESK: "on",
    });
  });

  it("follows the settings", () => {
    const set = synthesized({
      stage: "staging",
      leadImages: "inbox",
      desk: "off",
      siteOrigin: "https://s.example",
    });
    expect(environmentOf("PublishArticle", set)).toMatchObject({
      STAGE: "staging",
      LEAD_IMAGES: "inbox",
      SITE_ORIGIN: "https://s.example",
    });
    expect(environmentOf("PublishListings", set)).toMatchObject({
      DESK: "off",
      SITE_ORIGIN: "https://s.example",
    });
  });
});

describe("every function", () => {
  const functions = resourcesOf(template, "AWS::Lambda::Function");

  it("runs on arm64 and Node 24, or on x86_64 if told so", () => {
    expect(Object.keys(functions)).toHaveLength(4);
    for (const { Properties } of Object.values(functions)) {
      expect(Properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        Handler: "index.handler",
      });
    }
    for (const { Properties } of Object.values(
      resourcesOf(synthesized({ architecture: "x86_64" }), "AWS::Lambda::Function"),
    )) {
      expect(Properties.Architectures).toEqual(["x86_64"]);
    }
  });

  it("is described by its source, writes JSON to a log of its own that is not kept forever", () => {
    const logs = resourcesOf(template, "AWS::Logs::LogGroup");
    for (const [name, { Properties }] of Object.entries(functions)) {
      expect(Properties.Description).toMatch(/^functions\/[a-z-]+\.ts$/);
      expect(Properties.LoggingConfig.LogFormat).toBe("JSON");
      const log = readable(Properties.LoggingConfig.LogGroup).slice(1, -1);
      expect(log).toBe(name.replace(/Function$/, "Log"));
      expect(logs[log]?.Properties.RetentionInDays).toBe(90);
    }
  });

  it("takes its own role", () => {
    for (const [name, { Properties }] of Object.entries(functions)) {
      expect(readable(Properties.Role)).toBe(`<${name.replace(/Function$/, "Role")}.Arn>`);
    }
  });
});

it("uploads are woken by schedules of a group of the stack's own, which goes with it", () => {
  const group = resource(template, "AWS::Scheduler::ScheduleGroup", "PipelineWakeUpsGroup");
  expect(group.Properties.Name).toBe("standfirst-dev");
  expect(group.DeletionPolicy).toBe("Delete");
});
