import { clipToRoom } from "./clip/clip-to-room.ts";
import { additive } from "./coherence/pointing-phrases.ts";
import { type Piece, wholePiece } from "./piece.ts";
import type { RankedText } from "./rank/choose-sentences.ts";
import { expectedOverlap } from "./rank/expected-overlap.ts";
import { languageOf } from "./rank/expected-words.ts";

/** Longest key point, in words (twice as long where there are few); Vietnamese parts its words into syllables. */
const longest = 45;
const longestInVietnamese = 65;

/** The first sentence has the news: where it cannot be clipped it may be longer. */
const longestLead = 60;

/** The likeness past which two say the same. */
const alike = 0.4;

/** Shortest: less is a remark and no point. */
const shortest = 7;

/** Fewest characters that are kept of a sentence that is too long. */
const leastClip = 90;

/** Points are judged by what they say for their length, as if the summary had so few words besides. */
const wordsBesides = 5;

/** Three to five sentences that stand alone and do not overlap, in reading order, the longest clipped; an article of few sentences gives fewer. */
export function keyPoints({ text, expected }: RankedText): string[] {
  const n = text.sentences.length;
  const wanted = Math.min(n < 16 ? 3 : n < 32 ? 4 : 5, Math.ceil(n * 0.6));
  const most = languageOf(text.sentences) === "vi" ? longestInVietnamese : longest;
  const clip = clipToRoom(text, { alone: leastClip, after: leastClip });
  const room = { words: most, characters: Number.POSITIVE_INFINITY };
  const standing = text.sentences.flatMap(({ quotable, leaning, size }, i) => {
    if (!quotable || leaning !== "none" || size > 2 * most) return [];
    return [(size > most && clip(i, room, true)[0]) || wholePiece(text, i)];
  });
  const points = standing.filter(
    ({ index, size, text: point }) =>
      size <= (index > 0 ? most : Math.max(most, longestLead)) &&
      size >= shortest &&
      text.presumed[index]!.length === 0 &&
      (index === 0 || !additive.test(point)),
  );
  const overlap = expectedOverlap({ ...expected, total: wordsBesides });
  const candidates = (points.length >= 3 ? points : standing)
    .map((piece) => ({ piece, worth: overlap([piece]) }))
    .sort((a, b) => b.worth - a.worth || a.piece.index - b.piece.index);
  const chosen: Piece[] = [];
  for (const { piece } of candidates) {
    if (chosen.length === wanted) break;
    if (chosen.every(({ index }) => text.similarity[piece.index * n + index]! < alike)) chosen.push(piece);
  }
  return chosen.sort((a, b) => a.index - b.index).map((piece) => piece.text);
}
