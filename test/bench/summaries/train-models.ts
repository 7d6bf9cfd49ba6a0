import type { Piece } from "../../../functions/summary/piece.ts";
import { bestSet, descriptionWorth, scoreSentences } from "../../../functions/summary/rank/best-set.ts";
import { expectedOverlap } from "../../../functions/summary/rank/expected-overlap.ts";
import { pageLikeness, reportShare } from "../../../functions/summary/rank/page-likeness.ts";
import { limitsFor, type Task } from "../../../functions/summary/rank/tasks.ts";
import { isPublishersOwn, type Rouge, readSet, setNames } from "./development-sets.ts";
import { setsOf } from "./set-weights.ts";
import { trainOpening } from "./train-opening.ts";
import { trainPages } from "./train-pages.ts";
import { type TrainedWordModel, trainWordModel } from "./train-word-model.ts";
import { type TrainingArticle, trainingArticle } from "./training-article.ts";

export interface TrainedModels {
  gist: TrainedWordModel;
  description: TrainedWordModel;
  /** What a description asks for besides its words. */
  weights: { page: number[]; opening: number[] };
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
  const pages = trainPages(of("description"));
  const likeness = ({ about, fold }: TrainingArticle): number => pageLikeness(about, pages.without[fold]!);
  const gist = trainWordModel(articles, of("brief"), {
    habits: true,
    corrects: () => true,
    share: () => 1,
  });
  const description = trainWordModel(articles, of("description"), {
    habits: false,
    corrects: ({ source }) => !isPublishersOwn(source.set),
    share: (article) => reportShare(likeness(article)),
  });
  const opening = trainOpening(of("description"), pages, gist.heldOut, description.heldOut);
  const choose = (article: TrainingArticle, task: Task): Piece[] => {
    const { text, fold } = article;
    const expected = gist.heldOut.get(article)!;
    const worth =
      task === "description"
        ? descriptionWorth(text, likeness(article), description.heldOut.get(article)!, opening.without[fold]!)
        : expectedOverlap(expected);
    return bestSet(text, scoreSentences(text, expected), limitsFor(task, text.sentences), worth);
  };
  const choices = (task: Task) => new Map(of(task).map((article) => [article, choose(article, task)]));
  return {
    gist,
    description,
    weights: { page: pages.whole, opening: opening.whole },
    choices: { description: choices("description"), brief: choices("brief"), three: choices("three") },
  };
}
