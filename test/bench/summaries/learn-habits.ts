import { languageOf } from "../../../functions/summary/rank/expected-words.ts";
import type { PackedHabits } from "../../../functions/summary/rank/word-habits.ts";
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
  const habits: PackedHabits = {};
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
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const stems = (has: (value: number) => boolean): string =>
      learnt
        .filter(([, value]) => has(value))
        .map(([name]) => name)
        .join(" ");
    const lists = [stems((value) => value <= -leastHabit), stems((value) => value >= leastHabit)];
    if (lists.some((list) => list !== "")) habits[language] = lists.join("/");
  }
  return habits;
}
