import type { Limits } from "./candidate-sets.ts";
import { type ClipPoint, clipPoints } from "./clip-points.ts";
import { countWords } from "./count-words.ts";
import { asideElisions } from "./elide-aside.ts";
import { elisions } from "./elide-to-attribution.ts";
import { clippedPiece, type Piece } from "./piece.ts";
import type { Sentence } from "./sentence.ts";
import type { TextStatistics } from "./text-statistics.ts";

/** A phrase must give so many more characters than the clause before it to be worth the weaker ending. */
const phraseGain = 12;

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
  const pieces = new Map<string, Piece>();
  const wordEnds = new Map<number, WordEnd[]>();
  const wordEndsOf = (index: number): WordEnd[] => {
    const known = wordEnds.get(index) ?? wordEndsIn(text.sentences[index]!.text);
    wordEnds.set(index, known);
    return known;
  };
  return (index, { words, characters }, alone) => {
    if (!clips) return [];
    const least = alone ? clips.alone : clips.after;
    const whole = words === Number.POSITIVE_INFINITY;
    const most = Math.min(characters - 1, whole ? characters : endOfWord(wordEndsOf(index), words));
    if (most < least) return [];
    const sentence = text.sentences[index]!;
    const fits = ({ end, resume, inside }: ClipPoint): boolean => {
      const rest = sentence.text.slice(resume ?? sentence.text.length);
      const size = countWords(sentence.text.slice(0, end)) + countWords(rest);
      return (inside ? end + rest.length : end) >= least && end + rest.length <= most && size <= words;
    };
    let ends = pointsOf(sentence).filter(fits);
    if (ends.length === 0 && alone) ends = elisionsOf(sentence).filter(fits);
    const clause = ends.find(({ before }) => before === "clause");
    const phrase = ends.find(
      ({ before, end }) => before === "phrase" && end > (clause?.end ?? 0) + phraseGain,
    );
    return [phrase, clause]
      .filter((point) => point !== undefined)
      .map(({ end, resume }) => {
        const key = `${index} ${end} ${resume}`;
        const piece = pieces.get(key) ?? clippedPiece(text, index, end, resume);
        pieces.set(key, piece);
        return piece;
      });
  };
}

/** Description, brief and key points all ask for the ends of a sentence. */
function remembered(find: typeof clipPoints): (sentence: Sentence) => ClipPoint[] {
  const known = new WeakMap<Sentence, ClipPoint[]>();
  return (sentence) => {
    const points = known.get(sentence) ?? find(sentence.text, sentence.language);
    known.set(sentence, points);
    return points;
  };
}

const pointsOf = remembered(clipPoints);
const elisionsOf = remembered((text, language) => [
  ...elisions(text, language),
  ...asideElisions(text, language),
]);

/** Where a word ends, and how many words stand up to there. */
interface WordEnd {
  end: number;
  count: number;
}

function wordEndsIn(text: string): WordEnd[] {
  let count = 0;
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => {
    count += countWords(word);
    return { end: index + word.length, count };
  });
}

/** Where the last word ends that `words` leave room for. */
function endOfWord(ends: WordEnd[], words: number): number {
  return ends.findLast(({ count }) => count <= words)?.end ?? 0;
}
