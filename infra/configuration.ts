import { RetentionDays } from "aws-cdk-lib/aws-logs";
import { type ContextValue, contextReader } from "./context-reader.ts";
import { originPattern } from "./origin-pattern.ts";

export interface BedrockSummarizer {
  kind: "bedrock";
  /** A foundation model or an inference profile. */
  modelId: string;
  /** Where the model is asked: as set, or the region in its ARN; null: the stack's own. */
  region: string | null;
  /** Articles that are with the model at once, in all processes together. */
  concurrency: number;
}

/** What a deploy can choose, from CDK context (`-c name=value`, or `context` in cdk.json). Everything has a default. */
export interface Configuration {
  /** `dev` is disposable: destroying the stack takes its data along. Any other stage keeps its data. */
  stage: string;
  disposable: boolean;
  /** Readers' address, which `certificateArn` covers; the zone, if given, gets the DNS records. */
  domain: { name: string; zone: { id: string; name: string } | null } | null;
  /** CloudFront's certificate, of us-east-1. Without a domain: so that one can be moved here from another distribution. */
  certificateArn: string | null;
  /** Scheme and host that pages and cards name; null: the domain, or else CloudFront's own name. */
  siteOrigin: string | null;
  /** Where alarms are mailed to; null: they only show in CloudWatch. */
  alarmEmail: string | null;
  /** Name or ARN of the policy that bounds every role. */
  permissionsBoundary: string | null;
  summarizer: { kind: "extractive" } | BedrockSummarizer;
  architecture: "arm64" | "x86_64";
  /** Whether the site has the share desk. */
  desk: "on" | "off";
  /** Lead images only from beside the article, or also from the web. */
  leadImages: "inbox" | "https";
  /** Seconds that changes are gathered before the lists and feeds are written anew. */
  listingsDelay: number;
  /** Articles that one step handles at the same time. */
  maxConcurrency: number;
  /** Web ACL of us-east-1 in front of CloudFront. */
  webAclArn: string | null;
  /** Whether CloudFront's and S3's access logs are kept. */
  accessLogs: "on" | "off";
  /** A bucket of yours, with EventBridge notifications turned on, in place of the stack's own inbox. */
  inboxBucketName: string | null;
  /** The KMS key of that bucket, where it is encrypted with one. */
  inboxKeyArn: string | null;
  /** An event bus of yours that announcements go to, in place of the stack's own. */
  eventBusName: string | null;
  logRetentionDays: number;
  /** The account's budget for what this stack costs; null: no budget. */
  monthlyBudgetUsd: number | null;
}

const retentions = Object.values(RetentionDays).filter(
  (days): days is number => typeof days === "number" && days < RetentionDays.INFINITE,
);

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
/** The last label may be one of another script, as xn--p1ai is. */
const hostName = new RegExp(`^(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`);
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const bucketName = /^(?=.{3,63}$)(?!\d+(?:\.\d+){3}$)(?!.*\.\.)[a-z0-9][a-z0-9.-]*[a-z0-9]$/;

/**
 * Seconds. A change waits for half the delay at least before lists are made, from an index that shows it some time after it
 * was written: mostly within one second.
 */
const leastDelay = 5;

/**
 * Reads the context's plain names; throws one error that names everything that is wrong. Where an index shows at once what was
 * written, as on one machine, `leastListingsDelay` may be less.
 */
