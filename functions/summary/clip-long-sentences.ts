import { clipSentence } from "./clip-sentence.ts";
import { countWords } from "./count-words.ts";
import type { TextStatistics } from "./text-statistics.ts";
import { wordsOf } from "./words.ts";

/** Shortest clip that is worth reading, as a share of the limit. */
const leastShare = 0.45;

/** The same article with each sentence of more than `limit` characters clipped where it can be; the rest stands as it is. */
export function clipLongSentences(text: TextStatistics, limit: number): TextStatistics {
  const stems = [...text.stems];
  const distinct = [...text.distinct];
  const sentences = text.sentences.map((sentence, i) => {
    if (sentence.text.length <= limit) return sentence;
    const clip = clipSentence(sentence.text, limit, Math.floor(limit * leastShare));
    if (!clip) return sentence;
    const words = wordsOf(clip);
    stems[i] = stems[i]!.slice(0, words.length);
    distinct[i] = Uint16Array.from(new Set(stems[i]));
    return { ...sentence, text: clip, words, size: countWords(clip) };
  });
  return { ...text, sentences, stems, distinct };
}
