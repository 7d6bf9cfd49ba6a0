import type { SetName } from "./development-sets.ts";

/** What an article of a set weighs: the very small sets a little more, XSum (one sentence, freely written) less. */
export function weightOf(set: string): number {
  return set === "en_xsum" ? 0.4 : set === "ur_uscorpus" ? 1.5 : 1;
}

/** The sets that each task is learnt from. */
export const setsOf: Record<"description" | "brief" | "three", SetName[]> = {
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
