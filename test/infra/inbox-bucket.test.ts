import { expect, it } from "vitest";
import { readable, resource, resourcesOf, synthesized } from "./synthesized.ts";

const template = synthesized();
const { Properties } = resource(template, "AWS::S3::Bucket", "Inbox");

it("is private, encrypted, and takes no plain HTTP", () => {
  expect(Properties.PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  });
  expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration).toEqual([
    { ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } },
  ]);
  const { Statement } = resource(template, "AWS::S3::BucketPolicy", "InboxPolicy").Properties.PolicyDocument;
  expect(Statement).toEqual([
    expect.objectContaining({
      Effect: "Deny",
      Action: "s3:*",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    }),
  ]);
});

it("keeps what was overwritten or deleted for 90 days", () => {
  expect(Properties.VersioningConfiguration).toEqual({ Status: "Enabled" });
  expect(Properties.LifecycleConfiguration.Rules).toEqual([
    {
      Id: "former-versions",
      Status: "Enabled",
      NoncurrentVersionExpiration: { NoncurrentDays: 90 },
      ExpiredObjectDeleteMarker: true,
    },
    { Id: "broken-uploads", Status: "Enabled", AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
  ]);
});

it("tells EventBridge of changes without a function of the CDK's", () => {
  expect(Properties.NotificationConfiguration.EventBridgeConfiguration).toEqual({ EventBridgeEnabled: true });
  expect(Object.keys(resourcesOf(template, "AWS::Lambda::Function"))).toHaveLength(4);
});

it("may be a bucket that is there already", () => {
  const own = synthesized({ inboxBucketName: "canal-cms-exports" });
  expect(Object.keys(resourcesOf(own, "AWS::S3::Bucket"))).toEqual(["SiteBucket"]);
  const rule = resource(own, "AWS::Events::Rule", "PipelineArrivalsRule").Properties;
  expect(rule.EventPattern.detail.bucket.name).toEqual(["canal-cms-exports"]);
  const role = resource(own, "AWS::IAM::Role", "PipelineIngestArticleRole").Properties;
  expect(JSON.stringify(role)).toContain(":s3:::canal-cms-exports/articles/*");
  expect(readable(own.Outputs.InboxBucketName?.Value)).toBe("canal-cms-exports");
});
