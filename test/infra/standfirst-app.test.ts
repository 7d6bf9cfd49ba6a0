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

describe("AWS's validator and cdk-nag find", () => {
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
