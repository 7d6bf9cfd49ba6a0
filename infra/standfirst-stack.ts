import { CfnOutput, PermissionsBoundary, RemovalPolicy, Stack } from "aws-cdk-lib";
import { EventBus } from "aws-cdk-lib/aws-events";
import { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { masthead } from "../functions/masthead.ts";
import { securityHeaders } from "../functions/page/security-headers.ts";
import { accessLogBucket } from "./access-log-bucket.ts";
import { articleTable } from "./article-table.ts";
import type { Configuration } from "./configuration.ts";
import { inboxBucket } from "./inbox-bucket.ts";
import { Monitoring } from "./monitoring.ts";
import { pictureUses } from "./picture-uses.ts";
import { Pipeline } from "./pipeline.ts";
import { Site } from "./site.ts";

/** The whole of it: inbox → pipeline → site, the tables and the bus beside them, and what keeps watch. */
export class StandfirstStack extends Stack {
  constructor(scope: Construct, id: string, configuration: Configuration) {
    const { stage, disposable, permissionsBoundary: boundary } = configuration;
    const stackName = `standfirst-${stage}`;
    super(scope, id, {
      stackName,
      description: "An uploaded article gets its summary, share cards and share page",
      tags: { application: "standfirst", stage, stack: stackName },
      terminationProtection: !disposable,
      ...(boundary ? { permissionsBoundary: boundaryOf(boundary) } : {}),
    });
    const removalPolicy = disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;

    const logs = configuration.accessLogs === "on" ? accessLogBucket(this, removalPolicy) : null;
    const inbox = configuration.inboxBucketName
      ? Bucket.fromBucketName(this, "Inbox", configuration.inboxBucketName)
      : inboxBucket(this, configuration, removalPolicy, logs);
    const table = articleTable(this, disposable);
    const uses = pictureUses(this, disposable);
    const bus = configuration.eventBusName
      ? EventBus.fromEventBusName(this, "Announcements", configuration.eventBusName)
      : new EventBus(this, "Announcements", {
          eventBusName: `standfirst-${stage}`,
          description: "What became of each article",
        });
    const headers = securityHeaders(masthead);
    const site = new Site(this, "Site", { configuration, headers, removalPolicy, logs });
    const pipeline = new Pipeline(this, "Pipeline", { configuration, inbox, table, uses, site, bus });
    const { dashboard, deployHealth, topic } = new Monitoring(this, "Monitoring", configuration, pipeline);

    const output = (name: string, value: string, description: string) =>
      new CfnOutput(this, name, { value, description });
    output("InboxBucketName", inbox.bucketName, "Upload articles here, below articles/");
    output("SiteUrl", site.origin, "Share pages and cards");
    output("SiteBucketName", site.bucket.bucketName, "What CloudFront serves");
    output("DistributionId", site.distribution.distributionId, "CloudFront's own name of the site");
    output(
      "DistributionDomainName",
      site.distribution.distributionDomainName,
      "Where a domain's records lead",
    );
    output("ArticleTableName", table.tableName, "A row for each article and each upload");
    output("PictureUsesTableName", uses.tableName, "A row for each article that uses a picture of the inbox");
    output("EventBusName", bus.eventBusName, "ArticlePublished, ArticleRetracted and ArticleRejected");
    for (const [name, { queue, dlq }] of Object.entries(pipeline.queues)) {
      output(`${name}QueueUrl`, queue.queueUrl, "Messages that wait for their step");
      output(`${name}DlqUrl`, dlq.queueUrl, "Messages that failed five times");
    }
    output("DashboardName", dashboard.dashboardName, "In CloudWatch");
    output("AlarmTopicArn", topic.topicArn, "Where alarms ring: for a pager or a chat to subscribe to");
    output("DeployHealthAlarmArn", deployHealth.alarmArn, "For cdk deploy --rollback-trigger-alarm-arns");
  }
}

function boundaryOf(policy: string): PermissionsBoundary {
  return policy.startsWith("arn:")
    ? PermissionsBoundary.fromArn(policy)
    : PermissionsBoundary.fromName(policy);
}
