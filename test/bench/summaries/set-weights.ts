import type { Task } from "../../../functions/summary/rank/tasks.ts";
import { isPublishersOwn, type SetName } from "./development-sets.ts";

/** What an article of a set weighs for descriptions: those that publishers wrote most, CNN's highlights and XSum (one sentence, freely written) less. */
export function weightOf(set: string): number {
  if (set === "en_xsum") return 0.4;
  if (set === "en_cnndm") return 0.6;
  return isPublishersOwn(set) ? 2 : 1;
}

/** Sets with whole summaries. */
const summarized: SetName[] = [
  "en_cnndm",
  "en_inshorts",
  "fr_orangesum",
  "vi_vietnews",
  "id_detik",
  "tr_tes",
  "bn_bnlpc",
  "ur_uscorpus",
];

/** The sets that each task is learnt from. */
export const setsOf: Record<Task, SetName[]> = {
  description: [
    "og_en",
    "og_multi",
    "en_inshorts",
    "fr_orangesum",
    "vi_vietnews",
    "id_detik",
    "en_xsum",
    "fa_pn",
    "en_cnndm",
  ],
  brief: summarized,
  three: summarized,
};
