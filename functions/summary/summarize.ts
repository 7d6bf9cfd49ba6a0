// Lists of words come first and next to each other: gzip finds what is alike only within 32 KB, and packs all a twentieth smaller so.
// Within a list, and within an alternation that is only tested, the order says nothing where it is not alphabetical: it packs smallest.
import "./abbreviations.ts";
import "./pointing-words.ts";
import "./phrase-openers.ts";
import "./pointing-phrases.ts";
import "./page-furniture.ts";
import "./opening-words.ts";
import "./drop-dateline.ts";
import "./shows-verb.ts";
import "./saying-words.ts";
import "./speaks-for-itself.ts";
import "./leaning-of.ts";
import "./open-subject.ts";
import "./is-quotable.ts";
import "./quoted-spans.ts";
import "./clip-points.ts";
import "./ends-sentence.ts";
import "./leans-on-before.ts";
import "./whose-voice.ts";
import "./line-kinds.ts";
import "./list-item-starts.ts";
import "./word-features.ts";
import "./presumed-names.ts";

import type { Article } from "../article/article.ts";
import { chooseSentences, rankSentences } from "./choose-sentences.ts";
import { keyPoints } from "./key-points.ts";
import { ownLine } from "./own-line.ts";
import { readSentences } from "./read-sentences.ts";
import type { Summary } from "./summary.ts";
import { textStatistics } from "./text-statistics.ts";

/** What a summary is made from. */
export type Summarizable = Pick<Article, "headline" | "standfirst" | "description" | "language" | "body">;

/** The summary of an article in its own sentences, verbatim and in their order; the same article gives the same bytes. */
export function summarize(article: Summarizable): Summary {
  const ranked = rankSentences(
    textStatistics(readSentences(article.body, article.headline, article.language), article.headline),
  );
  const own = ownLine(article);
  const extract = own ? "" : joined(chooseSentences(ranked, "description"));
  const brief = joined(chooseSentences(ranked, "brief"));
  return {
    description: own?.text ?? (extract || null),
    brief: brief || null,
    keyPoints: keyPoints(ranked),
    provenance: {
      description: own?.from ?? (extract ? "extract" : "none"),
      brief: brief ? "extract" : "none",
      model: null,
      fallback: null,
    },
  };
}

/** Scripts without spaces are joined without one. */
function joined(sentences: string[]): string {
  return sentences.reduce(
    (text, sentence) => (/[。！？」』）]$/u.test(text) || !text ? text + sentence : `${text} ${sentence}`),
    "",
  );
}
