import type { Task } from "../../../functions/summary/tasks.ts";
import type { SetName } from "./development-sets.ts";

/**
 * What an article of a set weighs: the very small sets a little more, XSum (one sentence, freely written) less. For descriptions those
 * that publishers wrote count most, and CNN's highlights less.
 */
export function weightOf(set: string, task?: Task): number {
  if (set === "en_xsum") return 0.4;
  if (set === "ur_uscorpus") return 1.5;
  if (task === "description") return set.startsWith("og_") ? 2 : set === "en_cnndm" ? 0.6 : 1;
  return 1;
}

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
  brief: [
    "en_cnndm",
    "en_inshorts",
    "fr_orangesum",
    "vi_vietnews",
    "id_detik",
    "tr_tes",
    "bn_bnlpc",
    "ur_uscorpus",
  ],
  three: [
    "en_cnndm",
    "en_inshorts",
    "fr_orangesum",
    "vi_vietnews",
    "id_detik",
    "tr_tes",
    "bn_bnlpc",
    "ur_uscorpus",
  ],
};
