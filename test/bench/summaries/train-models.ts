import { bestSet, descriptionWorth, scoreSentences } from "../../../functions/summary/best-set.ts";
import { expectedOverlap } from "../../../functions/summary/expected-overlap.ts";
import type { Piece } from "../../../functions/summary/piece.ts";
import { limitsFor, type Task } from "../../../functions/summary/tasks.ts";
import { type Rouge, readSet, setNames } from "./development-sets.ts";
import { setsOf } from "./set-weights.ts";
import { type DescriptionWeights, trainDescription } from "./train-description.ts";
import { type TrainedWordModel, trainWordModel } from "./train-word-model.ts";
import { type TrainingArticle, trainingArticle } from "./training-article.ts";

export interface TrainedModels {
  gist: TrainedWordModel;
  description: TrainedWordModel;
  weights: DescriptionWeights;
  /** What models without the article's fold chose for it. */
  choices: Record<Task, Map<TrainingArticle, Piece[]>>;
}

/** Trains all models on the development sets; the same data give the same models. */
export function trainModels(rouge: Rouge): TrainedModels {
  const articles = setNames
    .flatMap((set) => readSet(set))
    .map((source) => trainingArticle(rouge, source))
    .filter(({ text }) => text.sentences.length > 0);
  const of = (task: Task) => articles.filter(({ source }) => (setsOf[task] as string[]).includes(source.set));
  const gist = trainWordModel(articles, of("brief"), true);
  const description = trainWordModel(articles, of("description"), false);
  const { whole, without } = trainDescription(of("description"), gist.heldOut, description.heldOut);
  const choose = (article: TrainingArticle, task: Task): Piece[] => {
    const { text, about, fold } = article;
    const expected = gist.heldOut.get(article)!;
    const worth =
      task === "description"
        ? descriptionWorth(text, about, description.heldOut.get(article)!, without[fold]!)
        : expectedOverlap(expected);
    return bestSet(text, scoreSentences(text, expected), limitsFor(task, text.sentences), worth);
  };
  const choices = (task: Task) => new Map(of(task).map((article) => [article, choose(article, task)]));
  return {
    gist,
    description,
    weights: whole,
    choices: { description: choices("description"), brief: choices("brief"), three: choices("three") },
  };
}
