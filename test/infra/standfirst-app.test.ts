import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../infra/standfirst-app.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "standfirst-app-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const withoutBundles = { "aws:cdk:bundling-stacks": [] };
const app = (name: string, context: Record<string, unknown> = {}) =>
  createApp({ context: { ...withoutBundles, ...context }, outdir: join(folder, name) });
const stackOf = (of: ReturnType<typeof createApp>) => of.node.findChild("Standfirst") as Stack;

interface Report {
  pluginReports: { pluginName: string; violations: unknown[]; suppressedViolations?: { reason: string }[] }[];
}

describe("AWS's validator and cdk-nag find nothing", () => {
  it.each<[string, Record<string, unknown>]>([
    ["on a first deploy", {}],
    ["in production with everything turned on", everything()],
    ["with a bucket and a bus of one's own", { inboxBucketName: "cms-exports", eventBusName: "newsroom" }],
  ])("%s", (name, context) => {
    const made = app(name, context);
    expect(() => made.synth()).not.toThrow();
    const report = JSON.parse(readFileSync(join(folder, name, "validation-report.json"), "utf8")) as Report;
    expect(report.pluginReports.map(({ pluginName }) => pluginName)).toContain("AwsSolutions");
    for (const { violations, suppressedViolations } of report.pluginReports) {
      expect(violations).toEqual([]);
      for (const { reason } of suppressedViolations ?? []) expect(reason).toMatch(/\.$/);
    }
  });
});

describe("they would find", () => {
  it("a bucket that is open to plain HTTP", () => {
    const made = app("http");
    new Bucket(stackOf(made), "Leak");
    expect(() => made.synth()).toThrow(/AwsSolutions-S10/);
  });

  it("a permission for everything", () => {
    const made = app("star");
    const role = stackOf(made)
      .node.findChild("Pipeline")
      .node.findChild("IngestArticle")
      .node.findChild("Role") as Role;
    role.addToPolicy(new PolicyStatement({ actions: ["s3:*"], resources: ["*"] }));
    expect(() => made.synth()).toThrow(/AwsSolutions-IAM5\[Action::s3:\*\]/);
  });

  it("a wildcard that nobody gave a reason for", () => {
    const made = app("wildcard");
    const role = stackOf(made)
      .node.findChild("Pipeline")
      .node.findChild("IngestArticle")
      .node.findChild("Role") as Role;
    role.addToPolicy(new PolicyStatement({ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::other/*"] }));
    expect(() => made.synth()).toThrow(/AwsSolutions-IAM5\[Resource::arn:aws:s3:::other\/\*\]/);
  });

  it("a property that CloudFormation does not take", () => {
    const made = app("schema");
    const role = new Role(stackOf(made), "Other", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
    });
    (
      role.node.defaultChild as unknown as { addPropertyOverride(name: string, value: unknown): void }
    ).addPropertyOverride("MaxSessionDuration", "long");
    expect(() => made.synth()).toThrow(/MaxSessionDuration: .* is not of type/);
  });
});

it("says before anything is made what does not fit in the context", () => {
  expect(() => app("wrong", { desk: "maybe" })).toThrow('desk: expected one of on, off; found "maybe".');
});

it("gives the same template and the same bundles twice, in different folders", () => {
  const [one, other] = ["one", "two"].map((name) => {
    const outdir = join(folder, name);
    createApp({ outdir, checks: false }).synth();
    return {
      template: readFileSync(join(outdir, "Standfirst.template.json"), "utf8"),
      bundles: readdirSync(outdir).filter((entry) => entry.startsWith("asset.")),
    };
  });
  expect(one?.bundles).toHaveLength(4);
  expect(other).toEqual(one);
});

function everything(): Record<string, unknown> {
  return {
    stage: "production",
    domainName: "share.canal.example",
    certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/0f1e2d3c-aaaa-bbbb-cccc-0123456789ab",
    hostedZoneId: "Z0123456789ABCDEFGHIJ",
    hostedZoneName: "canal.example",
    alarmEmail: "oncall@canal.example",
    monthlyBudgetUsd: 50,
    permissionsBoundary: "developers",
    summarizer: "bedrock",
    bedrockModelId: "eu.amazon.nova-lite-v1:0",
    architecture: "x86_64",
    webAclArn: "arn:aws:wafv2:us-east-1:123456789012:global/webacl/news/0f1e2d3c-aaaa-bbbb-cccc-0123456789ab",
    accessLogs: "on",
    logRetentionDays: 365,
  };
}
