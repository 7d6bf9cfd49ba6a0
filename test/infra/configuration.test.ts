import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../infra/configuration.ts";

const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/0f1e2d3c-aaaa-bbbb-cccc-0123456789ab";

it("asks for nothing: a first deploy has its defaults", () => {
  expect(readConfiguration({})).toEqual({
    stage: "dev",
    disposable: true,
    domain: null,
    certificateArn: null,
    siteOrigin: null,
    alarmEmail: null,
    permissionsBoundary: null,
    summarizer: { kind: "extractive" },
    architecture: "arm64",
    desk: "on",
    leadImages: "https",
    listingsDelay: 10,
    maxConcurrency: 10,
    webAclArn: null,
    accessLogs: "off",
    inboxBucketName: null,
    inboxKeyArn: null,
    eventBusName: null,
    logRetentionDays: 90,
    monthlyBudgetUsd: null,
  });
});

it("reads text from the command line and numbers from cdk.json alike", () => {
  expect(readConfiguration({ listingsDelay: "30" }).listingsDelay).toBe(30);
  expect(readConfiguration({ listingsDelay: 30 }).listingsDelay).toBe(30);
  expect(readConfiguration({ alarmEmail: "" }).alarmEmail).toBeNull();
});

it("gives AWS's index time to show what lists are made of; on one machine it needs none", () => {
  expect(readConfiguration({ listingsDelay: "5" }).listingsDelay).toBe(5);
  for (const tooSoon of [0, 1, 4])
    expect(() => readConfiguration({ listingsDelay: tooSoon })).toThrow(
      `listingsDelay: expected a whole number from 5 to 900; found "${tooSoon}".`,
    );
  expect(readConfiguration({ listingsDelay: 1 }, 1).listingsDelay).toBe(1);
});

it("only dev is disposable, so that a slip in the stage's name cannot cost the data", () => {
  expect(readConfiguration({ stage: "production" }).disposable).toBe(false);
  expect(readConfiguration({ stage: "prodution" }).disposable).toBe(false);
});

it("takes a domain with its certificate, and its zone if there is one", () => {
  expect(readConfiguration({ domainName: "share.canal.example", certificateArn })).toMatchObject({
    domain: { name: "share.canal.example", zone: null },
    certificateArn,
  });
  const withZone = {
    domainName: "share.canal.example",
    certificateArn,
    hostedZoneId: "Z1",
    hostedZoneName: "canal.example",
  };
  expect(readConfiguration(withZone).domain?.zone).toEqual({ id: "Z1", name: "canal.example" });
});

it("takes a certificate alone, for a domain that is to be moved here", () => {
  expect(readConfiguration({ certificateArn })).toMatchObject({ domain: null, certificateArn });
});

it("takes a domain of any script, as it is registered, and the zone's own name", () => {
  const domainName = "xn--80aswg.xn--p1ai";
  const zone = { hostedZoneId: "Z1", hostedZoneName: domainName };
  expect(readConfiguration({ domainName, certificateArn, ...zone }).domain).toEqual({
    name: domainName,
    zone: { id: "Z1", name: domainName },
  });
});

it("takes a model by its id or its ARN", () => {
  const arn = "arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/a1b2c3";
  for (const bedrockModelId of ["amazon.nova-lite-v1:0", "eu.amazon.nova-lite-v1:0", arn])
    expect(readConfiguration({ summarizer: "bedrock", bedrockModelId }).summarizer).toMatchObject({
      modelId: bedrockModelId,
    });
  for (const bedrockModelId of ["amazon/nova", "arn:aws:s3:::bucket/key"])
    expect(() => readConfiguration({ summarizer: "bedrock", bedrockModelId })).toThrow("bedrockModelId");
});

it("asks a model that an ARN names in the ARN's region", () => {
  const regionOf = (bedrockModelId: string, more = {}) =>
    readConfiguration({ summarizer: "bedrock", bedrockModelId, ...more }).summarizer;
  const arn =
    "arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:inference-profile/us-gov.amazon.nova-pro-v1:0";
  expect(regionOf(arn)).toMatchObject({ region: "us-gov-west-1" });
  expect(regionOf(arn, { bedrockRegion: "us-gov-west-1" })).toMatchObject({ region: "us-gov-west-1" });
  expect(regionOf("eu.amazon.nova-lite-v1:0")).toMatchObject({ region: null });
});

it("takes the extract for a while, whatever Bedrock's settings are", () => {
  const paused = { summarizer: "extractive", bedrockModelId: "eu.model", bedrockConcurrency: 8 };
  expect(readConfiguration(paused).summarizer).toEqual({ kind: "extractive" });
});

it.each([
  ["inboxBucketName", "news.inbox-1"],
  ["inboxBucketName", "news-.inbox"],
  ["siteOrigin", "http://[::1]:4647"],
  ["siteOrigin", "https://share.example.org:8443"],
  ["siteOrigin", "http://news_desk:8080"],
  ["stage", "pr--7"],
  ["stage", "p"],
])("takes %s=%s, which is odd and legal", (name, value) => {
  expect(() => readConfiguration({ [name]: value })).not.toThrow();
});

it("leaves the CDK's own context alone", () => {
  expect(() => readConfiguration({ "aws:cdk:bundling-stacks": [], "@aws-cdk/core:x": true })).not.toThrow();
});

