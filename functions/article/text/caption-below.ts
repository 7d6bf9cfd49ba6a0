import { isReadOut } from "../lexicon/photo-credits.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { endsSentence } from "./measure-text.ts";

/** The caption below what is read out for a picture ("Getty Images A ferry at the quay"); it has no full stop either. */
export const isCaptionBelow = (lines: MarkedLine[], at: number): boolean =>
  isReadOut(lines[at - 1]?.text ?? "") && !endsSentence(lines[at]!.text);
