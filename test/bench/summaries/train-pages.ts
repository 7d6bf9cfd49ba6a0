import { describePage } from "../../../functions/summary/page-likeness.ts";
import { fitRidge } from "./fit-line.ts";
import { folds, type TrainingArticle } from "./training-article.ts";

/** Weights that tell pages from reports: of all articles, and without each fold. */
export interface PageWeights {
  whole: number[];
  without: number[][];
}

/** Publishers' own descriptions are of pages of all kinds; the other sets are of reports. */
export function isFromReports({ source }: TrainingArticle): boolean {
  return !source.set.startsWith("og_");
}

export function trainPages(articles: TrainingArticle[]): PageWeights {
  const learn = (learnt: TrainingArticle[]): number[] =>
    fitRidge(
      learnt.map(({ about }) => describePage(about)),
      learnt.map((article) => (isFromReports(article) ? 0 : 1)),
      0.001 * learnt.length,
    );
  return {
    whole: learn(articles),
    without: Array.from({ length: folds }, (_, fold) => learn(articles.filter((one) => one.fold !== fold))),
  };
}
