import type { Limits } from "./candidate-sets.ts";
import { type ClipPoint, clipPoints } from "./clip-points.ts";
import { countWords } from "./count-words.ts";
import { clippedPiece, type Piece } from "./piece.ts";
import type { TextStatistics } from "./text-statistics.ts";

/** A phrase must give so many more characters than the clause before it to be worth the weaker ending. */
const phraseGain = 12;

/** So many more a mere word. */
const wordGain = 20;

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
  const points = new Map<number, ClipPoint[]>();
  const pieces = new Map<string, Piece>();
  const pointsOf = (index: number): ClipPoint[] => {
    const known =
      points.get(index) ?? clipPoints(text.sentences[index]!.text, text.sentences[index]!.language);
    points.set(index, known);
    return known;
  };
  return (index, { words, characters }, alone) => {
    if (!clips) return [];
    const least = alone ? clips.alone : clips.after;
    const most = Math.min(characters - 1, endOfWord(text.sentences[index]!.text, words));
    if (most < least) return [];
    const ends = pointsOf(index).filter(({ end }) => end <= most && end >= least);
    const clause = ends.find(({ before }) => before === "clause")?.end ?? 0;
    const phrase = ends.find(({ before, end }) => before === "phrase" && end > clause + phraseGain)?.end ?? 0;
    const word =
      ends.find(({ before, end }) => before === "word" && end > Math.max(clause, phrase) + wordGain)?.end ??
      0;
    return [word, phrase, clause]
      .filter((end) => end > 0)
      .map((end) => {
        const piece = pieces.get(`${index} ${end}`) ?? clippedPiece(text, index, end);
        pieces.set(`${index} ${end}`, piece);
        return piece;
      });
  };
}

/** Where the last word ends that `words` leave room for. */
function endOfWord(text: string, words: number): number {
  if (words === Number.POSITIVE_INFINITY) return text.length;
  let end = 0;
  let count = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    count += countWords(word);
    if (count > words) break;
    end = index + word.length;
  }
  return end;
}
