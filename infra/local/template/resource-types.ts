import { createHash } from "node:crypto";
import { arn, place } from "./place.ts";

/** What a resource type answers to `Ref` and `Fn::GetAtt`, and what of its properties is understood. */
export interface ResourceType {
  /** The property that names a resource, if a template may. */
  name?: string;
  /** A resource's `Ref` and attributes under its name. `endpoint` is the gateway's address. */
  identify(name: string, endpoint: string): { ref: string; attributes?: Record<string, string> };
  /** Properties that shape what happens on one machine. */
  reads: string[];
  /** Properties without effect on one machine; `*` for a resource that has none at all. */
  ignores: string[] | "*";
}

const named = (service: string, resource: (name: string) => string) => (name: string) => ({
  ref: name,
  attributes: { Arn: arn(service, resource(name)) },
});
const hashed = (prefix: string, name: string) =>
  `${prefix}${createHash("sha256").update(name).digest("hex").slice(0, 13).toUpperCase()}`;
const listedById = (prefix: string) => (name: string) => ({
  ref: hashed(prefix, name),
  attributes: { Id: hashed(prefix, name) },
});
const policy = (reads: string[], ignores: string[] = []): ResourceType => ({
  identify: (name) => ({ ref: name }),
  reads,
  ignores,
});

