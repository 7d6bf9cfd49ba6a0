import { unwrapped } from "../text/unwrapped.ts";
import type { PageBlock } from "./blocks-of.ts";

/**
 * The blocks with those rejoined that a break was put between at the column of a mail or a terminal; `below` has those that a single
 * break sets under the one before.
 */
export function rejoinLines(blocks: PageBlock[], below: Set<PageBlock>): PageBlock[] {
  if (below.size === 0) return blocks;
  const runs: PageBlock[][] = [];
  for (const block of blocks)
    if (below.has(block)) runs.at(-1)!.push(block);
    else runs.push([block]);
  const lines = unwrapped(runs.flatMap((run) => [...run.map(({ text }) => text), ""]));
  let at = 0;
  return runs.flatMap((run) => {
    const isWhole = run.length > 1 && lines[at] !== run[0]!.text;
    const text = lines[at]!;
    at += (isWhole ? 1 : run.length) + 1;
    if (!isWhole) return run;
    const links = run.reduce((sum, block) => sum + block.linked * block.text.length, 0);
    return [{ ...run[0]!, text, linked: links / text.length }];
  });
}
