import { expect, it } from "vitest";
import { comesAfter } from "../../../infra/ops/comes-after.ts";

it("goes by the bytes of keys, as S3 does", () => {
  const listed = ["articles/Zebra.md", "articles/a.md", "articles/é.md", "articles/～.md", "articles/🦭.md"];
  expect(listed.toSorted()).not.toEqual(listed);
  for (const [at, key] of listed.entries())
    expect(listed.filter((other) => comesAfter(other, key))).toEqual(listed.slice(at + 1));
});
