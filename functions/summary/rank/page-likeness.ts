/** Past so many sentences or words it does not matter how many there are. */
const manySentences = 60;
const manyWords = 40;

/** What of `describeArticle` tells a page of the web (a column, a guide, a review) from a report, each from 0 to 1, and a constant. */
export function describePage(article: number[]): number[] {
  const [
    count,
    meanSize,
    ,
    capitals,
    quotes,
    asks,
    leans,
    standfirst,
    openingSize,
    ,
    unquotable,
    headings,
    self,
  ] = article;
  return [
    1,
    Math.min(1, count! / manySentences),
    Math.min(1, openingSize! / manyWords),
    Math.min(1, meanSize! / manyWords),
    standfirst!,
    quotes!,
    asks!,
    capitals!,
    leans!,
    unquotable!,
    headings!,
    self!,
  ];
}

/** How likely an article is such a page, from 0 to 1. Publishers describe those by their first lines, and reports by their gist. */
export function pageLikeness(article: number[], weights: number[]): number {
  const sum = describePage(article).reduce((total, value, f) => total + value * weights[f]!, 0);
  return Math.min(1, Math.max(0, sum));
}

/** How much of what is known of reports holds for an article of that likeness: all of it up to 0.15, nothing from 0.3 on. */
export function reportShare(likeness: number): number {
  return Math.min(1, Math.max(0, 2 - likeness / 0.15));
}
