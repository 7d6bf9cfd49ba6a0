import type { Article } from "../article/article.ts";

/** Whom an article is by: the people, or else the agency that sent it. */
export function creditedTo({ bylines, agency }: Pick<Article, "bylines" | "agency">): string[] {
  return bylines.length === 0 && agency ? [agency] : bylines;
}
