import type { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { listingOf } from "../../../../infra/local/s3/object-listing.ts";
import { openObjectStore } from "../../../../infra/local/s3/object-store.ts";

it("reads no more of a bucket than it lists, and one object of a folder", () => {
  const store = openObjectStore(":memory:");
  for (let at = 0; at < 400; at++)
    for (const name of ["article.json", "index.html"]) {
      const key = `a/story-${String(at).padStart(3, "0")}/${name}`;
      store.put({ bucket: "site", key, body: Buffer.from("x"), headers: {} }, false);
    }
  let rows = 0;
  const prepare = (sql: string) => {
    const statement = store.db.prepare(sql);
    return {
      *iterate(...values: string[]) {
        for (const row of statement.iterate(...values)) {
          rows++;
          yield row;
        }
      },
    };
  };
  const { current } = listingOf({ ...store, db: { prepare } as unknown as DatabaseSync });
  const list = (prefix: string, max = 1_000) => {
    rows = 0;
    const { versions, commonPrefixes } = current({ bucket: "site", prefix, delimiter: "/", after: "", max });
    return [versions.length, commonPrefixes.length];
  };
  expect(list("a/story-007/")).toEqual([2, 0]);
  expect(rows).toBe(3);
  expect(list("a/")).toEqual([0, 400]);
  expect(rows).toBe(400);
  expect(list("a/story-007/", 1)).toEqual([1, 0]);
  expect(rows).toBe(2);
  store.db.close();
});
