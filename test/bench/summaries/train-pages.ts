import { describePage } from "../../../functions/summary/rank/page-likeness.ts";
import { isPublishersOwn } from "./development-sets.ts";
import { fitRidge } from "./fit-line.ts";
import { type FoldedWeights, folds, type TrainingArticle } from "./training-article.ts";

/** Learns to tell pages from reports. */
export function trainPages(articles: TrainingArticle[]): FoldedWeights {
  const learn = (learnt: TrainingArticle[]): number[] =>
    fitRidge(
      learnt.map(({ about }) => describePage(about)),
      learnt.map(({ source }) => (isPublishersOwn(source.set) ? 1 : 0)),
      0.001 * learnt.length,
    );
  return {
    whole: learn(articles),
    without: Array.from({ length: folds }, (_, fold) => learn(articles.filter((one) => one.fold !== fold))),
  };
}
