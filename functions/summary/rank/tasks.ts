import type { Limits } from "./candidate-sets.ts";

/** The choices that the ranker was trained for. */
export type Task = "description" | "brief" | "three";

/** og:description is cut by networks past this. */
export const descriptionLimit = 200;

const unlimited = Number.POSITIVE_INFINITY;

const limitsOf: Record<Task, Limits> = {
  description: {
    most: 2,
    pool: 24,
    words: unlimited,
    characters: descriptionLimit,
    standfirst: true,
    presumes: false,
    clips: { alone: 90, after: 45 },
  },
  brief: {
    most: 5,
    pool: 16,
    words: 60,
    characters: unlimited,
    standfirst: false,
    presumes: false,
    clips: { alone: 150, after: 45 },
  },
  three: {
    most: 3,
    pool: 24,
    words: unlimited,
    characters: unlimited,
    standfirst: false,
    presumes: false,
    clips: null,
  },
};

/** A short article gets a short summary: a brief of at most this share of its words, though never of fewer than `leastWords`. */
const mostShare = 0.85;
const leastWords = 25;

/** What a summary of an article of these sentences must keep to. */
export function limitsFor(task: Task, sentences: { size: number }[]): Limits {
  const limits = limitsOf[task];
  if (task !== "brief") return limits;
  const words = sentences.reduce((sum, { size }) => sum + size, 0);
  return { ...limits, words: Math.min(limits.words, Math.max(leastWords, mostShare * words)) };
}
