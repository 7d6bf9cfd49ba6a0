import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

it("the summarizer's code and weights are at most 60 KB, minified and gzipped", async () => {
  const { outputFiles } = await build({
    entryPoints: ["functions/summary/summarize.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    charset: "utf8",
    write: false,
  });
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(60_000);
});
