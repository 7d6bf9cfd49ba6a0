import type { Reply, Request } from "../gateway/call.ts";
import type { Send } from "./open-dynalite.ts";
import type { TableSettings } from "./table-settings.ts";

interface Write {
  TableName?: string;
  Key?: Record<string, unknown>;
  Item?: Record<string, unknown>;
  ReturnValuesOnConditionCheckFailure?: string;
}

/** Adds the item to a failed condition where the caller asked for it, which dynalite does not. */
export async function withFailedItem(
  reply: Reply,
  { body }: Request,
  tables: TableSettings[],
  send: Send,
): Promise<Reply> {
  if (reply.status !== 400 || !String(reply.body).includes("ConditionalCheckFailedException")) return reply;
  const {
    TableName,
    Key,
    Item = {},
    ReturnValuesOnConditionCheckFailure,
  } = JSON.parse(String(body)) as Write;
  if (ReturnValuesOnConditionCheckFailure !== "ALL_OLD") return reply;
  const schema = tables.find((table) => table.TableName === TableName)?.KeySchema ?? [];
  const key =
    Key ?? Object.fromEntries(schema.map(({ AttributeName }) => [AttributeName, Item[AttributeName]]));
  const found = await send("GetItem", JSON.stringify({ TableName, Key: key, ConsistentRead: true }));
  const item = (JSON.parse(String(found.body)) as { Item?: object }).Item;
  // The checksum of dynalite's body is not that of this one.
  const headers = { "content-type": reply.headers["content-type"] ?? "" };
  return { ...reply, headers, body: JSON.stringify({ ...JSON.parse(String(reply.body)), Item: item }) };
}
