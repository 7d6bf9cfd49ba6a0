import { isReadOut } from "../lexicon/photo-credits.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { weightOf } from "./measure-text.ts";
import type { Header } from "./read-header.ts";
import { tellingWords } from "./telling-words.ts";

/** A sentence right above a picture's credit, where the body begins. */
export function isCaptionAbove(lines: MarkedLine[], index: number, header: Header): boolean {
  const next = lines[index + 1];
  return (
    index < header.bodyStart + 3 &&
    !isLeadOf(header, lines, index) &&
    lines.slice(index + 2).filter(({ kind }) => kind === "prose").length >= 2 &&
    next?.kind === "caption" &&
    !isReadOut(next.text) &&
    !(next.afterGap && weightOf(lines[index]!.text) >= 100) &&
    !/[.!?]["”»]?\s+\p{L}/u.test(next.text) &&
    weightOf(next.text) < 70 &&
    weightOf(lines[index]!.text) < 300
  );
}

/** The first paragraph says what the headline says, and the one below the credit less of it. */
function isLeadOf({ headline, bodyStart }: Header, lines: MarkedLine[], index: number): boolean {
  const told = tellingWords(headline ?? "");
  const below = lines.slice(index + 2).find(({ kind }) => kind === "prose");
  const share = (text: string): number => {
    const own = tellingWords(text);
    return [...told].filter((word) => own.has(word)).length / told.size;
  };
  const own = index === bodyStart ? share(lines[index]!.text) : 0;
  return own >= leastRetold && own > share(below?.text ?? "");
}

/** Share of the headline's telling words. */
const leastRetold = 0.3;

/** A story told in pictures: most of its paragraphs are captions, each with a credit below. */
export function isInPictures(lines: MarkedLine[]): boolean {
  const paragraphs = lines.flatMap(({ kind, isMeta }, at) => (kind === "prose" && !isMeta ? [at] : []));
  const credited = paragraphs.filter((at) => lines[at + 1]?.kind === "caption").length;
  return credited >= fewestPictures && credited * 2 >= paragraphs.length;
}

const fewestPictures = 3;
