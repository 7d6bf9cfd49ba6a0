import { DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";

/** Every row of a table, read consistently, without the articles' bodies. */
export async function* scanTable(tableName: string): AsyncGenerator<Record<string, unknown>> {
  const pages = paginateScan(
    { client: new DynamoDBClient({}) },
    {
      TableName: tableName,
      ConsistentRead: true,
      ProjectionExpression:
        "slug, #key, slugs, sourceKey, #state, etag, looksAgainAt, cards, formerCards, cleared, pictures, #month",
      ExpressionAttributeNames: { "#key": "key", "#state": "state", "#month": "month" },
    },
  );
  for await (const { Items = [] } of pages) for (const item of Items) yield unmarshall(item);
}
