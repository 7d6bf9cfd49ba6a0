import { describe, expect, it } from "vitest";
import { fitsPattern } from "../../../../infra/local/events/event-pattern.ts";

const event = {
  source: "aws.s3",
  "detail-type": "Object Created",
  resources: ["arn:a", "arn:b"],
  detail: { bucket: { name: "inbox" }, object: { key: "articles/One.TXT", size: 42 } },
};

describe("an event pattern", () => {
  it.each<[object, boolean]>([
    [{}, true],
    [{ source: ["aws.s3"] }, true],
    [{ source: ["aws.sqs"] }, false],
    [{ source: ["aws.sqs", "aws.s3"], "detail-type": ["Object Created"] }, true],
    [{ source: ["aws.s3"], "detail-type": ["Object Deleted"] }, false],
    [{ resources: ["arn:b"] }, true],
    [{ detail: { object: { key: [{ prefix: "articles/" }] } } }, true],
    [{ detail: { object: { key: [{ prefix: "pictures/" }] } } }, false],
    [{ detail: { object: { key: [{ suffix: ".txt" }] } } }, false],
    [{ detail: { object: { key: [{ suffix: { "equals-ignore-case": ".txt" } }] } } }, true],
    [{ detail: { object: { key: [{ wildcard: "articles/*.TXT" }] } } }, true],
    [{ detail: { object: { size: [{ numeric: [">", 40, "<=", 42] }] } } }, true],
    [{ detail: { object: { size: [{ numeric: [">", 42] }] } } }, false],
    [{ detail: { object: { etag: [{ exists: false }] } } }, true],
    [{ detail: { object: { key: [{ exists: false }] } } }, false],
    [{ source: [{ "anything-but": ["aws.s3"] }] }, false],
    [{ detail: { object: { key: [{ "anything-but": { prefix: "pictures/" } }] } } }, true],
    [{ $or: [{ source: ["x"] }, { resources: ["arn:a"] }] }, true],
  ])("%j", (pattern, expected) => {
    expect(fitsPattern(pattern as Parameters<typeof fitsPattern>[0], event)).toBe(expected);
  });

  it("with a filter that is not known is an error, not a miss", () => {
    expect(() => fitsPattern({ source: [{ cidr: "10.0.0.0/8" }] }, event)).toThrow("cidr");
  });
});
