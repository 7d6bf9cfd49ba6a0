import type { MarkedLine } from "./mark-lines.ts";

/** "HOST: Who owns the seabed?": what somebody says in a transcript, where several lines begin so. */
export const isTurn = (text: string, lines: MarkedLine[]): boolean =>
  speaker.test(text) && lines.filter((line) => speaker.test(line.text)).length >= fewestTurns;

const speaker = /^\p{Lu}[\p{Lu}\p{M} .'’-]{1,30}[:：]\s\S/u;
const fewestTurns = 3;
