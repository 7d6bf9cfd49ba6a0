import type { TextStatistics } from "../../../functions/summary/rank/text-statistics.ts";
import type { Rouge, SummarizedArticle } from "./development-sets.ts";

/** How often an article's human summaries have each of its stems, in the mean over the summaries; words as ROUGE tells them apart. */
export function wordCounts(
  rouge: Rouge,
  { lang, summary }: SummarizedArticle,
  { sentences, stems, frequency }: TextStatistics,
): Float64Array {
  const forms = Array.from(frequency, () => new Set<string>());
  for (const [i, { words }] of sentences.entries())
    for (const [k, word] of words.entries())
      for (const token of rouge.tokens(word, { lang })) forms[stems[i]![k]!]!.add(token);
  const counts = new Float64Array(frequency.length);
  for (const reference of summary) {
    const said = new Map<string, number>();
    for (const token of reference.flatMap((sentence) => rouge.tokens(sentence, { lang })))
      said.set(token, (said.get(token) ?? 0) + 1);
    for (const [s, tokens] of forms.entries())
      for (const token of tokens) counts[s]! += (said.get(token) ?? 0) / summary.length;
  }
  return counts;
}
