import type { Task } from "../../../functions/summary/tasks.ts";
import { type Rouge, readSet, setNames } from "./development-sets.ts";
import { type Ranker, trainSentenceRanker } from "./train-sentence-ranker.ts";
import { type TrainedSetRanker, trainSetRanker } from "./train-set-ranker.ts";
import { type TrainingArticle, trainingArticle } from "./training-article.ts";

export interface TrainedRankers {
  sentence: Ranker;
  tasks: Record<Task, TrainedSetRanker>;
}

/** Trains all rankers on the development sets; the same data give the same rankers. */
export function trainRankers(rouge: Rouge): TrainedRankers {
  const articles: TrainingArticle[] = setNames
    .flatMap((set) => readSet(set))
    .map((source) => trainingArticle(rouge, source))
    .filter(({ text }) => text.sentences.length > 0);
  const sentence = trainSentenceRanker(articles);
  return {
    sentence,
    tasks: {
      description: trainSetRanker(articles, "description"),
      brief: trainSetRanker(articles, "brief"),
      three: trainSetRanker(articles, "three"),
    },
  };
}
