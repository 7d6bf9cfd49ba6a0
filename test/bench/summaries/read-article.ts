import type { Article } from "../../../functions/article/article.ts";

/** A line of a development set, or of the input of `--predict`. */
export interface PlainArticle {
  id: string;
  lang?: string;
  title?: string;
  article: string;
}

/** The article that a plain text stands for: paragraphs divided by line breaks, headings marked with `## `. */
export function readArticle({
  lang,
  title,
  article,
}: PlainArticle): Pick<Article, "headline" | "standfirst" | "description" | "language" | "body"> {
  const body = article
    .split(/[\n\r]+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      /^#+ /u.test(line)
        ? { kind: "heading" as const, text: line.replace(/^#+ /u, "").trim() }
        : { kind: "paragraph" as const, text: line },
    );
  return { headline: title ?? "", standfirst: null, description: null, language: lang ?? "und", body };
}
