import { Duration, type RemovalPolicy } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
} from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { acknowledgeNoLogs } from "./acknowledgements.ts";
import type { Configuration } from "./configuration.ts";

/** Where editors put articles, below `articles/`. Versioned, so that what was overwritten or deleted can come back. */
export function inboxBucket(
  scope: Construct,
  configuration: Configuration,
  removalPolicy: RemovalPolicy,
  logs: IBucket | null,
): Bucket {
  const bucket = new Bucket(scope, "Inbox", {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [
      {
        id: "former-versions",
        noncurrentVersionExpiration: Duration.days(90),
        expiredObjectDeleteMarker: true,
      },
      { id: "broken-uploads", abortIncompleteMultipartUploadAfter: Duration.days(7) },
    ],
    removalPolicy,
    ...(logs ? { serverAccessLogsBucket: logs, serverAccessLogsPrefix: "inbox/" } : {}),
  });
  // The L2 property `eventBridgeEnabled` would bring a custom resource with a function and a role of its own.
  (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
  acknowledgeNoLogs(bucket, configuration);
  return bucket;
}
