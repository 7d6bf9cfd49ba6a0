import type { Article } from "../../../functions/article/article.ts";
import { chooseLanguage } from "../../../functions/article/language/choose-language.ts";

/** A line of a development set, or of the input of `--predict`. */
export interface PlainArticle {
  id: string;
  lang?: string;
  title?: string;
  article: string;
}

/**
 * The article that a plain text stands for: paragraphs divided by line breaks, headings marked with `## `. Lines that a tool broke
 * after an abbreviation are joined again. Without a title a first line without an end mark is taken for it.
 */
export function readArticle({
  lang,
  title,
  article,
}: PlainArticle): Pick<Article, "headline" | "standfirst" | "description" | "language" | "body"> {
  const lines: string[] = [];
  for (const raw of article.split(/[\n\r]+/u)) {
    const line = raw.replace(/^\s*(?:Title|Text):/u, "").trim();
    const before = lines.at(-1);
    if (before && runsOn(before, line)) lines[lines.length - 1] = `${before} ${line}`;
    else if (line) lines.push(line);
  }
  const first = lines[0] ?? "";
  const headline = title ?? (isTitle(first) && lines.length > 1 ? (lines.shift() ?? "") : "");
  const body = lines.map((line) =>
    /^#+ /u.test(line)
      ? { kind: "heading" as const, text: line.replace(/^#+ /u, "").trim() }
      : { kind: "paragraph" as const, text: line },
  );
  return {
    headline,
    standfirst: null,
    description: null,
    language: chooseLanguage(article, headline, lang ?? null, "und"),
    body,
  };
}

/** A line goes on where the next begins with a small letter, or where it breaks off after an initial or `TP.`. */
function runsOn(before: string, line: string): boolean {
  if (/^#+ /u.test(before) || /^#+ /u.test(line)) return false;
  return (
    (/^\p{Ll}{2}/u.test(line) && /\p{L}\.$/u.test(before)) ||
    /(?:^|[\s(])(?:(?:\p{Lu}\.)*\p{Lu}|TP|TS|ThS|PGS|GS|Ths|Mr|Mrs|Dr|Tx|[TPCNKG]h|Ngh?|Tr|Gi|Qu)\.$/u.test(
      before,
    )
  );
}

function isTitle(line: string): boolean {
  return line.length < 120 && !/[.!?…。！？؟۔।॥։:”"»)]\s*$/u.test(line);
}
