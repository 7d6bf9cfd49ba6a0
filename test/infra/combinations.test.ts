import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { localContext } from "../../infra/local/synthesize.ts";
import { createApp } from "../../infra/standfirst-app.ts";
import { everyPair } from "./every-pair.ts";
import { type Properties, readable, resource, resourcesOf, type Template } from "./synthesized.ts";

const folder = mkdtempSync(join(tmpdir(), "standfirst-combinations-"));
afterAll(() => rmSync(folder, { recursive: true }));

const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/0f1e2d3c-aaaa-bbbb-cccc-0123456789ab";
const webAclArn =
  "arn:aws:wafv2:us-east-1:123456789012:global/webacl/news/0f1e2d3c-aaaa-bbbb-cccc-0123456789ab";
const inboxKeyArn = "arn:aws:kms:eu-west-1:123456789012:key/0f1e2d3c-aaaa-bbbb-cccc-0123456789ab";
const domain = { domainName: "share.canal.example", certificateArn };
const steps = ["IngestArticle", "SummarizeArticle", "PublishArticle", "PublishListings"];

/** Each choice with what the template must have of it, and, since every other choice is there as well, must not. */
interface Choice {
  context: Record<string, unknown>;
  holds(template: Template): void;
}

const settings = {
  stage: [
    { context: {}, holds: (template) => isKept(template, "Delete") },
    { context: { stage: "production" }, holds: (template) => isKept(template, "Retain") },
  ],
  domain: [
    { context: {}, holds: (template) => hasDomain(template, false, 0) },
    { context: domain, holds: (template) => hasDomain(template, true, 0) },
    { context: { certificateArn }, holds: (template) => hasDomain(template, false, 0, certificateArn) },
    {
      context: { ...domain, hostedZoneId: "Z0123456789ABCDEFGHIJ", hostedZoneName: "canal.example" },
      holds: (template) => hasDomain(template, true, 2),
    },
  ],
  webAcl: [
    { context: {}, holds: (template) => expect(distributionOf(template)).not.toHaveProperty("WebACLId") },
    {
      context: { webAclArn },
      holds: (template) => expect(distributionOf(template).WebACLId).toBe(webAclArn),
    },
  ],
  accessLogs: [
    { context: {}, holds: (template) => hasLogs(template, false) },
    { context: { accessLogs: "on" }, holds: (template) => hasLogs(template, true) },
  ],
  inbox: [
    { context: {}, holds: (template) => hasInbox(template, true, []) },
    { context: { inboxBucketName: "cms-exports" }, holds: (template) => hasInbox(template, false, []) },
    {
      context: { inboxBucketName: "cms-exports", inboxKeyArn },
      holds: (template) => hasInbox(template, false, ["IngestArticle", "PublishArticle"]),
    },
  ],
  bus: [
    { context: {}, holds: (template) => hasBus(template, "<Announcements>", 1) },
    { context: { eventBusName: "newsroom" }, holds: (template) => hasBus(template, "newsroom", 0) },
  ],
  boundary: [
    { context: {}, holds: (template) => isBounded(template, undefined) },
    {
      context: { permissionsBoundary: "developers" },
      holds: (template) =>
        isBounded(template, "arn:<AWS::Partition>:iam::<AWS::AccountId>:policy/developers"),
    },
    {
      context: { permissionsBoundary: "arn:aws:iam::123456789012:policy/teams/news" },
      holds: (template) => isBounded(template, "arn:aws:iam::123456789012:policy/teams/news"),
    },
  ],
  mail: [
    { context: {}, holds: (template) => mails(template, 0, 0) },
    { context: { alarmEmail: "oncall@canal.example" }, holds: (template) => mails(template, 1, 0) },
    {
      context: { alarmEmail: "oncall@canal.example", monthlyBudgetUsd: "50" },
      holds: (template) => mails(template, 1, 1),
    },
  ],
  summarizer: [
    { context: {}, holds: (template) => asksModel(template, false) },
    {
      context: { summarizer: "bedrock", bedrockModelId: "amazon.nova-lite-v1:0" },
      holds: (template) => asksModel(template, true),
    },
    {
      context: {
        summarizer: "bedrock",
        bedrockModelId: "eu.amazon.nova-lite-v1:0",
        bedrockRegion: "eu-west-1",
      },
      holds: (template) => asksModel(template, true),
    },
  ],
  desk: [
    { context: {}, holds: (template) => expect(variablesOf(template, "PublishListings").DESK).toBe("on") },
    {
      context: { desk: "off" },
      holds: (template) => expect(variablesOf(template, "PublishListings").DESK).toBe("off"),
    },
  ],
} satisfies Record<string, Choice[]>;

