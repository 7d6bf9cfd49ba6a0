import fc from "fast-check";
import { expect, it } from "vitest";
import { subjectOf } from "../../../infra/ops/subject.ts";

it.each([
  ['{"slug":"2026/rain"}', "2026/rain"],
  ['{"lookAgain":"articles/rain.md","force":true}', "articles/rain.md"],
  ['{"detail":{"object":{"key":"articles/rain.md","sequencer":"1"}}}', "articles/rain.md"],
  ['{"month":"2026-11"}', "2026-11"],
  ['{"slug":{"a":1},"month":"2026-11"}', "2026-11"],
  ['{"slug":""}', '{"slug":""}'],
  ["null", "null"],
  ["not JSON", "not JSON"],
])("a message speaks of what it names: %s", (body, subject) => {
  expect(subjectOf(body)).toBe(subject);
});

it("a message that names nothing is shown by its beginning", () => {
  for (const body of [JSON.stringify({ story: "x".repeat(500) }), "x".repeat(500)])
    expect(subjectOf(body)).toBe(body.slice(0, 120));
});

it("a message of any JSON has a subject in words", () => {
  const names = fc.constantFrom("slug", "lookAgain", "detail", "object", "key", "month");
  const message = fc.oneof(
    fc.json(),
    fc.dictionary(names, fc.jsonValue()).map((body) => JSON.stringify(body)),
  );
  fc.assert(
    fc.property(message, (body) => {
      expect(subjectOf(body)).toBeTypeOf("string");
      expect(subjectOf(body)).not.toBe("");
    }),
    { seed: 3, numRuns: 500 },
  );
});
