import { EventEmitter } from "node:events";
import { afterEach, expect, it, vi } from "vitest";
import type { LocalStack } from "../../../../infra/local/local-stack.ts";
import type { Outcome } from "../../../../infra/local/newsroom/outcome.ts";
import { trackOutcomes } from "../../../../infra/local/newsroom/track-outcomes.ts";

afterEach(() => vi.useRealTimers());

it("takes the time from the upload, and of an article that is made anew later from when it was", () => {
  vi.useFakeTimers();
  const stack = new EventEmitter();
  const outcomes: Outcome[] = [];
  trackOutcomes(stack as unknown as LocalStack, [], (outcome) => outcomes.push(outcome));
  const key = "articles/tide.md";
  const settled = () =>
    stack.emit("line", "ingest", JSON.stringify({ event: "upload-settled", key, kept: ["tide"] }));
  const published = () => {
    const detail = { key, slug: "tide", url: "http://127.0.0.1/a/tide/" };
    stack.emit("event", { source: "standfirst", "detail-type": "ArticlePublished", detail });
  };

  stack.emit("event", { source: "aws.s3", "detail-type": "Object Created", detail: { object: { key } } });
  vi.advanceTimersByTime(200);
  settled();
  vi.advanceTimersByTime(300);
  published();
  vi.advanceTimersByTime(60_000);
  settled();
  vi.advanceTimersByTime(400);
  published();
  expect(outcomes.map(({ milliseconds }) => milliseconds)).toEqual([500, 400]);
});

it("takes the time from its own start, of an upload that an earlier one had", () => {
  vi.useFakeTimers();
  const stack = new EventEmitter();
  const outcomes: Outcome[] = [];
  trackOutcomes(stack as unknown as LocalStack, [], (outcome) => outcomes.push(outcome));
  vi.advanceTimersByTime(700);
  const detail = { key: "articles/tide.md", slug: "tide" };
  stack.emit("event", { source: "standfirst", "detail-type": "ArticlePublished", detail });
  expect(outcomes[0]?.milliseconds).toBe(700);
});

it("says of an upload that came again as it was what was said of it before", () => {
  const stack = new EventEmitter();
  const outcomes: Outcome[] = [];
  const key = "articles/tide.md";
  const known = { key, slug: "tide", state: "published", url: "http://127.0.0.1/a/tide/" } as Outcome;
  const tracked = trackOutcomes(stack as unknown as LocalStack, [known], (outcome) => outcomes.push(outcome));
  stack.emit("event", { source: "aws.s3", "detail-type": "Object Created", detail: { object: { key } } });
  const line = { event: "upload-settled", key, kept: ["tide"], standing: ["tide"] };
  stack.emit("line", "ingest", JSON.stringify(line));
  expect(outcomes).toMatchObject([{ slug: "tide", state: "published", url: known.url }]);
  expect(tracked.of(key)).toEqual(outcomes);
});

it("knows why a message failed from what the function logged", () => {
  const stack = new EventEmitter();
  const { reasonOf } = trackOutcomes(stack as unknown as LocalStack, [], () => {});
  const line = { event: "message-failed", messageId: "m2", error: { message: "S3 did not answer." } };
  stack.emit("line", "publish", JSON.stringify(line));
  expect(reasonOf([{ MessageId: "m1" }, { MessageId: "m2" }])).toBe("S3 did not answer.");
  expect(reasonOf([{ MessageId: "m1" }])).toBeUndefined();
});