const combinations = everyPair(settings).map((row) => {
  const choices = Object.entries(row).map(
    ([name, at]) => settings[name as keyof typeof settings][at] as Choice,
  );
  const context: Record<string, unknown> = Object.assign({}, ...choices.map((choice) => choice.context));
  return { choices, context, name: Object.keys(context).join(", ") || "a first deploy" };
});

describe("each pair of settings", () => {
  it.each(combinations)("$name", ({ choices, context }) => {
    const outdir = mkdtempSync(join(folder, "each-"));
    const app = createApp({ context: { ...context, "aws:cdk:bundling-stacks": [] }, outdir });
    const template = app.synth().getStackArtifact("Standfirst").template as Template;
    const { pluginReports } = JSON.parse(readFileSync(join(outdir, "validation-report.json"), "utf8"));
    expect(pluginReports.map(({ pluginName }: Properties) => pluginName)).toContain("AwsSolutions");
    for (const { violations, suppressedViolations = [] } of pluginReports) {
      expect(violations).toEqual([]);
      for (const { reason } of suppressedViolations) expect(reason).toMatch(/\.$/);
    }
    for (const { holds } of choices) holds(template);
  });

  it("was tried with every other", () => {
    const met = new Set(
      combinations.flatMap(({ choices }) =>
        choices.flatMap((one) => choices.map((other) => `${idOf(one)}-${idOf(other)}`)),
      ),
    );
    const all = Object.values(settings) as Choice[][];
    for (const [at, ones] of all.entries())
      for (const others of all.slice(at + 1))
        for (const one of ones)
          for (const other of others) expect(met).toContain(`${idOf(one)}-${idOf(other)}`);
    expect(combinations.length).toBeLessThan(20);
  });
});

it("on one machine nothing is asked of an AWS account, whatever cdk.json has for the deploy", () => {
  const context = Object.assign(
    {},
    ...(Object.values(settings) as Choice[][]).map((choices) => choices.at(-1)!.context),
    {
      siteOrigin: "https://share.canal.example",
    },
  );
  const synth = (deploy: object) =>
    createApp({
      context: { ...deploy, ...localContext, "aws:cdk:bundling-stacks": [] },
      outdir: mkdtempSync(join(folder, "local-")),
      checks: false,
      leastListingsDelay: 1,
    })
      .synth()
      .getStackArtifact("Standfirst").template as Template;
  const { stage, desk, ...rest } = context;
  expect(synth(rest)).toEqual(synth({}));
  const dashboards = resourcesOf(synth({ stage, desk }), "AWS::CloudWatch::Dashboard");
  expect(Object.keys(dashboards)).toHaveLength(1);
});

const everyChoice = (Object.values(settings) as Choice[][]).flat();

function idOf(choice: Choice): number {
  return everyChoice.indexOf(choice);
}

function distributionOf(template: Template): Properties {
  return resource(template, "AWS::CloudFront::Distribution", "SiteDistribution").Properties
    .DistributionConfig;
}

function variablesOf(template: Template, step: string): Record<string, unknown> {
  return resource(template, "AWS::Lambda::Function", `Pipeline${step}Function`).Properties.Environment
    .Variables;
}

function count(template: Template, type: string): number {
  return Object.keys(resourcesOf(template, type)).length;
}

