import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { dataFolder } from "../data-folder.ts";
import type { PlainArticle } from "./read-article.ts";

/** An article with what its human editors or judges wrote: one or several summaries, each a list of sentences. */
export interface SummarizedArticle extends PlainArticle {
  lang: string;
  summary: string[][];
  set: string;
  /** Where the data come from; of `og_*` the path of the page. */
  source: string;
}

/** The named data that weights are made from. */
const summaries = `${dataFolder}/summaries`;

export const hasDevelopmentSets = existsSync(`${summaries}/rouge.mjs`);

export const setNames = [
  "en_cnndm",
  "en_inshorts",
  "og_en",
  "og_multi",
  "fr_orangesum",
  "vi_vietnews",
  "id_detik",
  "bn_bnlpc",
  "tr_tes",
  "ur_uscorpus",
  "en_xsum",
  "fa_pn",
] as const;

export type SetName = (typeof setNames)[number];

/** Whether a set has the descriptions that publishers wrote for their own pages of all kinds; the others are of reports. */
export function isPublishersOwn(set: string): boolean {
  return set.startsWith("og_");
}

export function readSet(set: SetName): SummarizedArticle[] {
  const lines = readFileSync(`${summaries}/${set}.jsonl`, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => ({ ...JSON.parse(line), set }));
}

interface RougeScore {
  f: number;
}

/** F1 of words, of pairs of words, and of the longest common subsequences of sentences. */
export interface RougeScores {
  r1: RougeScore;
  r2: RougeScore;
  rlsum: RougeScore;
}

/** The data's own ROUGE: google-research's, with Porter's stemmer for English. */
export interface Rouge {
  tokens: (text: string, options: { lang: string }) => string[];
  score: (candidate: string | string[], references: string[][], options: { lang: string }) => RougeScores;
}

export async function loadRouge(): Promise<Rouge> {
  return (await import(pathToFileURL(`${summaries}/rouge.mjs`).href)) as Rouge;
}
