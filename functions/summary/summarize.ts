// Lists of words come first and next to each other: gzip finds what is alike only within 32 KB, and packs all a twentieth smaller so.
// Within a list, and within an alternation that is only tested, the order says nothing where it is not alphabetical: it packs smallest.
import "../article/language/primary-language.ts";
import "./split/abbreviations.ts";
import "./coherence/pointing-words.ts";
import "./coherence/phrase-openers.ts";
import "./coherence/pointing-phrases.ts";
import "./read/page-furniture.ts";
import "./whole-words.ts";
import "./split/opening-words.ts";
import "./clip/shows-verb.ts";
import "./saying-words.ts";
import "./read/drop-dateline.ts";
import "./coherence/leaning-of.ts";
import "./coherence/speaks-for-itself.ts";
import "./clip/open-subject.ts";
import "./clip/clip-points.ts";
import "./split/ends-sentence.ts";
import "./rank/candidate-sets.ts";
import "./rank/packed-values.ts";
import "./split/unwrap-lines.ts";
import "./rank/language-corrections.ts";
import "./coherence/presumed-names.ts";
import "./rank/word-features.ts";
import "./read/read-sentences.ts";
import "./clip/find-attributions.ts";

import type { Article } from "../article/article.ts";
import { keyPoints } from "./key-points.ts";
import { chooseSentences, rankSentences } from "./rank/choose-sentences.ts";
import { textStatistics } from "./rank/text-statistics.ts";
import { ownLine } from "./read/own-line.ts";
import { readSentences } from "./read/read-sentences.ts";
import type { Summary } from "./summary.ts";

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
