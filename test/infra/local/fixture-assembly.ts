import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Template } from "../../../infra/local/template/template.ts";

/** A function of the fixture: its code, what it may do, and the properties of its queue and mapping. */
export interface FixtureFunction {
  /** Body of an ES module with the export `handler`. */
  code: string;
  statements?: object[];
  queue?: object;
  mapping?: object;
  timeout?: number;
  environment?: object;
}

/** Writes a cloud assembly as `cdk synth` does: an inbox that feeds a queue, and a function that takes from it. */
export function fixtureAssembly(
  { code, statements = [], queue = {}, mapping = {}, timeout = 3, environment = {} }: FixtureFunction,
  change: (template: Template) => void = () => {},
): string {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-assembly-"));
  mkdirSync(join(folder, "asset.f"));
  writeFileSync(join(folder, "asset.f/index.mjs"), code);
  const arnOf = (name: string) => ({ "Fn::GetAtt": [name, "Arn"] });
  const takes = {
    Effect: "Allow",
    Action: [
      "sqs:ReceiveMessage",
      "sqs:DeleteMessage",
      "sqs:GetQueueAttributes",
      "sqs:ChangeMessageVisibility",
    ],
    Resource: arnOf("Arrivals"),
  };
  const writesLogs = {
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: arnOf("Log"),
  };
  const template: Template = {
    Resources: {
      Inbox: {
        Type: "AWS::S3::Bucket",
        Properties: {
          VersioningConfiguration: { Status: "Enabled" },
          NotificationConfiguration: { EventBridgeConfiguration: {} },
        },
      },
      Dlq: { Type: "AWS::SQS::Queue", Properties: {} },
      Arrivals: {
        Type: "AWS::SQS::Queue",
        Properties: {
          VisibilityTimeout: 30,
          RedrivePolicy: { deadLetterTargetArn: arnOf("Dlq"), maxReceiveCount: 2 },
          ...queue,
        },
      },
      ArrivalsPolicy: {
        Type: "AWS::SQS::QueuePolicy",
        Properties: {
          Queues: [{ Ref: "Arrivals" }],
          PolicyDocument: {
            Statement: {
              Effect: "Allow",
              Principal: { Service: "events.amazonaws.com" },
              Action: "sqs:SendMessage",
              Resource: arnOf("Arrivals"),
              Condition: { ArnEquals: { "aws:SourceArn": arnOf("Rule") } },
            },
          },
        },
      },
      Rule: {
        Type: "AWS::Events::Rule",
        Properties: {
          EventPattern: {
            source: ["aws.s3"],
            detail: { bucket: { name: [{ Ref: "Inbox" }] }, object: { key: [{ prefix: "articles/" }] } },
          },
          Targets: [{ Id: "T", Arn: arnOf("Arrivals") }],
        },
      },
      Table: {
        Type: "AWS::DynamoDB::Table",
        Properties: {
          AttributeDefinitions: [{ AttributeName: "key", AttributeType: "S" }],
          KeySchema: [{ AttributeName: "key", KeyType: "HASH" }],
        },
      },
      Log: { Type: "AWS::Logs::LogGroup", Properties: {} },
      Role: {
        Type: "AWS::IAM::Role",
        Properties: {
          AssumeRolePolicyDocument: {},
          Policies: [{ PolicyName: "P", PolicyDocument: { Statement: [takes, writesLogs, ...statements] } }],
        },
      },
      Step: {
        Type: "AWS::Lambda::Function",
        Properties: {
          Runtime: "nodejs24.x",
          Handler: "index.handler",
          Role: arnOf("Role"),
          Timeout: timeout,
          MemorySize: 256,
          Code: { S3Bucket: "assets", S3Key: "f.zip" },
          Environment: { Variables: { INBOX: { Ref: "Inbox" }, TABLE: { Ref: "Table" }, ...environment } },
          LoggingConfig: { LogGroup: { Ref: "Log" } },
        },
      },
      Mapping: {
        Type: "AWS::Lambda::EventSourceMapping",
        Properties: {
          EventSourceArn: arnOf("Arrivals"),
          FunctionName: { Ref: "Step" },
          BatchSize: 1,
          FunctionResponseTypes: ["ReportBatchItemFailures"],
          ...mapping,
        },
      },
    },
    Outputs: {
      Inbox: { Value: { Ref: "Inbox" } },
      Dlq: { Value: { Ref: "Dlq" } },
      Table: { Value: { Ref: "Table" } },
    },
  };
  change(template);
  const properties = { templateFile: "T.template.json", stackName: "fixture" };
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  write("manifest.json", { artifacts: { T: { type: "aws:cloudformation:stack", properties } } });
  write("T.template.json", template);
  const file = { source: { path: "asset.f" }, destinations: { here: { objectKey: "f.zip" } } };
  write("T.assets.json", { files: { f: file } });
  return folder;
}

/** A call that a function makes with nothing but fetch: its process may read no packages. */
export const callInCode = `
const call = async (service, path, { method = "GET", headers = {}, body } = {}) => {
  const scope = \`Credential=\${process.env.AWS_ACCESS_KEY_ID}/20260101/us-east-1/\${service}/aws4_request\`;
  const response = await fetch(process.env.AWS_ENDPOINT_URL + path, {
    method, body, headers: { authorization: "AWS4-HMAC-SHA256 " + scope, ...headers },
  });
  if (!response.ok) throw new Error(service + " " + response.status + " " + (await response.text()));
  return response.text();
};
const sqs = (operation, body) => call("sqs", "/", {
  method: "POST", body: JSON.stringify(body),
  headers: { "x-amz-target": "AmazonSQS." + operation, "content-type": "application/x-amz-json-1.0" },
});
const dynamodb = (operation, body) => call("dynamodb", "/", {
  method: "POST", body: JSON.stringify(body),
  headers: { "x-amz-target": "DynamoDB_20120810." + operation, "content-type": "application/x-amz-json-1.0" },
});
const keyOf = (record) => JSON.parse(record.body).detail.object.key;
`;
