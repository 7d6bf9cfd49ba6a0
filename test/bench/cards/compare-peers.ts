import type { Article } from "../../../functions/article/article.ts";
import type { Masthead } from "../../../functions/article/masthead.ts";
import { cardRenderer } from "../../../functions/card/render-cards.ts";
import { aMasthead } from "../../card/a-masthead.ts";
import { cardAsset } from "./card-asset.ts";
import { news } from "./news.ts";

type Render = (article: Article, masthead: Masthead, gradient: boolean) => Promise<Uint8Array>;

const masthead = aMasthead();
const warmUp = 20;

/** Renders the same cards with every renderer in turn, each text once, and prints medians of paired ratios. */
export async function comparePeers(count: number): Promise<void> {
  const { peers } = (await import(new URL("peers/peers.mjs", import.meta.url).href)) as {
    peers: Record<string, () => Promise<Render>>;
  };
  const render = cardRenderer(cardAsset, console.error);
  const ours: Render = async (article, masthead, gradient) => {
    const request = { description: null, masthead, leadImage: null, formats: ["og" as const] };
    const [card] = await render({
      ...request,
      article: { ...article, template: gradient ? "quote" : "plain" },
    });
    return card!.bytes;
  };
  const engines: [string, Render][] = [["standfirst", ours]];
  for (const [name, load] of Object.entries(peers)) engines.push([name, await load()]);
  for (const gradient of [false, true]) {
    const times = engines.map(() => [] as number[]);
    const bytes = engines.map(() => [] as number[]);
    for (let n = 0; n < count + warmUp; n++) {
      for (const [i, [, draw]] of engines.entries()) {
        const start = performance.now();
        const card = await draw(news(n), masthead, gradient);
        if (n < warmUp) continue;
        times[i]!.push(performance.now() - start);
        bytes[i]!.push(card.length);
      }
    }
    console.log(`\n${gradient ? "diagonal gradient" : "solid ground"}, ${count} cards, medians`);
    console.table(
      engines.map(([name], i) => ({
        renderer: name,
        ms: round(median(times[i]!)),
        "× ours": round(median(times[i]!.map((time, n) => time / times[0]![n]!))),
        bytes: Math.round(median(bytes[i]!)),
        "ours / its bytes": round(median(bytes[i]!.map((size, n) => bytes[0]![n]! / size))),
      })),
    );
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
