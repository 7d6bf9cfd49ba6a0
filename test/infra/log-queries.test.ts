import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readable, resourcesOf, synthesized } from "./synthesized.ts";

const queries = Object.values(resourcesOf(synthesized(), "AWS::Logs::QueryDefinition")).map(
  ({ Properties }) => Properties,
);

it("asks all four logs, under the stage's name", () => {
  expect(queries).toHaveLength(4);
  for (const { Name, LogGroupNames } of queries) {
    expect(Name).toMatch(/^standfirst-dev\//);
    expect(LogGroupNames.map(readable)).toEqual(
      ["IngestArticle", "SummarizeArticle", "PublishArticle", "PublishListings"].map(
        (step) => `<Pipeline${step}Log>`,
      ),
    );
  }
});

it("looks for events that the functions write", () => {
  const functions = join(import.meta.dirname, "../../functions");
  const sources = readdirSync(functions, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(functions, file), "utf8"))
    .join("\n");
  const events = queries.flatMap(({ QueryString }) =>
    [...QueryString.matchAll(/event = "([a-z-]+)"/g)].map(([, e]) => e),
  );
  expect(events).toContain("upload-settled");
  for (const event of events) expect(sources).toContain(`"${event}"`);
});

it("finds what failed by our own level and by the runtime's", () => {
  const failures = queries.find(({ Name }) => Name.endsWith("/what failed, and why"))!;
  expect(failures.QueryString).toContain('level in ["error", "ERROR", "FATAL"]');
  expect(failures.QueryString).toContain("errorMessage");
});
