import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { type Engines, names } from "./engines.ts";

/** What buckets and tables hold at rest, and CloudFront; returns what brings it back into an empty world. */
export async function keepState(
  { store, scheduler, held, announced }: Engines,
  dynamodb: DynamoDBClient,
  cardOwners: Map<string, Set<string>>,
): Promise<() => Promise<void>> {
  if (scheduler.store.due(Number.MAX_SAFE_INTEGER).length > 0) throw new Error("Schedules are not kept.");
  const tables = ["version", "body"];
  for (const table of tables)
    store.db.exec(`DROP TABLE IF EXISTS kept_${table}; CREATE TABLE kept_${table} AS SELECT * FROM ${table}`);
  const rows = await Promise.all([names.table, names.uses].map((table) => rowsOf(dynamodb, table)));
  const kept = {
    held: [...held],
    announced: [...announced],
    owners: [...cardOwners].map(([card, keys]) => [card, [...keys]] as const),
  };
  return async () => {
    for (const table of tables)
      store.db.exec(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept_${table}`);
    for (const request of rows.flat()) await dynamodb.send(new BatchWriteItemCommand(request));
    for (const key of kept.held) held.add(key);
    announced.push(...kept.announced);
    for (const [card, keys] of kept.owners) cardOwners.set(card, new Set(keys));
  };
}

/** As requests that write them again. */
async function rowsOf(dynamodb: DynamoDBClient, TableName: string) {
  const { Items = [], LastEvaluatedKey } = await dynamodb.send(
    new ScanCommand({ TableName, ConsistentRead: true }),
  );
  if (LastEvaluatedKey) throw new Error(`${TableName} has more rows than one scan reads.`);
  const requests: {
    RequestItems: Record<string, { PutRequest: { Item: Record<string, AttributeValue> } }[]>;
  }[] = [];
  for (let from = 0; from < Items.length; from += 25)
    requests.push({
      RequestItems: { [TableName]: Items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } })) },
    });
  return requests;
}
