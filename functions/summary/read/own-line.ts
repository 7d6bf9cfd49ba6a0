import type { Article } from "../../article/article.ts";
import { isQuotable } from "../coherence/is-quotable.ts";
import { leansOnBefore } from "../coherence/leans-on-before.ts";
import { countWords } from "../count-words.ts";
import { descriptionLimit } from "../rank/tasks.ts";
import { splitSentences } from "../split/split-sentences.ts";
import { wordsOf } from "../words.ts";
import { dropDateline } from "./drop-dateline.ts";
import { labels } from "./line-kinds.ts";
import { isFurniture } from "./page-furniture.ts";

/** Under so many characters a line says too little to be a description. */
const shortest = 45;

type Source = Pick<Article, "headline" | "standfirst" | "description" | "language" | "body">;

/** The newsroom's own standfirst or description where it serves as one: long enough, whole, no question, no echo of the headline, nothing that leans on a sentence before. */
export function ownLine(article: Source): { text: string; from: "standfirst" | "description" } | null {
  for (const from of ["standfirst", "description"] as const) {
    const text = fitting(article[from], article.language);
    if (text && isTelling(text, article)) return { text, from };
  }
  return null;
}

/** As many whole sentences of the line as the limit allows. */
function fitting(line: string | null, language: string): string | null {
  const text = dropDateline(line?.replace(/\s+/gu, " ").trim() ?? "");
  if (text.length <= descriptionLimit) return text || null;
  let kept = "";
  for (const sentence of splitSentences(text, language)) {
    const longer = kept ? `${kept} ${sentence}` : sentence;
    if (longer.length > descriptionLimit) break;
    kept = longer;
  }
  return kept || null;
}

/** A beginning of one of the article's sentences, as some systems store it, without a sign that it was cut. */
function isCutOff(text: string, body: Article["body"]): boolean {
  return body.some((block) => {
    const at = block.text.indexOf(text);
    return at >= 0 && /^[\p{L}\p{N},;]|^\s\p{Ll}/u.test(block.text.slice(at + text.length));
  });
}

function isTelling(text: string, { headline, language, body }: Source): boolean {
  const unspaced = countWords(text) > text.split(/\s+/u).length * 1.5;
  if (text.length < (unspaced ? shortest / 2 : shortest) || /(?:…|\.\.)$/u.test(text)) return false;
  if (/[?？؟]\s?\p{L}/u.test(text) || labels.test(text) || isCutOff(text, body)) return false;
  if (leansOnBefore(text, language) !== "none" || isFurniture(text, Number.POSITIVE_INFINITY)) return false;
  const bare = text.replace(/[.:…\s]*$/u, "");
  if (!isQuotable(/[!?？؟。！।۔"”»)]$/u.test(bare) ? bare : `${bare}.`, countWords(text), language))
    return false;
  const title = new Set(wordsOf(headline));
  const words = wordsOf(text);
  return words.filter((word) => title.has(word)).length < 0.8 * words.length;
}
