import { countWords } from "../count-words.ts";
import { clippedPiece, type Piece } from "../piece.ts";
import type { Limits } from "../rank/candidate-sets.ts";
import type { TextStatistics } from "../rank/text-statistics.ts";
import type { Sentence } from "../sentence.ts";
import { type ClipPoint, clipPoints } from "./clip-points.ts";
import { asideElisions } from "./elide-aside.ts";
import { elisions } from "./elide-to-attribution.ts";

/** A phrase must give so many more characters than the clause before it to be worth the weaker ending. */
const phraseGain = 12;

/** A claim of fewer characters is not left standing before whose it is. */
const leastClaim = 90;

/** What is left of the limits for a sentence. */
export interface Room {
  words: number;
  characters: number;
}

/** Clips sentences of an article to the room that is left: at the last clause that fits, and at the last phrase where that gives more. */
export function clipToRoom(
  text: TextStatistics,
  clips: Limits["clips"],
): (index: number, room: Room, alone: boolean) => Piece[] {
  const pieces = new Map<ClipPoint, Piece>();
  return (index, { words, characters }, alone) => {
    if (!clips) return [];
    const least = alone ? clips.alone : clips.after;
    const sentence = text.sentences[index]!;
    const fits = ({ length, size }: SizedPoint): boolean =>
      length >= least && length < characters && size <= words;
    let ends = pointsOf(sentence).filter(fits);
    if (ends.length === 0 && alone) ends = elisionsOf(sentence).filter(fits);
    const clause = ends.find(({ before }) => before === "clause");
    const phrase = ends.find(
      ({ before, end }) => before === "phrase" && end > (clause?.end ?? 0) + phraseGain,
    );
    return [phrase, clause]
      .filter((point) => point !== undefined)
      .map((point) => {
        const piece = pieces.get(point) ?? clippedPiece(text, index, point.end, point.resume);
        pieces.set(point, piece);
        return piece;
      });
  };
}

/** A place where a sentence may end, with the characters and words of what stands then. */
interface SizedPoint extends ClipPoint {
  length: number;
  size: number;
}

/** Description, brief and key points all ask for the ends of a sentence. */
function remembered(find: typeof clipPoints): (sentence: Sentence) => SizedPoint[] {
  const known = new WeakMap<Sentence, SizedPoint[]>();
  return (sentence) => {
    const { text, language } = sentence;
    const points =
      known.get(sentence) ??
      find(text, language).map((point) => {
        const kept = text.slice(0, point.end) + text.slice(point.resume ?? text.length);
        return { ...point, length: kept.length, size: countWords(kept) };
      });
    known.set(sentence, points);
    return points;
  };
}

const pointsOf = remembered(clipPoints);
const elisionsOf = remembered((text, language) => [
  ...elisions(text, language).filter(({ end }) => end >= leastClaim),
  ...asideElisions(text, language),
]);
