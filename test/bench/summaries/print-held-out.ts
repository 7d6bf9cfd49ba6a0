import { countWords } from "../../../functions/summary/count-words.ts";
import type { Piece } from "../../../functions/summary/piece.ts";
import type { Task } from "../../../functions/summary/rank/tasks.ts";
import { type Rouge, type RougeScores, setNames } from "./development-sets.ts";
import { seededRandom } from "./grow-trees.ts";
import { leadingSentences } from "./leading-sentences.ts";
import type { PeerSummary } from "./peer-summaries.ts";
import type { TrainingArticle } from "./training-article.ts";

const measures = ["r1", "r2", "rlsum"] as const;

/** What a row says of an article: ROUGE of our choice and of Lead, R-1 of the peers, and how many words its human summary has. */
interface Judged {
  ours: RougeScores;
  lead: RougeScores;
  peers: number[];
  referenceWords: number;
}

/** Human summaries of so many words are long: those of CNN/DailyMail's test split have 56 in the mean, of its train split 41 here. */
const longReference = 48;

/** A part of a set has a row where it has so many articles. */
const leastOfPart = 40;

/**
 * Tables of ROUGE F1 (× 100) against Lead, with paired 95 % bootstrap intervals. Each article is judged by a ranker that was trained
 * without it. Peers are given by their difference from Lead in R-1. Sets with long and short human summaries have a row for the long ones.
 */
export function printHeldOut(
  rouge: Rouge,
  choices: Record<Task, Map<TrainingArticle, Piece[]>>,
  peers: Record<string, PeerSummary>,
): void {
  for (const task of ["description", "brief", "three"] as const) {
    console.log(
      `\n${task}: Lead R-1/R-2/R-Lsum | ours above Lead, R-1 [95 %], R-2, R-Lsum | others above Lead, R-1`,
    );
    for (const set of setNames) {
      const chosen = [...choices[task]].filter(([{ source }]) => source.set === set);
      if (chosen.length === 0) continue;
      const judged = chosen.map(([{ source }, choice]): Judged => {
        const judge = (summary: string[]) => rouge.score(summary, source.summary, source);
        return {
          ours: judge(choice.map(({ text }) => text)),
          lead: judge(leadingSentences(source, task)),
          peers: Object.values(peers).map((peer) => judge(peer(source, task)).r1.f),
          referenceWords: countWords(source.summary[0]!.join(" ")),
        };
      });
      printRow(set, judged, Object.keys(peers));
      const long = judged.filter(({ referenceWords }) => referenceWords >= longReference);
      if (task !== "description" && Math.min(long.length, judged.length - long.length) >= leastOfPart)
        printRow(`  ${longReference} words +`, long, Object.keys(peers));
    }
  }
}

function printRow(name: string, judged: Judged[], peerNames: string[]): void {
  const leads = measures.map((measure) => mean(judged.map(({ lead }) => lead[measure].f)).toFixed(1));
  const gains = measures.map((measure) => judged.map(({ ours, lead }) => ours[measure].f - lead[measure].f));
  const [low, high] = interval(gains[0]!);
  const others = peerNames.map(
    (peer, k) => `${peer} ${signed(mean(judged.map((j) => j.peers[k]! - j.lead.r1.f)))}`,
  );
  console.log(
    `  ${name.padEnd(13)} n ${String(judged.length).padStart(3)} | ${leads.join("/")} | ${signed(mean(gains[0]!))} [${signed(low)}, ${signed(high)}] ${signed(mean(gains[1]!))} ${signed(mean(gains[2]!))} | ${others.join("  ")}`,
  );
}

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;

export function mean(values: number[]): number {
  return (100 * values.reduce((sum, value) => sum + value, 0)) / (values.length || 1);
}

/** The middle 95 % of 2,000 resampled means. */
export function interval(values: number[]): [number, number] {
  const random = seededRandom(1);
  const means = Array.from({ length: 2000 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)]!)),
  );
  means.sort((a, b) => a - b);
  return [means[50]!, means[1949]!];
}
