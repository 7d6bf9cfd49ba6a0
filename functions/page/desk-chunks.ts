import type { ListedArticle } from "./listed-article.ts";

/** Articles on one page of the desk. */
const perPage = 12;

/** A page of the desk: some articles of one day, newest first, and the pages beside it. */
export interface DeskChunk {
  /** Site key of the page. */
  key: string;
  path: string;
  /** `2024-07-20` */
  day: string;
  articles: ListedArticle[];
  newer: string;
  older: string;
}

/**
 * The desk's pages of a month, oldest first. Pages are numbered from the day's oldest on, and the newest has the day's own
 * address: a publication rewrites the page that it is on, and full pages stay as they are.
 */
export function deskChunks(month: string, listed: ListedArticle[]): DeskChunk[] {
  const pages = [...byDay(listed)].flatMap(([day, articles]) => {
    return dayPaths(day, articles.length).map((path, at) => ({
      day,
      path,
      articles: articles.slice(at * perPage, (at + 1) * perPage).reverse(),
    }));
  });
  const whole = monthPath(month);
  return pages.map((page, at) => ({
    ...page,
    key: keyAt(page.path),
    newer: pages[at + 1]?.path ?? whole,
    older: pages[at - 1]?.path ?? whole,
  }));
}

export function monthPath(month: string): string {
  return `/desk/${month.replace("-", "/")}/`;
}

/** Site key of a month's search index. */
export function deskIndexKey(month: string): string {
  return `${monthPath(month).slice(1)}index.json`;
}

/** Site keys of the desk's pages of a month, its search index among them. `days`: how many articles each has. */
export function deskKeys(month: string, days: Record<string, number>): string[] {
  const folder = monthPath(month);
  const paths = Object.entries(days).flatMap(([day, count]) => dayPaths(`${month}-${day}`, count));
  return [deskIndexKey(month), ...[folder, ...paths].map(keyAt)];
}

/** Of the pages of a day with so many articles, oldest first. */
function dayPaths(day: string, articles: number): string[] {
  const count = Math.ceil(articles / perPage);
  const folder = `/desk/${day.replaceAll("-", "/")}/`;
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? folder : `${folder}${at + 1}/`));
}

function keyAt(path: string): string {
  return `${path.slice(1)}index.html`;
}

function byDay(listed: ListedArticle[]): Map<string, ListedArticle[]> {
  const days = new Map<string, ListedArticle[]>();
  for (const article of listed.toSorted(oldestFirst)) {
    const day = article.listedAt.slice(0, 10);
    const sameDay = days.get(day);
    if (sameDay) sameDay.push(article);
    else days.set(day, [article]);
  }
  return days;
}

/** Articles printed without an hour are in the order in which they came. */
function oldestFirst(one: ListedArticle, other: ListedArticle): number {
  const order = (article: ListedArticle) => `${article.listedAt} ${article.firstPublishedAt} ${article.slug}`;
  const [first, second] = [order(one), order(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}