export function readConfiguration(
  context: Record<string, ContextValue>,
  leastListingsDelay = leastDelay,
): Configuration {
  const read = contextReader(context);

  const stage =
    read.matching("stage", /^[a-z](?:[a-z0-9-]{0,18}[a-z0-9])?$/, "a short kebab-case word") ?? "dev";
  // Whoever gave an operator's command for it would have that done on their own machine.
  if (stage === "local") read.wrong("stage", "another name, since local is the stack that npm start runs");
  const domainName = read.matching("domainName", hostName, "a host name in lower case");
  const certificateArn = read.matching(
    "certificateArn",
    /^arn:aws[\w-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
    "the ARN of a certificate in us-east-1, where CloudFront looks for it",
  );
  const zoneId = read.matching("hostedZoneId", /^Z[A-Z0-9]+$/, "the id of a Route 53 hosted zone");
  const zoneName = read.matching("hostedZoneName", hostName, "the zone's domain name");
  const inboxBucketName = read.matching("inboxBucketName", bucketName, "a bucket's name");
  const inboxKeyArn = read.matching(
    "inboxKeyArn",
    /^arn:aws[\w-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/,
    "the ARN of a KMS key",
  );
  if (inboxKeyArn) read.together("inboxKeyArn", "inboxBucketName");
  if (domainName) read.together("domainName", "certificateArn");
  read.together("hostedZoneId", "hostedZoneName");
  if (zoneId) read.together("hostedZoneId", "domainName");
  if (domainName && zoneName && domainName !== zoneName && !domainName.endsWith(`.${zoneName}`))
    read.wrong("hostedZoneName", `the zone that ${domainName} is in`);
  const summarizer = read.oneOf("summarizer", ["extractive", "bedrock"], "extractive");
  const modelId = read.matching(
    "bedrockModelId",
    /^(?:arn:aws[\w-]*:bedrock:[\w-]+:\d*:[\w-]+\/)?[\w.:-]+$/,
    "the id or ARN of a Bedrock model or inference profile",
  );
  const bedrockRegion = read.matching("bedrockRegion", /^[a-z]{2}(-[a-z]+)+-\d$/, "a region's name");
  const arnRegion = /^arn:[\w-]+:bedrock:(?<region>[\w-]+):/.exec(modelId ?? "")?.groups?.region ?? null;
  // Elsewhere Bedrock knows no such ARN, and every article would get the extract.
  if (arnRegion && bedrockRegion && arnRegion !== bedrockRegion)
    read.wrong("bedrockRegion", `${arnRegion}, where the ARN in bedrockModelId is, or no value`);
  const bedrockConcurrency = read.whole("bedrockConcurrency", 2, 1_000) ?? 4;
  if (summarizer === "bedrock" && !modelId)
    read.wrong("bedrockModelId", "a model id, for summarizer=bedrock");
  const unused = ["bedrockModelId", "bedrockRegion", "bedrockConcurrency"].find((name) => read.has(name));
  // Who says "extractive" may leave Bedrock's settings where they are, for when it is well again.
  if (!read.has("summarizer") && unused) read.wrong("summarizer", `a value, since ${unused} is given`);

  const alarmEmail = read.matching("alarmEmail", /^[^@\s]+@[^@\s]+$/, "an e-mail address");
  const monthlyBudgetUsd = read.whole("monthlyBudgetUsd", 1, 1_000_000);
  if (monthlyBudgetUsd && !alarmEmail)
    read.wrong("alarmEmail", "an address to mail the budget's warnings to");

  const configuration: Configuration = {
    stage,
    disposable: stage === "dev",
    domain:
      domainName && certificateArn
        ? { name: domainName, zone: zoneId && zoneName ? { id: zoneId, name: zoneName } : null }
        : null,
    certificateArn,
    siteOrigin: read.matching("siteOrigin", originPattern, "scheme and host, no slash at the end"),
    alarmEmail,
    permissionsBoundary: read.matching(
      "permissionsBoundary",
      /^([\w+=,.@-]+|arn:aws[\w-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+)$/,
      "the name or ARN of an IAM policy",
    ),
    summarizer:
      summarizer === "bedrock"
        ? {
            kind: summarizer,
            modelId: modelId ?? "",
            region: bedrockRegion ?? arnRegion,
            concurrency: bedrockConcurrency,
          }
        : { kind: summarizer },
    architecture: read.oneOf("architecture", ["arm64", "x86_64"], "arm64"),
    desk: read.oneOf("desk", ["on", "off"], "on"),
    leadImages: read.oneOf("leadImages", ["inbox", "https"], "https"),
    listingsDelay: read.whole("listingsDelay", leastListingsDelay, 900) ?? 10,
    maxConcurrency: read.whole("maxConcurrency", 2, 1_000) ?? 10,
    webAclArn: read.matching(
      "webAclArn",
      /^arn:aws[\w-]*:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[\w-]+$/,
      "the ARN of a web ACL of scope CLOUDFRONT",
    ),
    accessLogs: read.oneOf("accessLogs", ["on", "off"], "off"),
    inboxBucketName,
    inboxKeyArn,
    eventBusName: read.matching("eventBusName", /^[\w./-]{1,256}$/, "an event bus's name"),
    logRetentionDays: read.among("logRetentionDays", retentions) ?? 90,
    monthlyBudgetUsd,
  };
  read.finish();
  return configuration;
}
