import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { cardFiles } from "../../../functions/card/font-files.ts";
import { masthead } from "../../../functions/masthead.ts";
import { buildInto } from "../../../infra/bundle.ts";
import { cardPages } from "../../../infra/card-pages.ts";
import { peersInstalled } from "../peers-installed.ts";
import { news, printedNews } from "./news.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const peers = fileURLToPath(new URL("peers/", import.meta.url));

/** Milliseconds since the process was started, and of processor time on all threads. */
interface FirstCard {
  wall: number;
  processor: number;
  bytes: number;
}

/** Fresh processes in turn, each drawing one card with what the others have drawn too; prints medians of paired ratios. */
export async function compareFirstCards(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-first-card-"));
  bundleOurs(folder);
  const ways: [string, string][] = [["standfirst", join(folder, "index.mjs")]];
  if (peersInstalled(peers)) {
    const bundledPeers = await bundlePeers();
    for (const name of ["satori + resvg-js", "@takumi-rs/core"]) ways.push([name, bundledPeers]);
  }
  const cards = ways.map(() => [] as FirstCard[]);
  for (let n = 0; n < count; n++) {
    for (const [i, [name, file]] of ways.entries()) {
      const card = { name, article: i === 0 ? news(n) : printedNews(n), masthead };
      const { stdout, stderr } = spawnSync(process.execPath, [file, JSON.stringify(card)], {
        encoding: "utf8",
      });
      if (!stdout) throw new Error(`${name} drew nothing.\n${stderr}`);
      cards[i]!.push(JSON.parse(stdout));
    }
  }
  rmSync(folder, { recursive: true });
  console.log(`\nthe first card of a fresh process, ${count} of each in turn, medians`);
  console.table(
    ways.map(([renderer], i) => ({
      renderer,
      ms: Math.round(median(cards[i]!.map(({ wall }) => wall))),
      "processor ms": Math.round(median(cards[i]!.map(({ processor }) => processor))),
      "ours / its time": ratio(cards, i, "wall"),
      "ours / its processor time": ratio(cards, i, "processor"),
      bytes: Math.round(median(cards[i]!.map(({ bytes }) => bytes))),
    })),
  );
}

/** The renderer as it deploys. */
function bundleOurs(folder: string) {
  buildInto(folder, "test/bench/cards/first-card.ts");
  for (const { name, from } of [...cardFiles, ...cardPages()])
    cpSync(from.startsWith("/") ? from : join(root, from), join(folder, "assets", name));
}

/** Of the others, all that is JavaScript; below their node_modules, so that it finds their native parts. */
async function bundlePeers(): Promise<string> {
  const outdir = join(peers, "node_modules/.first-card");
  await build({
    entryPoints: [{ in: join(peers, "first-card.mjs"), out: "index" }],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    outExtension: { ".js": ".mjs" },
    external: ["@resvg/resvg-js", "@takumi-rs/core", "sharp"],
    // They find fonts beside their sources.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(peers, "peers.mjs")).href) },
    banner: {
      js: 'import{createRequire as nodeRequireFor}from"node:module";const require=nodeRequireFor(import.meta.url);const __dirname=import.meta.dirname;',
    },
    logLevel: "warning",
  });
  cpSync(join(peers, "node_modules/harfbuzzjs/hb.wasm"), join(outdir, "hb.wasm"));
  return join(outdir, "index.mjs");
}

function ratio(cards: FirstCard[][], i: number, of: "wall" | "processor"): number {
  return Math.round(100 * median(cards[i]!.map((card, n) => cards[0]![n]![of] / card[of]))) / 100;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
