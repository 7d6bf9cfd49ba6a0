import { Duration, type RemovalPolicy } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

/** Who read what, from S3 and CloudFront, for 90 days: it holds readers' addresses. */
export function accessLogBucket(scope: Construct, removalPolicy: RemovalPolicy): Bucket {
  return new Bucket(scope, "AccessLogs", {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    // CloudFront's standard logs are delivered by ACL.
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    lifecycleRules: [{ id: "ninety-days", expiration: Duration.days(90) }],
    removalPolicy,
  });
}
