import { describe, expect, it } from "vitest";
import { readable, resource, resourcesOf, synthesized } from "./synthesized.ts";

const template = synthesized();

it("prints what a person needs to go on", () => {
  expect(
    Object.fromEntries(Object.entries(template.Outputs).map(([name, { Value }]) => [name, readable(Value)])),
  ).toEqual({
    InboxBucketName: "<Inbox>",
    SiteUrl: "https://<SiteDistribution.DomainName>",
    SiteBucketName: "<SiteBucket>",
    DistributionId: "<SiteDistribution>",
    DistributionDomainName: "<SiteDistribution.DomainName>",
    ArticleTableName: "<ArticleTable>",
    PictureUsesTableName: "<PictureUses>",
    EventBusName: "<Announcements>",
    ArrivalsQueueUrl: "<PipelineArrivalsQueue>",
    ArrivalsDlqUrl: "<PipelineArrivalsDlq>",
    SummariesQueueUrl: "<PipelineSummariesQueue>",
    SummariesDlqUrl: "<PipelineSummariesDlq>",
    PublicationsQueueUrl: "<PipelinePublicationsQueue>",
    PublicationsDlqUrl: "<PipelinePublicationsDlq>",
    ListingsQueueUrl: "<PipelineListingsQueue>",
    ListingsDlqUrl: "<PipelineListingsDlq>",
    DashboardName: "<MonitoringDashboard>",
    AlarmTopicArn: "<MonitoringTopic>",
    DeployHealthAlarmArn: "<MonitoringDeployHealth.Arn>",
  });
});

it("is made of these kinds of things, and of no custom resource", () => {
  expect([...new Set(Object.values(template.Resources).map(({ Type }) => Type))].sort()).toEqual([
    "AWS::CloudFront::CachePolicy",
    "AWS::CloudFront::Distribution",
    "AWS::CloudFront::Function",
    "AWS::CloudFront::OriginAccessControl",
    "AWS::CloudFront::ResponseHeadersPolicy",
    "AWS::CloudWatch::Alarm",
    "AWS::CloudWatch::Dashboard",
    "AWS::DynamoDB::Table",
    "AWS::Events::EventBus",
    "AWS::Events::Rule",
    "AWS::IAM::Role",
    "AWS::Lambda::EventSourceMapping",
    "AWS::Lambda::Function",
    "AWS::Logs::LogGroup",
    "AWS::Logs::QueryDefinition",
    "AWS::S3::Bucket",
    "AWS::S3::BucketPolicy",
    "AWS::SNS::Topic",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::Queue",
    "AWS::SQS::QueuePolicy",
    "AWS::Scheduler::ScheduleGroup",
  ]);
});

describe("destroying the stack", () => {
  const withData = ["AWS::S3::Bucket", "AWS::DynamoDB::Table", "AWS::Logs::LogGroup"];

  it.each([
    ["dev", "Delete"],
    ["production", "Retain"],
    ["staging", "Retain"],
  ])("on %s: what holds data is to %s", (stage, policy) => {
    const staged = synthesized({ stage, accessLogs: "on" });
    const policies = withData.flatMap((type) => Object.values(resourcesOf(staged, type)));
    expect(policies).toHaveLength(3 + 2 + 4);
    for (const { DeletionPolicy, UpdateReplacePolicy } of policies) {
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual([policy, policy]);
    }
  });
});

it("announces on a bus of its own, or on yours", () => {
  const own = synthesized({ eventBusName: "newsroom" });
  expect(resourcesOf(own, "AWS::Events::EventBus")).toEqual({});
  const { Environment } = resource(own, "AWS::Lambda::Function", "PipelineIngestArticleFunction").Properties;
  expect(Environment.Variables.EVENT_BUS_NAME).toBe("newsroom");
  const role = resource(own, "AWS::IAM::Role", "PipelineIngestArticleRole").Properties;
  expect(JSON.stringify(role)).toContain(":event-bus/newsroom");
});

it("can stand beside another stage, and in two regions, in one account", () => {
  const nameOf = (type: string, name: string, config?: string) => {
    const { Properties } = resource(template, type, name);
    return readable((config ? Properties[config] : Properties).Name);
  };
  expect(nameOf("AWS::Events::EventBus", "Announcements")).toBe("standfirst-dev");
  for (const [type, name, config] of [
    ["CachePolicy", "SiteCachePolicy", "CachePolicyConfig"],
    ["ResponseHeadersPolicy", "SiteHeaders", "ResponseHeadersPolicyConfig"],
    ["OriginAccessControl", "SiteAccessControl", "OriginAccessControlConfig"],
    ["Function", "SiteViewerRequest", undefined],
  ] as const) {
    expect(nameOf(`AWS::CloudFront::${type}`, name, config)).toBe("standfirst-dev-<AWS::Region>");
  }
  const named = Object.entries(template.Resources).filter(([, { Properties }]) =>
    [
      "BucketName",
      "TableName",
      "QueueName",
      "TopicName",
      "AlarmName",
      "DashboardName",
      "RoleName",
      "LogGroupName",
    ].some((property) => property in (Properties ?? {})),
  );
  expect(named).toEqual([]);
});