/** Actions of a kind that the steps' roles allow, with the step. */
function allowed(template: Template, action: string): string[] {
  return steps.filter((step) =>
    JSON.stringify(resource(template, "AWS::IAM::Role", `Pipeline${step}Role`)).includes(`"${action}"`),
  );
}

function isKept(template: Template, policy: string) {
  const { DeletionPolicy, Properties } = resource(template, "AWS::DynamoDB::Table", "ArticleTable");
  expect(DeletionPolicy).toBe(policy);
  expect(Properties.DeletionProtectionEnabled ?? false).toBe(policy === "Retain");
  for (const bucket of Object.values(resourcesOf(template, "AWS::S3::Bucket")))
    expect(bucket.DeletionPolicy).toBe(policy);
}

function hasDomain(
  template: Template,
  isOwn: boolean,
  records: number,
  certificate = isOwn ? certificateArn : undefined,
) {
  const { Aliases, ViewerCertificate } = distributionOf(template);
  expect(Aliases).toEqual(isOwn ? ["share.canal.example"] : undefined);
  expect(ViewerCertificate?.AcmCertificateArn).toBe(certificate);
  const origin = isOwn ? "https://share.canal.example" : "https://<SiteDistribution.DomainName>";
  expect(readable(variablesOf(template, "PublishArticle").SITE_ORIGIN)).toBe(origin);
  expect(readable(template.Outputs.SiteUrl?.Value)).toBe(origin);
  expect(count(template, "AWS::Route53::RecordSet")).toBe(records);
}

function hasLogs(template: Template, isLogged: boolean) {
  expect("Logging" in distributionOf(template)).toBe(isLogged);
  const buckets = resourcesOf(template, "AWS::S3::Bucket");
  expect("AccessLogs" in buckets).toBe(isLogged);
  for (const [name, { Properties }] of Object.entries(buckets))
    if (name !== "AccessLogs") expect("LoggingConfiguration" in Properties).toBe(isLogged);
}

function hasInbox(template: Template, isMade: boolean, decrypting: string[]) {
  expect("Inbox" in resourcesOf(template, "AWS::S3::Bucket")).toBe(isMade);
  expect("InboxPolicy" in resourcesOf(template, "AWS::S3::BucketPolicy")).toBe(isMade);
  const name = isMade ? "<Inbox>" : "cms-exports";
  for (const step of ["IngestArticle", "PublishArticle"])
    expect(readable(variablesOf(template, step).INBOX_BUCKET)).toBe(name);
  const { EventPattern } = resource(template, "AWS::Events::Rule", "PipelineArrivalsRule").Properties;
  expect(EventPattern.detail.bucket.name.map(readable)).toEqual([name]);
  expect(allowed(template, "kms:Decrypt")).toEqual(decrypting);
}

function hasBus(template: Template, name: string, made: number) {
  expect(count(template, "AWS::Events::EventBus")).toBe(made);
  for (const step of ["IngestArticle", "PublishArticle"])
    expect(readable(variablesOf(template, step).EVENT_BUS_NAME)).toBe(name);
  expect(allowed(template, "events:PutEvents")).toEqual(["IngestArticle", "PublishArticle"]);
}

function isBounded(template: Template, boundary: string | undefined) {
  const roles = Object.values(resourcesOf(template, "AWS::IAM::Role"));
  expect(roles).toHaveLength(5);
  for (const { Properties } of roles)
    expect(Properties.PermissionsBoundary && readable(Properties.PermissionsBoundary)).toBe(boundary);
}

function mails(template: Template, subscriptions: number, budgets: number) {
  expect(count(template, "AWS::SNS::Subscription")).toBe(subscriptions);
  expect(count(template, "AWS::Budgets::Budget")).toBe(budgets);
}

function asksModel(template: Template, asks: boolean) {
  expect(allowed(template, "bedrock:InvokeModel")).toEqual(asks ? ["SummarizeArticle"] : []);
  expect("MonitoringModelFallback" in resourcesOf(template, "AWS::CloudWatch::Alarm")).toBe(asks);
  expect(variablesOf(template, "SummarizeArticle").SUMMARIZER).toBe(asks ? "bedrock" : "extractive");
}
