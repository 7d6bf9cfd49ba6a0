import { globSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { sources } from "../../infra/card-pages.ts";

const root = join(import.meta.dirname, "../..");

it("pages are drawn anew after a change of any file that draws them", () => {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: ["infra/draw-card-pages.ts"],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    metafile: true,
    write: false,
  });
  const drawing = Object.keys(metafile.inputs);
  expect(drawing.length).toBeGreaterThan(20);
  const watched = new Set(sources.flatMap((pattern) => globSync(pattern, { cwd: root })));
  expect(drawing.filter((file) => !watched.has(file))).toEqual([]);
});
