import { DynamoDBClient, ScanCommand, type ScanCommandOutput } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";

/** Every row of a table, read consistently, without the articles' bodies. */
export async function* scanTable(tableName: string): AsyncGenerator<Record<string, unknown>> {
  const dynamodb = new DynamoDBClient({});
  let after: ScanCommandOutput["LastEvaluatedKey"];
  do {
    const page: ScanCommandOutput = await dynamodb.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: true,
        ExclusiveStartKey: after,
        ProjectionExpression: "slug, #key, slugs, sourceKey, #state, etag, cards, cleared, pictures, #month",
        ExpressionAttributeNames: { "#key": "key", "#state": "state", "#month": "month" },
      }),
    );
    for (const item of page.Items ?? []) yield unmarshall(item);
    after = page.LastEvaluatedKey;
  } while (after);
}
