import { agencies } from "../lexicon/agencies.ts";
import { callToAction } from "../lexicon/calls-to-action.ts";
import { adverts, endings, pageMatter, teaserHeadings } from "../lexicon/furniture.ts";
import { pageNotice, paywall } from "../lexicon/page-notices.ts";
import { agencyCaption, bracketedCredit, hasCreditMark, shoutedCredit } from "../lexicon/photo-credits.ts";
import { labelOf, leadingPhrase } from "../lexicon/phrase-set.ts";
import { isMenuLine } from "./is-menu-line.ts";
import { isReadingTime } from "./is-reading-time.ts";
import { isShareRow } from "./is-share-row.ts";
import { hasCommonFirstName, looksLikeName } from "./looks-like-name.ts";
import { endsSentence, isProse, weightOf } from "./measure-text.ts";
import { signatureOf, unsigned } from "./signature.ts";
import { tellsTimeOnly } from "./tells-time-only.ts";

/**
 * What a line is by itself: `teaser` heads links to other articles, `teaser-line` is such a link with its label, `ending`
 * heads what follows an article, `page` is any other furniture, `text` is none of them and no paragraph either.
 */
export type LineKind =
  | "share"
  | "advert"
  | "teaser"
  | "teaser-line"
  | "ending"
  | "page"
  | "caption"
  | "agency"
  | "call"
  | "prose"
  | "list-item"
  | "text";

