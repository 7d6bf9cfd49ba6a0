import { languageOf } from "../../../functions/summary/rank/expected-words.ts";
import type { PackedHabits } from "../../../functions/summary/rank/word-habits.ts";
import { packValues, stepFor } from "./pack-values.ts";
import type { TrainingArticle } from "./training-article.ts";

/** A language with fewer articles teaches no habits. */
const leastArticles = 60;

/** A word is common that stands in this share of a language's articles. */
const commonShare = 0.2;

/** So many articles without a surprise are added to those of each word. */
const doubt = 15;

/** A smaller surprise is none. */
const leastHabit = 0.12;

/** How much oftener or rarer than `once` expects the common words of each language stand in the summaries. */
export function learnHabits(articles: TrainingArticle[], once: Map<TrainingArticle, number[]>): PackedHabits {
  const habits = new Map<string, [word: string, value: number][]>();
  const byLanguage = Map.groupBy(articles, ({ text }) => languageOf(text.sentences));
  for (const [language, ones] of byLanguage) {
    if (ones.length < leastArticles) continue;
    const surprise = new Map<string, { sum: number; count: number }>();
    for (const article of ones) {
      for (const [s, name] of article.text.names.entries()) {
        if (article.text.frequency[s] === 0) continue;
        const one = surprise.get(name) ?? { sum: 0, count: 0 };
        one.sum += (article.counts[s]! >= 0.5 ? 1 : 0) - once.get(article)![s]!;
        one.count++;
        surprise.set(name, one);
      }
    }
    const learnt = [...surprise]
      .filter(([, { count }]) => count >= commonShare * ones.length)
      .map(([name, { sum, count }]): [string, number] => [name, sum / (count + doubt)])
      .filter(([, value]) => Math.abs(value) >= leastHabit)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (learnt.length > 0) habits.set(language, learnt);
  }
  const step = stepFor([...habits.values()].flat().map(([, value]) => value));
  const packed = [...habits].map(([language, learnt]) => [
    language,
    {
      words: learnt.map(([word]) => word).join(" "),
      values: packValues(
        learnt.map(([, value]) => value),
        step,
      ),
    },
  ]);
  return { step, languages: Object.fromEntries(packed) };
}
