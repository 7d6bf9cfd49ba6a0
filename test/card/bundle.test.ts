import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cardFiles } from "../../functions/card/font-files.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { aMasthead } from "./a-masthead.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "card-bundle-"));
const photograph = join(root, "test/fixtures/cards/photograph.jpg");

const entry = `
import { readFileSync } from "node:fs";
import { cardRenderer } from "./functions/card/render-cards.ts";
const read = (name) => readFileSync(new URL("assets/" + name, import.meta.url));
const render = cardRenderer(read, (event, fields) => console.error(event, fields));
const { requests } = JSON.parse(readFileSync(new URL("requests.json", import.meta.url), "utf8"));
const leadImage = { bytes: readFileSync(new URL("photograph.jpg", import.meta.url)), alt: null };
const cards = [];
for (const request of requests) cards.push(...(await render({ ...request, leadImage: request.leadImage ? leadImage : null })));
console.log(JSON.stringify(cards.map(({ bytes, contentType, width, height }) => ({ size: bytes.length, contentType, width, height }))));
`;

beforeAll(async () => {
  await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    outdir: folder,
    entryNames: "index",
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    outExtension: { ".js": ".mjs" },
    banner: {
      js: 'import{createRequire as requireFrom}from"node:module";const require=requireFrom(import.meta.url);',
    },
  });
  mkdirSync(join(folder, "assets"));
  for (const { name, from } of cardFiles) copyFileSync(join(root, from), join(folder, "assets", name));
  copyFileSync(photograph, join(folder, "photograph.jpg"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("draws text, emoji and photographs from a bundle that may read nothing but its own folder", () => {
  const request = { description: null, masthead: aMasthead(), leadImage: false, formats: ["og"] };
  const requests = [
    { ...request, article: anArticle() },
    { ...request, article: anArticle({ headline: "Rain 🌧️ again", template: "quote" }) },
    { ...request, article: anArticle({ headline: "港の灯台、百年ぶりに修復完了", language: "ja" }) },
    { ...request, article: anArticle(), leadImage: true },
  ];
  writeFileSync(join(folder, "requests.json"), JSON.stringify({ requests }));
  const options = ["--permission", `--allow-fs-read=${folder}`, join(folder, "index.mjs")];
  const cards = JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" }));
  expect(cards.map(({ contentType }: { contentType: string }) => contentType)).toEqual([
    "image/png",
    "image/png",
    "image/png",
    "image/jpeg",
  ]);
  for (const { size, width, height } of cards) {
    expect(size).toBeGreaterThan(5_000);
    expect([width, height]).toEqual([1200, 630]);
  }
});

it("needs no native module", () => {
  expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".node"))).toEqual(
    [],
  );
});
