import { countWords } from "../../../functions/summary/count-words.ts";
import { descriptionLimit, type Task } from "../../../functions/summary/rank/tasks.ts";
import { npmSummarizers } from "./peers/npm-summarizers.ts";
import { lexRank, type Peer, sentencesOf, textRank } from "./peers/ranked-by-graph.ts";
import type { PlainArticle } from "./read-article.ts";

export type PeerSummary = (article: PlainArticle, task: Task) => string[];

/** The peers by name; those of npm only where `npm ci` was run in their folder. */
export function peerSummaries(): Record<string, PeerSummary> {
  const npm = npmSummarizers();
  return {
    TextRank: byRanking(textRank),
    LexRank: byRanking(lexRank),
    ...Object.fromEntries(Object.entries(npm).map(([name, summarize]) => [name, byCount(summarize)])),
  };
}

/** The best sentences that fit, in reading order. */
function byRanking(peer: Peer): PeerSummary {
  return (article, task) => {
    const chosen: string[] = [];
    for (const sentence of peer(article)) {
      if (task === "three" ? chosen.length === 3 : !fits([...chosen, sentence], task)) continue;
      chosen.push(sentence);
    }
    const order = sentencesOf(article);
    return chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  };
}

/** As many sentences as fit, of a summarizer that is asked for a number of them. */
function byCount(summarize: (text: string, count: number) => string[]): PeerSummary {
  return ({ article }, task) => {
    for (let count = 3; count > 0; count--) {
      const summary = attempt(() => summarize(article, count));
      if (task === "three" || fits(summary, task)) return summary;
      if (count === 1) return [cut(summary.join(" "), task)];
    }
    return [];
  };
}

/** Some summarizers throw on a text that they find no sentence in. */
function attempt(summarize: () => string[]): string[] {
  try {
    return summarize().filter(Boolean);
  } catch {
    return [];
  }
}

function fits(sentences: string[], task: Task): boolean {
  const text = sentences.join(" ");
  return task === "brief" ? countWords(text) <= 60 : text.length <= descriptionLimit;
}

const cut = (text: string, task: Task): string =>
  task === "brief" ? text.split(/\s+/u).slice(0, 60).join(" ") : text.slice(0, descriptionLimit);
