import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

/** Reads and summarizes every sample, and prints what came of each. */
const script = `
  import { readdirSync, readFileSync } from "node:fs";
  import { readSource } from "./functions/article/read-source.ts";
  import { summarize } from "./functions/summary/summarize.ts";
  const now = new Date("2026-11-20T09:00:00Z");
  for (const folder of ["content/articles", "test/fixtures/articles"])
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
      if (!/\\.(?:txt|mdx?|html|json|xml)$/.test(name) || /expected\\./.test(name)) continue;
      const source = { key: "articles/" + name, bytes: readFileSync(folder + "/" + name), contentType: null, defaultLanguage: "en", now };
      const readings = await readSource(source).catch((error) => [{ rejection: error }]);
      for (const { article, rejection } of readings)
        console.log(name, rejection ? rejection.message : JSON.stringify([article, summarize(article)]));
    }`;

const printed = (...flags: string[]): string[] =>
  execFileSync(process.execPath, [...flags, "--input-type=module", "-e", script], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  }).split("\n");

it("articles are read alike once V8 has compiled so many patterns that it optimizes no further ones", () => {
  const expected = printed();
  expect(expected.length).toBeGreaterThan(100);
  expect(printed("--no-regexp-optimization")).toEqual(expected);
});
