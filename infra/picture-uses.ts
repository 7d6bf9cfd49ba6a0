import { AttributeType, Table } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { tableProps } from "./article-table.ts";

/** A row for each pair of a picture in the inbox and an article that uses it; those of a picture lie together. */
export function pictureUses(scope: Construct, disposable: boolean): Table {
  return new Table(scope, "PictureUses", {
    partitionKey: { name: "picture", type: AttributeType.STRING },
    sortKey: { name: "slug", type: AttributeType.STRING },
    ...tableProps(disposable),
  });
}
