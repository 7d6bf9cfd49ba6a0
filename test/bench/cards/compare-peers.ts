import { fileURLToPath } from "node:url";
import type { CardFormat } from "../../../functions/article/masthead.ts";
import { cardSizes } from "../../../functions/card/card-sizes.ts";
import { peersInstalled } from "../peers-installed.ts";
import type { Answer, Task } from "./card-engine.ts";
import { type EngineProcess, engineProcess } from "./engine-process.ts";
import { exactness } from "./exactness.ts";

const warmUp = 60;
const every = Object.keys(cardSizes) as CardFormat[];
const engine = fileURLToPath(new URL("card-engine.ts", import.meta.url));
const takumi = "@takumi-rs/core";

/** Renders the same cards with every renderer in turn, each text once, and prints medians of paired ratios. */
export async function comparePeers(count: number): Promise<void> {
  const engines = new Map<string, EngineProcess>();
  for (const name of ["standfirst", ...(await peerNames())])
    engines.set(name, await engineProcess(engine, name));
  const all = [...engines.keys()];
  for (const gradient of [false, true]) {
    await compare(`${groundOf(gradient)}, og`, all, count, { gradient, formats: ["og"] });
  }
  for (const gradient of [false, true]) {
    const few = Math.ceil(count / 4);
    const names = all.filter((name) => ["standfirst", takumi].includes(name));
    await compare(`${groundOf(gradient)}, all six formats of an article`, names, few, {
      gradient,
      formats: every,
    });
  }
  for (const each of engines.values()) each.end();
  console.log("\nSSIM beside 256 levels of coverage and all colours");
  console.table(await exactness(12));

  async function compare(title: string, names: string[], times: number, task: Omit<Task, "n">) {
    const answers = new Map<string, Answer[]>(names.map((name) => [name, []]));
    for (let n = 0; n < times + warmUp; n++) {
      for (const name of names) {
        const answer = await engines.get(name)!.ask<Answer>({ ...task, n });
        if (n >= warmUp) answers.get(name)!.push(answer);
      }
    }
    const ours = answers.get("standfirst")!;
    console.log(`\n${title}: ${times} times, medians`);
    console.table(
      names.map((name) => {
        const its = answers.get(name)!;
        return {
          renderer: name,
          ms: median(its.map(({ milliseconds }) => milliseconds)),
          "× ours": median(its.map(({ milliseconds }, i) => milliseconds / ours[i]!.milliseconds)),
          "cpu ms": median(its.map(({ cpuMilliseconds }) => cpuMilliseconds)),
          "cpu × ours": median(
            its.map(({ cpuMilliseconds }, i) => cpuMilliseconds / ours[i]!.cpuMilliseconds),
          ),
          bytes: Math.round(median(its.map(({ bytes }) => bytes))),
          "ours / its bytes": median(its.map(({ bytes }, i) => ours[i]!.bytes / bytes)),
        };
      }),
    );
  }
}

async function peerNames(): Promise<string[]> {
  const folder = new URL("peers/", import.meta.url);
  if (!peersInstalled(fileURLToPath(folder))) return [];
  const { peers } = (await import(new URL("peers.mjs", folder).href)) as { peers: Record<string, unknown> };
  return Object.keys(peers);
}

function groundOf(gradient: boolean): string {
  return gradient ? "diagonal gradient" : "solid ground";
}

function median(values: number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return Math.round(middle * 100) / 100;
}
