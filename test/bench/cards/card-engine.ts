/**
 * One renderer in a process of its own, so that none collects another's garbage: `card-engine.ts NAME`. Draws what its
 * parent asks for, one thing at a time, and answers with the time and the size.
 */
import type { Article } from "../../../functions/article/article.ts";
import type { CardFormat, Masthead } from "../../../functions/article/masthead.ts";
import { cardRenderer } from "../../../functions/card/render-cards.ts";
import { aMasthead } from "../../card/a-masthead.ts";
import { cardAsset } from "./card-asset.ts";
import { news, printedNews } from "./news.ts";

/** The n-th news in these formats. */
export interface Task {
  n: number;
  gradient: boolean;
  formats: CardFormat[];
}

export interface Answer {
  milliseconds: number;
  /** Of all its threads: what it takes on a machine that is busy with other work, too. */
  cpuMilliseconds: number;
  bytes: number;
}

type Draw = (
  article: Article,
  masthead: Masthead,
  gradient: boolean,
  format: CardFormat,
) => Promise<Uint8Array>;

const masthead = aMasthead();

async function ours(): Promise<(task: Task) => Promise<Uint8Array[]>> {
  const render = cardRenderer(cardAsset, console.error);
  return async ({ n, gradient, formats }) => {
    const article = { ...news(n), template: gradient ? "quote" : "plain" };
    const cards = await render({ article, description: null, masthead, leadImage: null, formats });
    return cards.map(({ bytes }) => bytes);
  };
}

async function peer(name: string): Promise<(task: Task) => Promise<Uint8Array[]>> {
  const { peers } = (await import(new URL("peers/peers.mjs", import.meta.url).href)) as {
    peers: Record<string, () => Promise<Draw>>;
  };
  const draw = await peers[name]!();
  return async ({ n, gradient, formats }) => {
    const cards: Uint8Array[] = [];
    for (const format of formats) cards.push(await draw(printedNews(n), masthead, gradient, format));
    return cards;
  };
}

const name = process.argv[2]!;
const draw = name === "standfirst" ? await ours() : await peer(name);
process.on("message", async (task: Task) => {
  const [start, cpuStart] = [performance.now(), process.cpuUsage()];
  const cards = await draw(task);
  const { user, system } = process.cpuUsage(cpuStart);
  process.send?.({
    milliseconds: performance.now() - start,
    cpuMilliseconds: (user + system) / 1000,
    bytes: cards.reduce((sum, { length }) => sum + length, 0),
  } satisfies Answer);
});
process.send?.("ready");
