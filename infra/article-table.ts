import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";

/** A row for each article by its slug, for each upload by its key, and an index that lists them by month. */
export function articleTable(scope: Construct, disposable: boolean): Table {
  const table = new Table(scope, "ArticleTable", {
    partitionKey: { name: "slug", type: AttributeType.STRING },
    timeToLiveAttribute: "expiresAt",
    ...tableProps(disposable),
  });
  table.addGlobalSecondaryIndex({
    indexName: "byMonth",
    partitionKey: { name: "month", type: AttributeType.STRING },
    sortKey: { name: "listedAt", type: AttributeType.STRING },
    // What lists say of an article, a tenth of its row: each run of the lists reads whole months of it, and each write
    // of a row is paid for here once more.
    projectionType: ProjectionType.INCLUDE,
    nonKeyAttributes: [...listedAttributes],
  });
  return table;
}

/** How every table is paid for, encrypted and kept. */
export function tableProps(disposable: boolean) {
  return {
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.AWS_MANAGED,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: !disposable,
    removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
  };
}

/**
 * Of an index that is deployed CloudFormation changes nothing, and takes the whole deploy back: another list needs an index of
 * another name, beside this one until nothing reads it.
 */
export const listedAttributes = [
  "sourceKey",
  "sequencer",
  "state",
  "revision",
  "uploadedAt",
  "firstUploadedAt",
  "article",
  "cardHashes",
  "language",
  "direction",
  // Of uploads that stand rejected.
  "key",
  "slugs",
  "etag",
  "rejections",
] as const;
