import { endsSentence } from "../text/measure-text.ts";
import { unwrapped } from "../text/unwrapped.ts";
import type { PageBlock } from "./blocks-of.ts";

/**
 * The blocks with those rejoined that a break was put between at the column of a mail or a terminal; `below` has those that a single
 * break sets under the one before. Beside such paragraphs, others whose lines all break off within a sentence are, too: links made their
 * lines shorter.
 */
export function rejoinLines(blocks: PageBlock[], below: Set<PageBlock>): PageBlock[] {
  if (below.size === 0) return blocks;
  const runs: PageBlock[][] = [];
  for (const block of blocks)
    if (below.has(block)) runs.at(-1)!.push(block);
    else runs.push([block]);
  const lines = unwrapped(runs.flatMap((run) => [...run.map(({ text }) => text), ""]));
  const whole = new Set<PageBlock[]>();
  let at = 0;
  for (const run of runs) {
    if (run.length > 1 && lines[at] !== run[0]!.text) whole.add(run);
    at += (whole.has(run) ? 1 : run.length) + 1;
  }
  return runs.flatMap((run) => (whole.has(run) || (whole.size > 0 && breaksOff(run)) ? [joined(run)] : run));
}

const breaksOff = (run: PageBlock[]): boolean =>
  run.every(
    ({ text }, at) =>
      at === run.length - 1 ||
      (!endsSentence(text) && (text.endsWith(",") || /^\p{Ll}/u.test(run[at + 1]!.text))),
  );

function joined(run: PageBlock[]): PageBlock {
  const text = run.map((block) => block.text).join(" ");
  const links = run.reduce((sum, block) => sum + block.linked * block.text.length, 0);
  return { ...run[0]!, text, linked: links / text.length };
}
