import { expect, it } from "vitest";
import { resource, synthesized } from "./synthesized.ts";

const { Properties } = resource(synthesized(), "AWS::DynamoDB::Table", "ArticleTable");

it("has a row for each slug, and lists months by instant", () => {
  expect(Properties.KeySchema).toEqual([{ AttributeName: "slug", KeyType: "HASH" }]);
  expect(Properties.GlobalSecondaryIndexes).toHaveLength(1);
  expect(Properties.GlobalSecondaryIndexes[0]).toMatchObject({
    IndexName: "byMonth",
    KeySchema: [
      { AttributeName: "month", KeyType: "HASH" },
      { AttributeName: "listedAt", KeyType: "RANGE" },
    ],
  });
});

it("lists what lists say of an article and why an upload was rejected, and copies nothing else", () => {
  const { Projection } = Properties.GlobalSecondaryIndexes[0];
  expect(Projection.ProjectionType).toBe("INCLUDE");
  const listed = ["article", "uploadedAt", "firstUploadedAt"];
  const rejected = ["key", "sequencer", "state", "etag", "slugs", "rejections"];
  expect(Projection.NonKeyAttributes).toEqual(expect.arrayContaining([...listed, ...rejected]));
  for (const large of ["body", "summary", "cards", "posts"]) {
    expect(Projection.NonKeyAttributes).not.toContain(large);
  }
});

it("has an index that is still what it was when it got its name, since none that is deployed can be changed", () => {
  const { IndexName, Projection } = Properties.GlobalSecondaryIndexes[0];
  const names =
    "sourceKey sequencer state revision uploadedAt firstUploadedAt article cardHashes language direction";
  expect({ [IndexName]: Projection.NonKeyAttributes }).toEqual({
    byMonth: [...names.split(" "), "key", "slugs", "etag", "rejections"],
  });
});

it("costs by use, is encrypted, can be restored to any second, and forgets tombstones", () => {
  expect(Properties).toMatchObject({
    BillingMode: "PAY_PER_REQUEST",
    SSESpecification: { SSEEnabled: true },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
  });
});

it("cannot be deleted but on dev", () => {
  expect(Properties.DeletionProtectionEnabled).toBe(false);
  const kept = resource(synthesized({ stage: "production" }), "AWS::DynamoDB::Table", "ArticleTable");
  expect(kept.Properties.DeletionProtectionEnabled).toBe(true);
  expect(kept.DeletionPolicy).toBe("Retain");
  expect(kept.UpdateReplacePolicy).toBe("Retain");
});

it("has a table of pictures' uses beside it, a row for each picture and article, kept alike", () => {
  const uses = resource(synthesized({ stage: "production" }), "AWS::DynamoDB::Table", "PictureUses");
  expect(uses.Properties).toMatchObject({
    KeySchema: [
      { AttributeName: "picture", KeyType: "HASH" },
      { AttributeName: "slug", KeyType: "RANGE" },
    ],
    BillingMode: "PAY_PER_REQUEST",
    SSESpecification: { SSEEnabled: true },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    DeletionProtectionEnabled: true,
  });
  expect(uses.DeletionPolicy).toBe("Retain");
});