/** Every resource type that a template may hold. Any other, or another property, stops the local stack. */
export const resourceTypes: Record<string, ResourceType> = {
  "AWS::S3::Bucket": {
    name: "BucketName",
    identify: (name) => ({
      ref: name,
      attributes: {
        Arn: `arn:aws:s3:::${name}`,
        DomainName: `${name}.s3.amazonaws.com`,
        RegionalDomainName: `${name}.s3.${place.region}.amazonaws.com`,
      },
    }),
    reads: ["BucketName", "VersioningConfiguration", "NotificationConfiguration"],
    ignores: [
      "BucketEncryption",
      "LifecycleConfiguration",
      "PublicAccessBlockConfiguration",
      "LoggingConfiguration",
      "OwnershipControls",
      "AccessControl",
      "Tags",
    ],
  },
  "AWS::S3::BucketPolicy": policy(["Bucket", "PolicyDocument"]),
  "AWS::SQS::Queue": {
    name: "QueueName",
    identify: (name, endpoint) => {
      const url = `${endpoint}/${place.account}/${name}`;
      return { ref: url, attributes: { Arn: arn("sqs", name), QueueName: name, QueueUrl: url } };
    },
    reads: [
      "QueueName",
      "FifoQueue",
      "ContentBasedDeduplication",
      "DeduplicationScope",
      "VisibilityTimeout",
      "DelaySeconds",
      "ReceiveMessageWaitTimeSeconds",
      "MessageRetentionPeriod",
      "MaximumMessageSize",
      "RedrivePolicy",
    ],
    ignores: ["SqsManagedSseEnabled", "FifoThroughputLimit", "RedriveAllowPolicy", "Tags"],
  },
  "AWS::SQS::QueuePolicy": policy(["Queues", "PolicyDocument"]),
  "AWS::DynamoDB::Table": {
    name: "TableName",
    identify: named("dynamodb", (name) => `table/${name}`),
    reads: [
      "TableName",
      "AttributeDefinitions",
      "KeySchema",
      "GlobalSecondaryIndexes",
      "LocalSecondaryIndexes",
    ],
    // AWS removes expired items within days: not having done so yet is one of the ways in which it behaves.
    ignores: [
      "TimeToLiveSpecification",
      "BillingMode",
      "DeletionProtectionEnabled",
      "PointInTimeRecoverySpecification",
      "SSESpecification",
      "ContributorInsightsSpecification",
      "OnDemandThroughput",
      "Tags",
    ],
  },
  "AWS::Lambda::Function": {
    name: "FunctionName",
    identify: named("lambda", (name) => `function:${name}`),
    reads: [
      "FunctionName",
      "Code",
      "Handler",
      "Runtime",
      "Role",
      "Timeout",
      "MemorySize",
      "Environment",
      "ReservedConcurrentExecutions",
      "LoggingConfig",
    ],
    ignores: ["Description", "Architectures", "EphemeralStorage", "RecursiveLoop", "TracingConfig", "Tags"],
  },
  "AWS::Lambda::EventSourceMapping": policy(
    [
      "EventSourceArn",
      "FunctionName",
      "BatchSize",
      "MaximumBatchingWindowInSeconds",
      "FunctionResponseTypes",
      "ScalingConfig",
      "Enabled",
    ],
    ["Tags"],
  ),
  "AWS::IAM::Role": {
    name: "RoleName",
    identify: named("iam", (name) => `role/${name}`),
    reads: ["RoleName", "Policies", "AssumeRolePolicyDocument"],
    ignores: ["Description", "PermissionsBoundary", "Tags"],
  },
  "AWS::IAM::Policy": policy(["PolicyName", "PolicyDocument", "Roles"]),
  "AWS::Events::EventBus": {
    name: "Name",
    identify: (name) => ({ ref: name, attributes: { Arn: arn("events", `event-bus/${name}`), Name: name } }),
    reads: ["Name"],
    ignores: ["Description", "Tags", "LogConfig"],
  },
  "AWS::Events::Rule": {
    name: "Name",
    identify: named("events", (name) => `rule/${name}`),
    reads: ["Name", "EventBusName", "EventPattern", "State", "Targets"],
    ignores: ["Description", "Tags"],
  },
  "AWS::Scheduler::ScheduleGroup": {
    name: "Name",
    identify: named("scheduler", (name) => `schedule-group/${name}`),
    reads: ["Name"],
    ignores: ["Tags"],
  },
  "AWS::CloudFront::Distribution": {
    identify: (name) => {
      const id = hashed("E", name);
      return { ref: id, attributes: { Id: id, DomainName: `${id.toLowerCase()}.cloudfront.net` } };
    },
    reads: ["DistributionConfig"],
    ignores: ["Tags"],
  },
  "AWS::CloudFront::OriginAccessControl": {
    identify: listedById("E"),
    reads: [],
    ignores: ["OriginAccessControlConfig"],
  },
  // Nothing is cached here; what browsers may keep is in each object's own Cache-Control.
  "AWS::CloudFront::CachePolicy": { identify: listedById("C"), reads: [], ignores: ["CachePolicyConfig"] },
  "AWS::CloudFront::ResponseHeadersPolicy": {
    identify: listedById("H"),
    reads: ["ResponseHeadersPolicyConfig"],
    ignores: [],
  },
  "AWS::CloudFront::Function": {
    name: "Name",
    identify: (name) => {
      const functionArn = `arn:aws:cloudfront::${place.account}:function/${name}`;
      return {
        ref: functionArn,
        attributes: { FunctionARN: functionArn, "FunctionMetadata.FunctionARN": functionArn },
      };
    },
    reads: ["Name", "FunctionCode"],
    ignores: ["AutoPublish", "FunctionConfig"],
  },
  "AWS::Logs::LogGroup": { name: "LogGroupName", identify: logGroup, reads: [], ignores: "*" },
  "AWS::Logs::MetricFilter": { identify: (name) => ({ ref: name }), reads: [], ignores: "*" },
  "AWS::Logs::QueryDefinition": { identify: (name) => ({ ref: name }), reads: [], ignores: "*" },
  "AWS::CloudWatch::Alarm": {
    name: "AlarmName",
    identify: named("cloudwatch", (name) => `alarm:${name}`),
    reads: [],
    ignores: "*",
  },
  "AWS::CloudWatch::CompositeAlarm": {
    name: "AlarmName",
    identify: named("cloudwatch", (name) => `alarm:${name}`),
    reads: [],
    ignores: "*",
  },
  "AWS::CloudWatch::Dashboard": { identify: (name) => ({ ref: name }), reads: [], ignores: "*" },
  "AWS::SNS::Topic": {
    name: "TopicName",
    identify: (name) => ({
      ref: arn("sns", name),
      attributes: { TopicArn: arn("sns", name), TopicName: name },
    }),
    reads: [],
    ignores: "*",
  },
  "AWS::SNS::TopicPolicy": { identify: (name) => ({ ref: name }), reads: [], ignores: "*" },
  "AWS::SNS::Subscription": { identify: (name) => ({ ref: name }), reads: [], ignores: "*" },
  "AWS::Budgets::Budget": { identify: (name) => ({ ref: name }), reads: [], ignores: "*" },
  "AWS::CDK::Metadata": { identify: (name) => ({ ref: name }), reads: [], ignores: "*" },
};

function logGroup(name: string) {
  return { ref: name, attributes: { Arn: `${arn("logs", `log-group:${name}`)}:*` } };
}

/** Throws, naming it, on a resource that is not understood whole. */
export function checkResource(
  logicalId: string,
  type: string,
  properties: Record<string, unknown>,
): ResourceType {
  const known = resourceTypes[type];
  if (!known) {
    throw new Error(
      `${logicalId} is of the type ${type}, which the local stack does not know; it knows ${Object.keys(resourceTypes).join(", ")}.`,
    );
  }
  const { reads, ignores } = known;
  const strange =
    ignores === "*"
      ? undefined
      : Object.keys(properties).find((name) => !reads.includes(name) && !ignores.includes(name));
  if (strange) {
    throw new Error(
      `${logicalId} (${type}) has the property ${strange}, which the local stack does not know; name it in resource-types.ts, with its effect or as one without.`,
    );
  }
  return known;
}
