import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeTable } from "../../../../infra/local/dynamodb/make-table.ts";
import { openDynalite } from "../../../../infra/local/dynamodb/open-dynalite.ts";
import type { TableSettings } from "../../../../infra/local/dynamodb/table-settings.ts";

const requireAsDynalite = createRequire(import.meta.resolve("dynalite"));
const { AbstractLevel } = requireAsDynalite("abstract-level") as {
  AbstractLevel: {
    prototype: { attachResource(resource: unknown): void; detachResource(resource: unknown): void };
  };
};

afterEach(() => vi.restoreAllMocks());

const folder = mkdtempSync(join(tmpdir(), "standfirst-dynalite-"));

describe.each([
  ["in memory", undefined],
  ["in a folder", folder],
])("dynalite %s", (_where, path) => {
  it("holds nothing of a query or scan once that is answered", async () => {
    const opened = vi.spyOn(AbstractLevel.prototype, "attachResource");
    const closed = vi.spyOn(AbstractLevel.prototype, "detachResource");
    const { send, close } = await openDynalite(path);
    await makeTable(send, settings);
    for (const at of ["1", "2", "3"]) {
      const Item = { name: { S: "tide" }, at: { N: at } };
      const put = await send("PutItem", JSON.stringify({ TableName: "tides", Item }));
      expect(put.status).toBe(200);
    }
    const query = {
      TableName: "tides",
      KeyConditionExpression: "#n = :n",
      ExpressionAttributeNames: { "#n": "name" },
    };
    const tide = { ...query, ExpressionAttributeValues: { ":n": { S: "tide" } } };
    for (const [operation, body, count] of [
      ["Query", tide, 3],
      ["Query", { ...tide, Limit: 1 }, 1],
      ["Scan", { TableName: "tides" }, 3],
      ["Scan", { TableName: "tides", Limit: 2 }, 2],
    ] as const) {
      const { body: answer } = await send(operation, JSON.stringify(body));
      expect(JSON.parse(String(answer)).Count).toBe(count);
    }
    expect(opened.mock.calls.length).toBeGreaterThanOrEqual(4);
    const held = () => {
      const gone = new Set(closed.mock.calls.map(([resource]) => resource));
      return opened.mock.calls.filter(([resource]) => !gone.has(resource)).length;
    };
    await expect.poll(held).toBe(0);
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answers what it was asked before it closes, and nothing after that", async () => {
    const { send, close } = await openDynalite(path);
    await makeTable(send, settings);
    const put = (at: number) =>
      send(
        "PutItem",
        JSON.stringify({ TableName: "tides", Item: { name: { S: "tide" }, at: { N: String(at) } } }),
      );
    const puts = Array.from({ length: 50 }, (_, at) => put(at));
    await close();
    expect(new Set((await Promise.all(puts)).map(({ status }) => status))).toEqual(new Set([200]));
    await expect(put(50)).rejects.toThrow("The tables are closed.");
    rmSync(folder, { recursive: true, force: true });
  });
});

const settings: TableSettings = {
  TableName: "tides",
  AttributeDefinitions: [
    { AttributeName: "name", AttributeType: "S" },
    { AttributeName: "at", AttributeType: "N" },
  ],
  KeySchema: [
    { AttributeName: "name", KeyType: "HASH" },
    { AttributeName: "at", KeyType: "RANGE" },
  ],
  BillingMode: "PAY_PER_REQUEST",
};
