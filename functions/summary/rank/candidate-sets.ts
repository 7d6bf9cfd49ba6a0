import { clipToRoom } from "../clip/clip-to-room.ts";
import { additive } from "../coherence/pointing-phrases.ts";
import { type Piece, wholePiece } from "../piece.ts";
import type { Sentence } from "../sentence.ts";
import type { TextStatistics } from "./text-statistics.ts";

/** What a choice of sentences must keep to. */
export interface Limits {
  /** Largest number of sentences. */
  most: number;
  /** Of how many of the best sentences sets are made, besides the leading ones: more take longer. */
  pool: number;
  /** Words, see `countWords`. */
  words: number;
  /** UTF-16 units, the spaces between the sentences included. */
  characters: number;
  /** Whether a line above the first paragraph may be the whole summary. */
  standfirst: boolean;
  /** Whether a sentence may call somebody by a name that none before it in the set introduces. */
  presumes: boolean;
  /** Fewest characters that are kept of a clipped sentence that stands alone, and of one that fills up after others; null: none is. */
  clips: { alone: number; after: number } | null;
}

/** Likeness past which two sentences tell the same: a standfirst and the first sentence often do. */
const alike = 0.32;

/** Sentences that are always looked at, besides those with the best scores. */
const leading = 3;

/**
 * All sets of sentences that keep to the limits and read as a text: each sentence may be quoted and leans on none
 * before it, except on the one beside it where that is enough; the first says nothing "also"; the last may be clipped where it would
 * not fit whole. Built from the first few and the best by score; rows are in reading order.
 */
export function candidateSets(text: TextStatistics, scores: Float64Array, limits: Limits): Piece[][] {
  const { sentences } = text;
  const usable = [...sentences.keys()].filter(
    (i) => sentences[i]!.leaning === "none" && isUsable(sentences[i]!, limits),
  );
  const best = [...usable].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limits.pool);
  const members = new Set([...usable.slice(0, leading), ...best]);
  for (const i of members) {
    const next = sentences[i + 1];
    if (next?.leaning === "next" && isUsable(next, limits)) members.add(i + 1);
  }
  const ordered = [...members].sort((a, b) => a - b).map((i) => wholePiece(text, i));
  const clip = clipToRoom(text, limits.clips);
  const sets: Piece[][] = [];
  const grow = (set: Piece[], from: number, words: number, characters: number): void => {
    for (let k = from; k < ordered.length; k++) {
      const piece = ordered[k]!;
      if (set.length === 0 && piece.index > 0 && additive.test(piece.text)) continue;
      if (sentences[piece.index]!.leaning === "next" && set.at(-1)?.index !== piece.index - 1) continue;
      if (
        !limits.presumes &&
        text.presumed[piece.index]!.some((name) => !set.some((one) => one.text.includes(name)))
      )
        continue;
      if (set.some(({ index }) => text.similarity[index * sentences.length + piece.index]! > alike)) continue;
      const before = characters + (set.length > 0 ? 1 : 0);
      const longer = before + piece.text.length;
      if (words + piece.size <= limits.words && longer <= limits.characters) {
        const grown = [...set, piece];
        sets.push(grown);
        if (grown.length < limits.most && closes(sentences[piece.index]!))
          grow(grown, k + 1, words + piece.size, longer);
        continue;
      }
      const room = { words: limits.words - words, characters: limits.characters - before };
      for (const short of clip(piece.index, room, set.length === 0)) sets.push([...set, short]);
    }
  };
  grow([], 0, 0, 0);
  if (limits.standfirst) {
    for (const [i, sentence] of sentences.entries())
      if (sentence.standfirst && fits(sentence, limits)) sets.push([wholePiece(text, i)]);
  }
  return sets;
}

const stop = /[.!?…。！？؟۔।॥።։។။៕]["”“’'»)）」』\]]*\s*$/u;

/** A line without a stop runs into what follows it. Thai and Lao have none. */
function closes({ text, language }: Sentence): boolean {
  return stop.test(text) || /^(?:th|lo)\b/u.test(language);
}

function isUsable(sentence: Sentence, limits: Limits): boolean {
  return sentence.quotable && (limits.clips !== null || fits(sentence, limits));
}

function fits(sentence: Sentence, limits: Limits): boolean {
  return sentence.size <= limits.words && sentence.text.length <= limits.characters;
}
