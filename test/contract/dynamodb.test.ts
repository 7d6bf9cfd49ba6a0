import { randomUUID } from "node:crypto";
import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTarget, type Target } from "./target.ts";

let target: Target;
let dynamodb: DynamoDBClient;
let TableName: string;
beforeAll(async () => {
  target = await startTarget();
  dynamodb = new DynamoDBClient(target.client);
  TableName = target.resources.tableName;
});
afterAll(async () => {
  dynamodb.destroy();
  await target.stop();
});

/** No test sees another's rows, nor those of an earlier run. */
const fresh = () => `contract/${randomUUID()}`;
const put = (row: Record<string, unknown>, rest: object = {}) =>
  dynamodb.send(new PutItemCommand({ TableName, Item: marshall(row), ...rest }));
const read = async (slug: string) => {
  const { Item } = await dynamodb.send(
    new GetItemCommand({ TableName, Key: marshall({ slug }), ConsistentRead: true }),
  );
  return Item && unmarshall(Item);
};
const update = (
  slug: string,
  UpdateExpression: string,
  values: object = {},
  rest: Partial<UpdateItemCommandInput> = {},
) =>
  dynamodb.send(
    new UpdateItemCommand({
      TableName,
      Key: marshall({ slug }),
      UpdateExpression,
      ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: marshall(values) } : {}),
      ...rest,
    }),
  );

describe("a row", () => {
  it("keeps every kind of value as it was", async () => {
    const row = {
      slug: fresh(),
      text: "Zürich 🗞️",
      empty: "",
      number: 12.5,
      large: 90071992547409910n,
      yes: true,
      nothing: null,
      list: [1, "two", { three: [3] }],
      map: { "a b": { c: [] } },
      set: new Set(["x", "y"]),
      bytes: Uint8Array.from([0, 1, 255]),
    };
    await put(row);
    expect(await read(row.slug)).toEqual({ ...row, large: expect.anything() });
  });

  it("that is not there is absent, not an error", async () => {
    expect(await read(fresh())).toBeUndefined();
    await dynamodb.send(new DeleteItemCommand({ TableName, Key: marshall({ slug: fresh() }) }));
  });

  it("is of at most 400 KB", async () => {
    await put({ slug: fresh(), body: "x".repeat(390_000) });
    await expect(put({ slug: fresh(), body: "x".repeat(410_000) })).rejects.toMatchObject({
      name: "ValidationException",
    });
  });
});

describe("an update", () => {
  it("makes the row that is not there, sets, removes, adds to sets and takes from them, and returns the row", async () => {
    const slug = fresh();
    await update(
      slug,
      "SET #state = :s, headline = :h ADD slugs :two",
      {
        ":s": "ingested",
        ":h": "One",
        ":two": new Set(["a", "b"]),
      },
      { ExpressionAttributeNames: { "#state": "state" } },
    );
    const { Attributes } = await update(
      slug,
      "SET headline = :h REMOVE #state DELETE slugs :a",
      { ":h": "Two", ":a": new Set(["a"]) },
      { ExpressionAttributeNames: { "#state": "state" }, ReturnValues: "ALL_NEW" },
    );
    expect(unmarshall(Attributes ?? {})).toEqual({ slug, headline: "Two", slugs: new Set(["b"]) });
  });

  it("counts, from nothing", async () => {
    const slug = fresh();
    await update(slug, "ADD looks :one", { ":one": 1 });
    await update(slug, "SET looks = if_not_exists(looks, :zero) + :one", { ":one": 1, ":zero": 0 });
    expect(await read(slug)).toEqual({ slug, looks: 2 });
  });

  it("leaves no empty set behind", async () => {
    const slug = fresh();
    await update(slug, "ADD slugs :a", { ":a": new Set(["a"]) });
    await update(slug, "DELETE slugs :a", { ":a": new Set(["a"]) });
    expect(await read(slug)).toEqual({ slug });
  });
});

