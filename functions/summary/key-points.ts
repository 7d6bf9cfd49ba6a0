import { scoreSentences } from "./best-set.ts";
import type { RankedText } from "./choose-sentences.ts";

/** Longest key point, in words (twice as long where there are few), and the likeness past which two say the same. */
const longest = 45;
const alike = 0.4;

/** Shortest: less is a remark and no point. */
const shortest = 7;

/** Points are judged by what they say for their length, as if the summary had so few words besides. */
const wordsBesides = 5;

/** Three to five sentences that stand alone and do not overlap, in reading order; an article of few sentences gives fewer. */
export function keyPoints({ text, expected }: RankedText): string[] {
  const n = text.sentences.length;
  const scores = scoreSentences(text, { ...expected, total: wordsBesides });
  const wanted = Math.min(n < 16 ? 3 : n < 32 ? 4 : 5, Math.ceil(n * 0.6));
  const standing = text.sentences.flatMap(({ quotable, leaning, size }, i) =>
    quotable && leaning === "none" && size <= 2 * longest ? [i] : [],
  );
  const points = standing.filter((i) => {
    const { size } = text.sentences[i]!;
    return size <= longest && size >= shortest && text.presumed[i]!.length === 0;
  });
  const chosen: number[] = [];
  for (const i of (points.length >= 3 ? points : standing).sort((a, b) => scores[b]! - scores[a]! || a - b)) {
    if (chosen.length === wanted) break;
    if (chosen.every((j) => text.similarity[i * n + j]! < alike)) chosen.push(i);
  }
  return chosen.sort((a, b) => a - b).map((i) => text.sentences[i]!.text);
}
