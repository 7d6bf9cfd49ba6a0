import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { clientSettings } from "./client-settings.ts";

export type Row = Record<string, unknown>;

/** One write: what to set, remove, and add to or delete from string sets, and the condition that must hold. */
export interface Change {
  set?: Row;
  remove?: string[];
  /** Added to string sets. */
  add?: Record<string, string[]>;
  /** Deleted from string sets. */
  drop?: Record<string, string[]>;
  /** A DynamoDB condition over `#name` and `:value` placeholders; each #name stands for the attribute of that name. */
  condition?: string;
  values?: Row;
}

/** Rows by their slug, read consistently, written conditionally. */
export function table(name: string) {
  const dynamodb = new DynamoDBClient(clientSettings());

  return {
    async read(slug: string): Promise<Row | undefined> {
      const { Item } = await dynamodb.send(
        new GetItemCommand({ TableName: name, Key: marshall({ slug }), ConsistentRead: true }),
      );
      return Item && unmarshall(Item);
    },

    /** The row after the change, or undefined where the condition did not hold. */
    async change(slug: string, change: Change): Promise<Row | undefined> {
      const expression = expressionOf(change);
      try {
        const { Attributes } = await dynamodb.send(
          new UpdateItemCommand({
            TableName: name,
            Key: marshall({ slug }),
            ReturnValues: "ALL_NEW",
            ...expression,
          }),
        );
        return unmarshall(Attributes ?? {});
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },

    /** A page of an index's partition, newest first. */
    async page(index: { name: string; partition: Row; sort: string }, limit: number, after?: Row) {
      const [[key, value]] = Object.entries(index.partition) as [[string, unknown]];
      const { Items = [], LastEvaluatedKey } = await dynamodb.send(
        new QueryCommand({
          TableName: name,
          IndexName: index.name,
          KeyConditionExpression: "#key = :key",
          ExpressionAttributeNames: { "#key": key },
          ExpressionAttributeValues: marshall({ ":key": value }),
          ScanIndexForward: false,
          Limit: limit,
          ExclusiveStartKey: after && marshall(after),
        }),
      );
      return {
        rows: Items.map((item) => unmarshall(item)),
        after: LastEvaluatedKey && unmarshall(LastEvaluatedKey),
      };
    },
  };
}

const marshalling = { removeUndefinedValues: true };

function expressionOf({ set = {}, remove = [], add = {}, drop = {}, condition, values = {} }: Change) {
  const names = new Map<string, string>();
  const bound: Row = {};
  const name = (attribute: string) => {
    names.set(`#${attribute}`, attribute);
    return `#${attribute}`;
  };
  const bind = (attribute: string, value: unknown, prefix: string) => {
    bound[`:${prefix}_${attribute}`] = value;
    return `:${prefix}_${attribute}`;
  };
  const clauses = [
    ["SET", Object.entries(set).map(([key, value]) => `${name(key)} = ${bind(key, value, "set")}`)],
    ["REMOVE", remove.map(name)],
    ["ADD", sets(add).map(([key, members]) => `${name(key)} ${bind(key, new Set(members), "add")}`)],
    ["DELETE", sets(drop).map(([key, members]) => `${name(key)} ${bind(key, new Set(members), "drop")}`)],
  ] as const;
  for (const placeholder of condition?.match(/#\w+/g) ?? []) name(placeholder.slice(1));
  for (const [key, value] of Object.entries(values)) bound[`:${key}`] = value;
  return {
    UpdateExpression: clauses
      .filter(([, parts]) => parts.length > 0)
      .map(([verb, parts]) => `${verb} ${parts.join(", ")}`)
      .join(" "),
    ConditionExpression: condition,
    ExpressionAttributeNames: Object.fromEntries(names),
    ExpressionAttributeValues: Object.keys(bound).length > 0 ? marshall(bound, marshalling) : undefined,
  };
}

/** DynamoDB refuses an empty set. */
function sets(change: Record<string, string[]>) {
  return Object.entries(change).filter(([, members]) => members.length > 0);
}

/** The members of a string set; none where a row has no such attribute, since DynamoDB keeps no empty sets. */
export function members(set: unknown): string[] {
  return set instanceof Set ? [...(set as Set<string>)] : [];
}