describe("a condition", () => {
  const claim = (slug: string, sequencer: string) =>
    update(
      slug,
      "SET sequencer = :s",
      { ":s": sequencer },
      {
        ConditionExpression: "attribute_not_exists(sequencer) OR sequencer <= :s",
      },
    );

  it("lets newer events by and refuses older ones", async () => {
    const slug = fresh();
    await claim(slug, "0055A0");
    await claim(slug, "0055A0");
    await claim(slug, "0055B0");
    await expect(claim(slug, "0055A5")).rejects.toMatchObject({ name: "ConditionalCheckFailedException" });
    expect(await read(slug)).toEqual({ slug, sequencer: "0055B0" });
  });

  it("compares strings by their bytes", async () => {
    const slug = fresh();
    await claim(slug, "Z");
    await claim(slug, "a");
    await expect(claim(slug, "Z")).rejects.toMatchObject({ name: "ConditionalCheckFailedException" });
  });

  it("lets one of many at the same time win, each time the newest stays", async () => {
    const slug = fresh();
    const order = ["07", "03", "09", "01", "08", "02", "06", "05", "04", "10"];
    await Promise.allSettled(order.map((sequencer) => claim(slug, sequencer)));
    expect(await read(slug)).toEqual({ slug, sequencer: "10" });
    const once = fresh();
    const claims = order.map((by) =>
      put({ slug: once, by }, { ConditionExpression: "attribute_not_exists(slug)" }),
    );
    const outcomes = await Promise.allSettled(claims);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("can tell what stood in the way", async () => {
    const slug = fresh();
    await put({ slug, owner: "first" });
    const refused = put(
      { slug, owner: "second" },
      { ConditionExpression: "attribute_not_exists(slug)", ReturnValuesOnConditionCheckFailure: "ALL_OLD" },
    );
    await expect(refused).rejects.toMatchObject({ Item: marshall({ slug, owner: "first" }) });
  });

  it.each([
    ["attribute_exists(tags) AND contains(tags, :v)", "b", true],
    ["contains(tags, :v)", "z", false],
    ["begins_with(slug, :v)", "contract/", true],
    ["size(tags) > :v", 1, true],
    ["NOT attribute_type(tags, :v)", "SS", false],
    ["tags = :v", new Set(["b", "a"]), true],
    ["absent <> :v", "x", true],
    ["absent < :v", "x", false],
  ])("%s with %o is %s", async (ConditionExpression, v, holds) => {
    const slug = fresh();
    await put({ slug, tags: new Set(["a", "b"]) });
    const written = put({ slug }, { ConditionExpression, ExpressionAttributeValues: marshall({ ":v": v }) });
    if (holds) await written;
    else await expect(written).rejects.toMatchObject({ name: "ConditionalCheckFailedException" });
  });
});

describe("an index", () => {
  const page = (month: string, rest: object = {}) =>
    dynamodb.send(
      new QueryCommand({
        TableName,
        IndexName: "byMonth",
        KeyConditionExpression: "#m = :m",
        ExpressionAttributeNames: { "#m": "month" },
        ExpressionAttributeValues: marshall({ ":m": month }),
        ScanIndexForward: false,
        ...rest,
      }),
    );

  it("lists newest first, page by page, each row once, with what it projects", async () => {
    const month = fresh();
    // The same instant for two rows must not lose one of them between pages.
    const days = ["01", "02", "02", "03", "04", "05", "05"];
    for (const [at, day] of days.entries()) {
      await put({ slug: `${month}/${at}`, month, listedAt: day, sourceKey: `No. ${at}`, body: "long" });
    }
    await put({ slug: `${month}/unlisted`, month });
    const rows: Record<string, unknown>[] = [];
    let ExclusiveStartKey: Record<string, never> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await page(month, { Limit: 2, ExclusiveStartKey });
      rows.push(...Items.map((item) => unmarshall(item)));
      ExclusiveStartKey = LastEvaluatedKey as typeof ExclusiveStartKey;
    } while (ExclusiveStartKey);
    expect(rows.map(({ listedAt }) => listedAt)).toEqual([...days].reverse());
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(days.length);
    expect(rows[0]).toEqual({
      slug: expect.any(String),
      month,
      listedAt: "05",
      sourceKey: expect.any(String),
    });
  });

  it("follows a row that changes its place or leaves", async () => {
    const month = fresh();
    const slug = `${month}/moves`;
    await put({ slug, month, listedAt: "01" });
    await update(slug, "SET listedAt = :l", { ":l": "02" });
    await expect
      .poll(async () => (await page(month)).Items?.map((item) => unmarshall(item).listedAt))
      .toEqual(["02"]);
    await update(slug, "REMOVE #m", {}, { ExpressionAttributeNames: { "#m": "month" } });
    await expect.poll(async () => (await page(month)).Count).toBe(0);
  });
});

describe("a scan", () => {
  it("goes through all rows, page by page", async () => {
    const mark = fresh();
    for (let at = 0; at < 12; at++) await put({ slug: `${mark}/${at}`, mark });
    const found = new Set<string>();
    let ExclusiveStartKey: Record<string, never> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await dynamodb.send(
        new ScanCommand({ TableName, Limit: 5, ConsistentRead: true, ExclusiveStartKey }),
      );
      for (const item of Items)
        if (unmarshall(item).mark === mark) found.add(unmarshall(item).slug as string);
      ExclusiveStartKey = LastEvaluatedKey as typeof ExclusiveStartKey;
    } while (ExclusiveStartKey);
    expect(found.size).toBe(12);
  });
});

describe("a call that is wrong", () => {
  it.each([
    ["an unknown attribute in an expression", "SET a = :missing", "ValidationException"],
    ["a reserved word bare", "SET state = a", "ValidationException"],
    ["a key that is changed", "SET slug = slug", "ValidationException"],
  ])("with %s is refused", async (_what, expression, name) => {
    await expect(update(fresh(), expression)).rejects.toMatchObject({ name });
  });

  it("to a table that does not exist says so", async () => {
    const missing = new GetItemCommand({ TableName: "no-such-table", Key: marshall({ slug: "x" }) });
    await expect(dynamodb.send(missing)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  });
});
