/**
 * `node infra/draw-card-pages.ts FOLDER`: draws every page that the masthead's cards are set on. In a process of its own,
 * because CDK makes bundles synchronously.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allPages } from "../functions/card/all-pages.ts";
import { cardFiles } from "../functions/card/font-files.ts";
import { masthead } from "../functions/masthead.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const places = new Map(cardFiles.map(({ name, from }) => [name, from]));
const read = (name: string) => readFileSync(join(root, places.get(name) ?? name));
for await (const { name, bytes } of allPages(masthead, read))
  writeFileSync(join(process.argv[2] ?? "", name), bytes);
