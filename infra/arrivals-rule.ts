import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import type { WorkQueue } from "./work-queue.ts";

/**
 * Whatever happens to an object below `articles/` is a reason to look at its key. An event that EventBridge cannot
 * deliver for a day lies in the DLQ too.
 */
export function arrivalsRule(scope: Construct, inbox: IBucket, { queue, dlq }: WorkQueue) {
  return new Rule(scope, "ArrivalsRule", {
    description: "Objects that come to the inbox, change there or leave it",
    eventPattern: {
      source: ["aws.s3"],
      detailType: ["Object Created", "Object Deleted"],
      detail: { bucket: { name: [inbox.bucketName] }, object: { key: [{ prefix: "articles/" }] } },
    },
    targets: [new SqsQueue(queue, { deadLetterQueue: dlq })],
  });
}