describe("says what is wrong, what was found and what is allowed", () => {
  it.each([
    [{ stage: "Live!" }, 'stage: expected a short kebab-case word; found "Live!".'],
    [{ stage: "live-" }, 'stage: expected a short kebab-case word; found "live-".'],
    [{ stage: "local" }, "stage: expected another name, since local is the stack that npm start runs; found"],
    [{ desk: "yes" }, 'desk: expected one of on, off; found "yes".'],
    [{ architecture: "arm" }, 'architecture: expected one of arm64, x86_64; found "arm".'],
    [{ summarizer: "gpt" }, 'summarizer: expected one of extractive, bedrock; found "gpt".'],
    [{ leadImages: "all" }, 'leadImages: expected one of inbox, https; found "all".'],
    [{ accessLogs: "1" }, 'accessLogs: expected one of on, off; found "1".'],
    [
      { summarizer: "bedrock" },
      "bedrockModelId: expected a model id, for summarizer=bedrock; found nothing.",
    ],
    [{ bedrockModelId: "m" }, "summarizer: expected a value, since bedrockModelId is given; found nothing."],
    [{ bedrockConcurrency: 8 }, "summarizer: expected a value, since bedrockConcurrency is given"],
    [
      {
        summarizer: "bedrock",
        bedrockModelId: "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0",
        bedrockRegion: "eu-central-1",
      },
      'bedrockRegion: expected eu-west-1, where the ARN in bedrockModelId is, or no value; found "eu-central-1".',
    ],
    [{ listingsDelay: "901" }, 'listingsDelay: expected a whole number from 5 to 900; found "901".'],
    [{ listingsDelay: "1.5" }, 'listingsDelay: expected a whole number from 5 to 900; found "1.5".'],
    [{ maxConcurrency: "1" }, 'maxConcurrency: expected a whole number from 2 to 1000; found "1".'],
    [
      { monthlyBudgetUsd: "0", alarmEmail: "a@b.example" },
      "monthlyBudgetUsd: expected a whole number from 1",
    ],
    [
      { monthlyBudgetUsd: "50" },
      "alarmEmail: expected an address to mail the budget's warnings to; found nothing.",
    ],
    [{ logRetentionDays: "42" }, "logRetentionDays: expected one of 1, 3, 5, 7, 14, 30"],
    [{ alarmEmail: "desk" }, 'alarmEmail: expected an e-mail address; found "desk".'],
    [{ siteOrigin: "https://a.example/" }, "siteOrigin: expected scheme and host, no slash at the end"],
    [{ siteOrigin: 'https://a.example"' }, "siteOrigin: expected scheme and host, no slash at the end"],
    [{ siteOrigin: "https://me@a.example" }, "siteOrigin: expected scheme and host, no slash at the end"],
    [
      { domainName: "share.canal.example" },
      "certificateArn: expected a value, since domainName is given; found nothing.",
    ],
    [
      { domainName: "a.example", certificateArn: certificateArn.replace("us-east-1", "eu-west-1") },
      "certificateArn: expected the ARN of a certificate in us-east-1",
    ],
    [{ domainName: "https://a.example", certificateArn }, "domainName: expected a host name in lower case"],
    [{ domainName: "-a.example", certificateArn }, "domainName: expected a host name in lower case"],
    [
      {
        domainName: "share.canal.example",
        certificateArn,
        hostedZoneId: "Z1",
        hostedZoneName: "anal.example",
      },
      'hostedZoneName: expected the zone that share.canal.example is in; found "anal.example".',
    ],
    [{ hostedZoneId: "Z1" }, "hostedZoneName: expected a value, since hostedZoneId is given; found nothing."],
    [
      { hostedZoneId: "Z1", hostedZoneName: "a.example" },
      "domainName: expected a value, since hostedZoneId is given; found nothing.",
    ],
    [
      { webAclArn: "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/a/b" },
      "webAclArn: expected the ARN of a web ACL of scope CLOUDFRONT",
    ],
    [{ permissionsBoundary: "a b" }, "permissionsBoundary: expected the name or ARN of an IAM policy"],
    [{ inboxBucketName: "My Bucket" }, "inboxBucketName: expected a bucket's name"],
    [{ inboxBucketName: "news..inbox" }, "inboxBucketName: expected a bucket's name"],
    [{ inboxBucketName: "192.168.0.1" }, "inboxBucketName: expected a bucket's name"],
    [
      { inboxKeyArn: "arn:aws:kms:eu-west-1:123456789012:key/0f1e2d3c" },
      "inboxBucketName: expected a value, since inboxKeyArn is given; found nothing.",
    ],
    [{ inboxBucketName: "exports", inboxKeyArn: "alias/news" }, "inboxKeyArn: expected the ARN of a KMS key"],
    [{ eventBusName: "a bus" }, "eventBusName: expected an event bus's name"],
    [{ alarmEmial: "a@b.example" }, "alarmEmial: no such setting. There are: accessLogs, alarmEmail"],
    [{ "alarm-email": "a@b.example" }, "alarm-email: no such setting. There are: accessLogs, alarmEmail"],
  ])("%j", (context, message) => {
    expect(() => readConfiguration(context)).toThrow(message);
  });

  it("all of it at once", () => {
    expect(() => readConfiguration({ desk: "yes", stage: "-", tpyo: 1 })).toThrow(
      /stage: .*\n.*desk: .*\n.*tpyo: /,
    );
  });
});
