import { countWords } from "../../../functions/summary/count-words.ts";
import { descriptionLimit, type Task } from "../../../functions/summary/rank/tasks.ts";
import { splitSentences } from "../../../functions/summary/split/split-sentences.ts";
import type { PlainArticle } from "./read-article.ts";

/**
 * Lead, the summary to beat: the article's first sentences as they stand, as long as they fit; a first sentence that is too long is cut
 * at the limit.
 */
export function leadingSentences(article: PlainArticle, task: Task): string[] {
  return fitting(sentencesOf(article, false), task);
}

/** What else is called Lead: it matters which one a number was measured against. */
export const otherLeads: Record<string, (article: PlainArticle, task: Task) => string[]> = {
  "first sentence": (article) => sentencesOf(article, false).slice(0, 1),
  "first two": (article) => sentencesOf(article, false).slice(0, 2),
  "first sentence cut": (article, task) => [cutAt(sentencesOf(article, false)[0] ?? "", task)],
  "cut at any word": (article, task) => [cutAt(sentencesOf(article, false).join(" "), task)],
  "whole sentences that fit": (article, task) => {
    const sentences = sentencesOf(article, false);
    const from = sentences.findIndex((sentence) => fitting([sentence], task).includes(sentence));
    return fitting(sentences.slice(Math.max(0, from)), task);
  },
  "Lead with headings": (article, task) => fitting(sentencesOf(article, true), task),
};

function sentencesOf({ article, lang }: PlainArticle, headings: boolean): string[] {
  return article
    .split(/[\n\r]+/u)
    .filter((line) => line.trim() && (headings || !/^#+ /u.test(line.trim())))
    .flatMap((line) => splitSentences(line.replace(/^\s*#+ /u, ""), lang ?? "und"));
}

function fitting(sentences: string[], task: Task): string[] {
  if (task === "three") return sentences.slice(0, 3);
  const limit = task === "brief" ? 60 : descriptionLimit + 1;
  const chosen: string[] = [];
  let size = 0;
  for (const sentence of sentences) {
    size += task === "brief" ? countWords(sentence) : sentence.length + 1;
    if (size > limit) break;
    chosen.push(sentence);
  }
  return chosen.length > 0 ? chosen : [cutAt(sentences[0] ?? "", task)];
}

function cutAt(text: string, task: Task): string {
  return task === "brief" ? text.split(/\s+/u).slice(0, 60).join(" ") : text.slice(0, descriptionLimit);
}
