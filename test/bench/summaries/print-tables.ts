import { hasDevelopmentSets, loadRouge, readSet, setNames } from "./development-sets.ts";
import { otherLeads } from "./leading-sentences.ts";
import { peerSummaries } from "./peer-summaries.ts";
import { printFaithfulness } from "./print-faithfulness.ts";
import { printHeldOut } from "./print-held-out.ts";
import { printMilliseconds } from "./print-milliseconds.ts";
import { printOwnArticles } from "./print-own-articles.ts";
import { printSegmentation } from "./print-segmentation.ts";
import { trainModels } from "./train-models.ts";

/** The tables on the development sets where they are, and always on our own articles. */
export async function printTables(): Promise<void> {
  if (hasDevelopmentSets) {
    const rouge = await loadRouge();
    printHeldOut(rouge, trainModels(rouge).choices, { ...otherLeads, ...peerSummaries() });
    printSegmentation();
    printFaithfulness();
    printMilliseconds(setNames.flatMap((set) => readSet(set)));
  }
  printOwnArticles();
}
