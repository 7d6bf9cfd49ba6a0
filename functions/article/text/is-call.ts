import { callToAction, namedCall } from "../lexicon/calls-to-action.ts";
import { correctionNote } from "../lexicon/correction-notes.ts";
import { inboxOffer } from "../lexicon/inbox-offers.ts";
import { contributors, pageNotice } from "../lexicon/page-notices.ts";

/** True for what a page says to its reader or of itself: a request, a notice, an offer, a note about a mistake. */
export const isCall = (line: string, weight: number): boolean =>
  isRequest(line, weight) ||
  pageNotice.test(line) ||
  contributors.test(line) ||
  correctionNote.test(line) ||
  (weight < longestOffer && inboxOffer.test(line));

const longestOffer = 140;

/** A request to the reader; within quotation marks someone in the article makes it. */
function isRequest(line: string, weight: number): boolean {
  if (/^["“«„‘']/.test(line)) return false;
  if (weight < 160 && /^(?:contact|reach|e-?mail|write to|follow)\b.{2,70}\S@\S/i.test(line)) return true;
  return [callToAction, namedCall].some((call) => {
    const match = call.exec(line);
    if (match === null || (match.index > 0 && byOthers.test(line.slice(0, match.index)))) return false;
    return weight < 130 || match.index < 30;
  });
}

/** "…if they | sign up to broadband", "urged residents to | sign up for alerts": not the reader is asked. */
const byOthers =
  /(?<!\p{L})(?:they|who|people|customers|users|households|he|she|(?<!you )can|must|will|would|could|may|might|should|did|not|has|have|(?:urged|asked|told|invited|encouraged|required|allowed|wanted|refused|agreed|failed|decided)\s(?:\S+\s){0,4}to)\s$/iu;
