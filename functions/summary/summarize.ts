import type { Article } from "../article/article.ts";
import { countWords } from "./count-words.ts";
import { splitSentences } from "./split-sentences.ts";
import type { Summary } from "./summary.ts";

/** The summary of an article in its own sentences, verbatim and in their order. */
export function summarize(
  article: Pick<Article, "headline" | "standfirst" | "description" | "language" | "body">,
): Summary {
  const sentences = article.body
    .filter((block) => block.kind === "paragraph" || block.kind === "quote")
    .flatMap((block) => splitSentences(block.text, article.language))
    .filter((sentence) => sentence.length >= 25 && !/[?？؟]["”’»]?$/u.test(sentence));
  const own = [article.standfirst, article.description].findIndex(
    (line) => line && line.length >= 45 && line.length <= 200,
  );
  const description =
    own === 0
      ? article.standfirst
      : own === 1
        ? article.description
        : fill(sentences, (text) => text.length, 200, 2).join(" ") || null;
  const brief = fill(sentences, countWords, 60, 5).join(" ") || null;
  return {
    description,
    brief,
    keyPoints: sentences.filter((sentence) => sentence.length < 260).slice(0, 4),
    provenance: {
      description:
        description === null ? "none" : own === 0 ? "standfirst" : own === 1 ? "description" : "extract",
      brief: brief === null ? "none" : "extract",
      model: null,
      fallback: null,
    },
  };
}

function fill(sentences: string[], size: (text: string) => number, limit: number, most: number): string[] {
  const chosen: string[] = [];
  for (const sentence of sentences) {
    if (chosen.length < most && size([...chosen, sentence].join(" ")) <= limit) chosen.push(sentence);
  }
  return chosen;
}
