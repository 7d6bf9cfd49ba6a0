import type { Limits } from "./candidate-sets.ts";

/** The choices that the ranker was trained for. */
export type Task = "description" | "brief" | "three";

/** og:description is cut by networks past this. */
export const descriptionLimit = 200;

const unlimited = Number.POSITIVE_INFINITY;

export const limitsOf: Record<Task, Limits> = {
  description: {
    most: 2,
    words: unlimited,
    characters: descriptionLimit,
    standfirst: true,
    clips: { alone: 90, after: 45 },
  },
  brief: { most: 5, words: 60, characters: unlimited, standfirst: false, clips: { alone: 150, after: 45 } },
  three: { most: 3, words: unlimited, characters: unlimited, standfirst: false, clips: null },
};

/** How many of the best sentences are combined with the leading ones. */
export const poolSize = 12;