export function lineKind(line: string): LineKind {
  const label = labelOf(line);
  if (
    /^(?:[#>*•·–—-]\s*)?(?:https?:\/\/|www\.)\S+$/i.test(line) ||
    /^\S+@\S+\.\w{2,}$|^.{1,120}\.(?:jpe?g|png|gif|webp|mp4)$/i.test(line)
  )
    return "page";
  if (
    label === "" ||
    /^[\d\s.,:/+%–-]{1,12}$/.test(label) ||
    /^[\d.,]+\s?[km]?\s*(?:views?|viewing(?: now)?|shares?|comments?|просмотр\p{L}*|görüntülenme|lượt xem|visualizaç\p{L}+|次|回)$/u.test(
      label,
    )
  ) {
    return "page";
  }
  const weight = weightOf(line);
  if (isMenuLine(line)) return "page";
  if (/^(?:©|\(c\)|copyright|kopirajt|telif|copyrights?)(?![\p{L}])/iu.test(line) && weight < 420)
    return "page";
  const bare = label.replace(/^\d+\s+|\s+\(?\d+\)?$/g, "");
  if (adverts.has(label) || adverts.has(bare)) return "advert";
  if (weight < 300 && isShareRow(line)) return "share";
  if (teaserHeadings.has(label) || teaserHeadings.has(bare)) return "teaser";
  if (endings.has(label) || endings.has(bare)) return "ending";
  if (pageMatter.has(label) || pageMatter.has(bare) || isReadingTime(label)) return "page";
  if (agencies.has(label)) return "agency";
  if (weight < 260) {
    const lead = gluedLead(line) ?? leadingPhrase(label, teaserHeadings);
    if (lead && isLabelled(line, lead)) return "teaser-line";
    const end = leadingPhrase(label, endings);
    if (end && isLabelled(line, end)) return "ending";
  }
  if (weight < 200 && paywall.test(line)) return "ending";
  if (isCall(line, weight) || (weight < 420 && pageNotice.test(line))) return "call";
  if (
    weight < 420 &&
    !isSignedSentence(line, weight) &&
    !/[(（](?:组|組|多|高清|附)?[图圖](?:片)?[)）]$/u.test(line) &&
    (hasCreditMark(line) || agencyCaption.test(line) || (weight < 260 && isNamedCredit(line))) &&
    !(weight > 200 && /[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(line))
  )
    return "caption";
  if (weight < 60 && tellsTimeOnly(line)) return "page";
  if (/^(?:[•▪●◦‣∙■◆➢➤✓✔·*–—-]|\d{1,2}[.)])\s+\S/u.test(line) && weight >= 20) return "list-item";
  if (
    weight < 110 &&
    /^[^|]{2,40}\s\|\s[^|]{4,}$/u.test(line) &&
    !endsSentence(line) &&
    !line.split(" | ").every(looksLikeName) &&
    !isSigned(line)
  )
    return "teaser-line";
  if (
    /^(?:[»›>→▲△☞※]|►|▶)\s*\S/u.test(line) &&
    !/^».*«/u.test(line) &&
    !(/^[»›]/.test(line) && isProse(line)) &&
    weight < 160
  )
    return "teaser-line";
  if (/(?:>>+|→)\s*$/.test(line) && weight < 160) return "teaser-line";
  if (/»\s*$/.test(line) && !line.includes("«") && weight < 60) return "teaser-line";
  if (/^[—–-]\s?.{2,60}\(@\w+\)\s.{4,24}$/u.test(line) || /\bpic\.(?:twitter|x)\.com\/\w+$/.test(line))
    return "page";
  if (
    /^\d{1,2}\s?(?:m|h|d|mins?|hrs?|minutes?|hours?|days?)\sago\s*(?=\p{Lu})/u.test(line) &&
    !endsSentence(line)
  )
    return "teaser-line";
  return isProse(unsigned(line)) ? "prose" : "text";
}

/** An agency or a slogan in capitals is nobody who takes pictures. */
const isNamedCredit = (line: string): boolean =>
  [shoutedCredit, bracketedCredit].some((credit) =>
    hasCommonFirstName(credit.exec(line)?.groups?.name ?? ""),
  );

/** "… said on Monday. (dpa)" is a paragraph of that agency; a picture's credit follows a caption without its full stop, or its day. */
function isSignedSentence(line: string, weight: number): boolean {
  const signed = weight >= 40 ? signatureOf(line) : null;
  return signed !== null && !agencyCaption.test(signed.rest);
}

/** "Ángeles Escrivá | Madrid", "Jane Doe | jdoe@paper.example": a name, and where it writes from or to. */
function isSigned(line: string): boolean {
  const [name, place, ...more] = line.split(" | ");
  return (
    more.length === 0 &&
    looksLikeName(name!) &&
    /^(?:\S+@\S+|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)$/u.test(place!)
  );
}

/** A request to the reader; within quotation marks someone in the article makes it. */
function isCall(line: string, weight: number): boolean {
  if (weight >= 420 || /^["“«„‘']/.test(line)) return false;
  if (weight < 160 && /^(?:contact|reach|e-?mail|write to|follow)\b.{2,70}\S@\S/i.test(line)) return true;
  const match = callToAction.exec(line);
  if (match === null || (match.index > 0 && byOthers.test(line.slice(0, match.index)))) return false;
  return weight < 130 || match.index < 30;
}

/** "…if they | sign up to broadband": not the reader is asked. */
const byOthers =
  /(?<!\p{L})(?:they|who|people|customers|users|households|he|she|must|will|would|could|may|might|should|did|not|has|have)\s$/iu;

/** "À lire aussiGel : …": a label that lost the space after it in copying. */
function gluedLead(line: string): string | null {
  const seam = /^.{6,30}?\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(line)?.[0];
  return seam?.includes(" ") && teaserHeadings.has(labelOf(seam)) ? labelOf(seam) : null;
}

/** "READ | …", "Leia também: …", "READ MORE …": the label is set off by a mark, or by capitals. */
function isLabelled(line: string, lead: string): boolean {
  const at = line.normalize("NFKC").replace(/^[\s\p{P}\p{S}]+/u, "");
  const rest = at.slice(lead.length);
  if (/^\s*[:：|>»›–—-]/.test(rest) && lead.length >= 3) return true;
  if (/^\s*[«“„]/.test(rest) && lead.includes(" ")) return true;
  const head = at.slice(0, lead.length);
  if (lead.includes(" ") && /^\p{Lu}/u.test(rest) && /\p{Ll}$/u.test(head)) return true;
  return lead.includes(" ") && head === head.toUpperCase() && head !== head.toLowerCase();
}
