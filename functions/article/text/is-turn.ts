import type { MarkedLine } from "./mark-lines.ts";

/** "HOST: Who owns the seabed?": what somebody says in a transcript, where several lines begin so. */
export function isTurn(text: string, lines: MarkedLine[]): boolean {
  if (!speaker.test(text)) return false;
  let turns = 0;
  return lines.some((line) => speaker.test(line.text) && ++turns === fewestTurns);
}

const speaker = /^\p{Lu}[\p{Lu}\p{M} .'’-]{1,30}[:：]\s\S/u;
const fewestTurns = 3;
