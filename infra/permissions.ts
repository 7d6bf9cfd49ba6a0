import { ArnFormat, Stack } from "aws-cdk-lib";
import type { Distribution } from "aws-cdk-lib/aws-cloudfront";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { type IRole, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { ILogGroup } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { IScheduleGroup } from "aws-cdk-lib/aws-scheduler";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { BedrockSummarizer } from "./configuration.ts";

/** A statement of a role's policy. */
export class Permission extends PolicyStatement {
  /** Why its resources must have a `*` in them. */
  wildcardReason: string | null = null;
}

// The L2 constructs' grants are wider than the calls in functions/aws: grantRead alone is three wildcard actions.

/** Writes the function's own log. */
export function writeLogs(logGroup: ILogGroup) {
  return allow(["logs:CreateLogStream", "logs:PutLogEvents"], logGroup.logGroupArn);
}

/** What Lambda's poller does with a queue in the function's name; and the function says when what failed is tried again. */
export function takeFrom(queue: IQueue) {
  const poll = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
  return allow([...poll, "sqs:ChangeMessageVisibility"], queue.queueArn);
}

/** Sends messages to queues. */
export function sendTo(...queues: IQueue[]) {
  return allow(["sqs:SendMessage"], ...queues.map(({ queueArn }) => queueArn));
}

/** Reads objects, and may be told that one is missing: without ListBucket, S3 answers 403 in place of 404. */
export function readObjects(bucket: IBucket, ...patterns: string[]) {
  return [allowObjects("s3:GetObject", bucket, patterns), allow(["s3:ListBucket"], bucket.bucketArn)];
}

/** For a bucket whose objects are encrypted with a key of its owner's. */
export function decryptWith(keyArn: string | null) {
  return keyArn ? [allow(["kms:Decrypt"], keyArn)] : [];
}

/** Writes objects below keys of these patterns. */
export function writeObjects(bucket: IBucket, ...patterns: string[]) {
  return allowObjects("s3:PutObject", bucket, patterns);
}

/** Removes objects below keys of these patterns. */
export function removeObjects(bucket: IBucket, ...patterns: string[]) {
  return allowObjects("s3:DeleteObject", bucket, patterns);
}

/** Lists the keys below some prefixes only. */
export function listKeys(bucket: IBucket, ...prefixes: string[]) {
  const statement = allow(["s3:ListBucket"], bucket.bucketArn);
  statement.addCondition("StringLike", { "s3:prefix": prefixes.map((prefix) => `${prefix}*`) });
  return statement;
}

/** Reads single rows. */
export function readRows(table: ITable) {
  return allow(["dynamodb:GetItem"], table.tableArn);
}

/** Makes and changes single rows. */
export function changeRows(table: ITable) {
  return allow(["dynamodb:UpdateItem"], table.tableArn);
}

/** Reads the rows of a partition. */
export function queryRows(table: ITable) {
  return allow(["dynamodb:Query"], table.tableArn);
}

/** Rows that are put and removed whole. */
export function keepRows(table: ITable) {
  return allow(["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem"], table.tableArn);
}

/** Reads the rows of an index's partition. */
export function queryIndex(table: ITable, index: string) {
  return allow(["dynamodb:Query"], `${table.tableArn}/index/${index}`);
}

/** Tells the bus in the name of this system, and of no other. */
export function announceOn(bus: IEventBus) {
  const statement = allow(["events:PutEvents"], bus.eventBusArn);
  statement.addCondition("StringEquals", { "events:source": "standfirst" });
  return statement;
}

/** Makes schedules of a group, which act in this one role. */
export function schedule(group: IScheduleGroup, role: IRole) {
  const make = allow(
    ["scheduler:CreateSchedule"],
    Stack.of(group).formatArn({
      service: "scheduler",
      resource: "schedule",
      resourceName: `${group.scheduleGroupName}/*`,
    }),
  );
  make.wildcardReason =
    "Schedules are named after uploads; Scheduler knows no permission narrower than a group's.";
  const pass = allow(["iam:PassRole"], role.roleArn);
  pass.addCondition("StringEquals", { "iam:PassedToService": "scheduler.amazonaws.com" });
  return [make, pass];
}

/** Has CloudFront forget what it holds of the site. */
export function invalidate(distribution: Distribution) {
  return allow(["cloudfront:CreateInvalidation"], distribution.distributionArn);
}

/** A foundation model of the region that is asked, or an inference profile with the models that it routes to. */
export function invokeModel(scope: Construct, { modelId, region: asked }: BedrockSummarizer) {
  const stack = Stack.of(scope);
  const home = asked ?? stack.region;
  const model = (id: string, region = home) =>
    stack.formatArn({
      service: "bedrock",
      region,
      account: "",
      resource: "foundation-model",
      resourceName: id,
    });
  const isArn = modelId.startsWith("arn:");
  const [, kind, id = modelId] = isArn ? modelId.split(/:(?=[\w-]+\/)|\/(?=[^/]+$)/u) : [];
  // An application's own profile does not say which models it routes to.
  const routes = kind === "application-inference-profile" ? "*" : routedBy(id);
  if (!routes) return [allow(["bedrock:InvokeModel"], isArn ? modelId : model(modelId))];

  const profileArn = isArn
    ? modelId
    : stack.formatArn({
        service: "bedrock",
        region: home,
        resource: "inference-profile",
        resourceName: modelId,
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
      });
  const routed = allow(["bedrock:InvokeModel"], model(routes, "*"));
  routed.wildcardReason =
    "An inference profile picks the region; the condition holds the model to calls through it.";
  routed.addCondition("StringEquals", { "bedrock:InferenceProfileArn": profileArn });
  return [allow(["bedrock:InvokeModel"], profileArn), routed];
}

/**
 * The model behind an inference profile, whose id has a geography before the model's maker and name: `eu.amazon.nova-lite-v1:0`. By
 * its form, since AWS adds geographies; a dot in a model's own name stands before a digit, as in `deepseek.v3.2`.
 */
function routedBy(modelId: string): string | undefined {
  return /^[a-z-]+\.(?<routed>[a-z][a-z\d]*\.[a-z].*)$/.exec(modelId)?.groups?.routed;
}

function allowObjects(action: string, bucket: IBucket, patterns: string[]): Permission {
  const permission = allow([action], ...patterns.map((pattern) => bucket.arnForObjects(pattern)));
  permission.wildcardReason =
    "Objects are named after articles; a prefix is as narrow as S3's permissions can be.";
  return permission;
}

function allow(actions: string[], ...resources: string[]): Permission {
  return new Permission({ actions, resources });
}
