import type { Template } from "../../infra/local/template/template.ts";
import { articleTableSettings } from "../article-table-settings.ts";

const { TableName: _, ...tableProperties } = articleTableSettings("table");

/** A stack with one resource of each kind that the functions use, and no function. */
export const fixtureTemplate: Template = {
  Resources: {
    Versioned: {
      Type: "AWS::S3::Bucket",
      Properties: {
        VersioningConfiguration: { Status: "Enabled" },
        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      },
    },
    Plain: { Type: "AWS::S3::Bucket", Properties: {} },
    Dlq: { Type: "AWS::SQS::Queue", Properties: {} },
    Queue: {
      Type: "AWS::SQS::Queue",
      Properties: {
        VisibilityTimeout: 30,
        RedrivePolicy: { deadLetterTargetArn: { "Fn::GetAtt": ["Dlq", "Arn"] }, maxReceiveCount: 2 },
      },
    },
    FifoDlq: { Type: "AWS::SQS::Queue", Properties: { FifoQueue: true } },
    Fifo: {
      Type: "AWS::SQS::Queue",
      Properties: {
        FifoQueue: true,
        DeduplicationScope: "messageGroup",
        FifoThroughputLimit: "perMessageGroupId",
        RedrivePolicy: { deadLetterTargetArn: { "Fn::GetAtt": ["FifoDlq", "Arn"] }, maxReceiveCount: 2 },
      },
    },
    Group: { Type: "AWS::Scheduler::ScheduleGroup", Properties: {} },
    SchedulerRole: {
      Type: "AWS::IAM::Role",
      Properties: {
        AssumeRolePolicyDocument: {
          Statement: {
            Effect: "Allow",
            Action: "sts:AssumeRole",
            Principal: { Service: "scheduler.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceArn": { "Fn::GetAtt": ["Group", "Arn"] } } },
          },
        },
        Policies: [
          {
            PolicyName: "Send",
            PolicyDocument: {
              Statement: {
                Effect: "Allow",
                Action: "sqs:SendMessage",
                Resource: { "Fn::GetAtt": ["Queue", "Arn"] },
              },
            },
          },
        ],
      },
    },
    Table: {
      Type: "AWS::DynamoDB::Table",
      Properties: tableProperties,
    },
  },
  Outputs: {
    versionedBucket: { Value: { Ref: "Versioned" } },
    plainBucket: { Value: { Ref: "Plain" } },
    queueUrl: { Value: { Ref: "Queue" } },
    queueArn: { Value: { "Fn::GetAtt": ["Queue", "Arn"] } },
    dlqUrl: { Value: { Ref: "Dlq" } },
    dlqArn: { Value: { "Fn::GetAtt": ["Dlq", "Arn"] } },
    fifoUrl: { Value: { Ref: "Fifo" } },
    fifoDlqUrl: { Value: { Ref: "FifoDlq" } },
    tableName: { Value: { Ref: "Table" } },
    scheduleGroup: { Value: { Ref: "Group" } },
    schedulerRoleArn: { Value: { "Fn::GetAtt": ["SchedulerRole", "Arn"] } },
  },
};
