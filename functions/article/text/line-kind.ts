import { agencies } from "../lexicon/agencies.ts";
import { anyCase } from "../lexicon/any-case.ts";
import { bullets } from "../lexicon/bullets.ts";
import { adverts, endings, pageMatter, teaserHeadings } from "../lexicon/furniture.ts";
import { paywall } from "../lexicon/page-notices.ts";
import { agencyCaption, bracketedCredit, hasCreditMark, shoutedCredit } from "../lexicon/photo-credits.ts";
import { labelOf, leadingPhrase } from "../lexicon/phrase-set.ts";
import { isTimeOfDay } from "./entry-time.ts";
import { isCall } from "./is-call.ts";
import { isMenuLine } from "./is-menu-line.ts";
import { isRating } from "./is-rating.ts";
import { isReadLink } from "./is-read-link.ts";
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

/** A line, `label`: as the lexicons have it, `bare`: without a count beside it, and its weight in Latin letters' worth. */
interface Measured {
  line: string;
  label: string;
  bare: string;
  weight: number;
}

/** What tells a kind, first come, first served: what stands further down may look like something further up. */
const rules: [kind: LineKind, holds: (measured: Measured) => boolean][] = [
  ["page", isFile],
  ["page", isCount],
  ["page", ({ line }) => isMenuLine(line)],
  ["page", isCopyright],
  ["page", isPageNumber],
  ["page", ({ line }) => isRating(line)],
  ["advert", isPaidFor],
  ["advert", ({ label, bare }) => adverts.has(label) || adverts.has(bare)],
  ["share", ({ line, weight }) => weight < 300 && isShareRow(line)],
  ["teaser", ({ label, bare }) => teaserHeadings.has(label) || teaserHeadings.has(bare)],
  ["ending", ({ label, bare }) => endings.has(label) || endings.has(bare)],
  ["page", ({ label, bare }) => pageMatter.has(label) || pageMatter.has(bare) || isReadingTime(label)],
  ["agency", ({ label }) => agencies.has(label)],
  ["teaser-line", isLabelledLink],
  ["teaser-line", ({ line, weight }) => weight < longestLabelled && isReadLink(line)],
  ["ending", isLabelledEnding],
  ["ending", ({ line, weight }) => weight < 200 && paywall.test(line)],
  ["call", ({ line, weight }) => weight < longestNotice && isCall(line, weight)],
  ["caption", isCaption],
  ["page", ({ line, weight }) => weight < 60 && tellsTimeOnly(line)],
  ["list-item", isListItem],
  ["teaser-line", isBarredLink],
  ["teaser-line", isPointedLink],
  ["page", isEmbeddedPost],
  ["teaser-line", isAgedLink],
];

/** A longer line is a paragraph, whatever it has in it. */
const longestNotice = 420;

/** The kind of a line, told from its words alone; what stands around it may tell otherwise (`readHeader`, `readBody`). */
export function lineKind(line: string): LineKind {
  const label = labelOf(line);
  const bare = label.replace(/^\d+\s+|\s+\(?\d+(?:\s?(?:min|dk|мин)\p{L}*)?\)?$/gu, "");
  const measured = { line, label, bare, weight: weightOf(line) };
  const [kind] = rules.find(([, holds]) => holds(measured)) ?? [];
  return kind ?? (isProse(unsigned(line)) ? "prose" : "text");
}

/** "https://paper.example/1", "desk@paper.example", "quay-at-dawn.jpg" */
function isFile({ line }: Measured): boolean {
  return (
    /^(?:[#>*•·–—-]\s*)?(?:doi:?\s*)?(?:https?:\/\/|www\.)\S+$/i.test(line) ||
    /^(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}\/[\w/.~%?=&#-]+$/.test(line) ||
    /^\S{1,100}@\S{1,200}\.\w{2,}$|^.{1,120}\.(?:jpe?g|png|gif|webp|mp4)$/i.test(line)
  );
}

/** "12", "3:45", "9:42 pm", "1.2k views", or nothing but marks */
function isCount({ line, label }: Measured): boolean {
  return (
    label === "" ||
    isTimeOfDay(line) ||
    /^[\d\s.,:/+%–-]{1,12}$/.test(label) ||
    /(?:^|\s[•·|]\s)[\d.,]+\s?[km]?\s*(?:views?|viewing(?: now)?|shares?|comments?|просмотр\p{L}*|görüntülenme|lượt xem|visualizaç\p{L}+|vizualiz\p{L}+|次|回)(?:\s\d{1,4}\s\p{L}{4,12})?$/u.test(
      label,
    )
  );
}

/** "© 2026 The Quaylight" */
function isCopyright({ line, weight }: Measured): boolean {
  return (
    /^(?:©|\(c\)|copyright|kopirajt|telif|copyrights?)(?![\p{L}])/iu.test(line) && weight < longestNotice
  );
}

/** "Page 3", "THE QUAYLIGHT Page 3 of 8", "Continued on page 5": at the foot of a printed page. */
function isPageNumber({ line, weight }: Measured): boolean {
  if (weight > longestFoot) return false;
  const title = pageNumber.exec(line)?.groups?.title;
  return (title !== undefined && title === title.toUpperCase()) || continued.test(line);
}

const longestFoot = 70;
const pageNumber =
  /^(?<title>[^.!?]*?)\s?[-–|]?\s?(?:page|seite|página|pàgina|pagina|sayfa|strona|strana|sida|side|sivu|oldal|стр\.?|страница|сторінка|σελίδα)\s\d{1,3}(?:\s?(?:\/|of|von|sur|de|di|van|av|af|z|из)\s?\d{1,3})?$/iu;
const continued =
  /^\W*(?:(?:continued|continues|turn|see) (?:on|to|from)|fortsetzung (?:auf|von)|suite (?:en|de la)|(?:sigue|continúa|viene) (?:en|de)(?: la)?|(?:segue|continua) (?:a|na)) (?:page|p\.|seite|página|pagina)\s?[a-z]?\d{1,3}\W*$/iu;

/** "Paid for by Harbour Foods", "Anzeige von …": who had the article written. */
function isPaidFor({ line, weight }: Measured): boolean {
  return weight < longestSponsor && paidFor.test(line);
}

const longestSponsor = 80;

const paidFor = anyCase(
  /^(?:(?:content|advertisement|article|feature|post)\s)?(?:paid for|sponsored|brought to you|presented|in (?:paid |commercial )?partnership|in association|(?:produced|created) in (?:partnership|association)|gesponsert|präsentiert|sponsorisé|en partenariat|patrocinado|presentado|offerto|sponsorizzato|in collaborazione|gesponsord|aangeboden|i samarbete|i samarbeid|sponset|sponsoreret|sponsorowan\p{L}+)\s(?:and \p{L}+ )?(?:by|with|von|par|avec|por|da|door|med|przez)\s(?=\p{Lu}|\d)[^,;:!?“”"]*$/u,
);

/** Longest line that a label heads, and longest with a picture's credit. */
const longestLabelled = 260;

/** "Read more: Seal moves into the pool" */
function isLabelledLink({ line, label, weight }: Measured): boolean {
  if (weight >= longestLabelled) return false;
  const lead = gluedLead(line) ?? leadingPhrase(label, teaserHeadings);
  return lead !== null && isLabelled(line, lead);
}

/** "Comments: 12 so far" */
function isLabelledEnding({ line, label, weight }: Measured): boolean {
  if (weight >= longestLabelled) return false;
  const end = leadingPhrase(label, endings);
  return end !== null && isLabelled(line, end);
}

/** "The quay at dawn. Photo: Nora Pell/AFP"; two sentences and more are a paragraph. */
function isCaption({ line, weight }: Measured): boolean {
  return (
    weight < longestNotice &&
    !isSignedSentence(line, weight) &&
    !/[(（](?:组|組|多|高清|附)?[图圖](?:片)?[)）]$/u.test(line) &&
    (hasCreditMark(line) || agencyCaption.test(line) || (weight < longestLabelled && isNamedCredit(line))) &&
    !(weight > 200 && /[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(line))
  );
}

/** "• a hired ferry", "3. a hired ferry"; shorter ones are told by their neighbours. */
function isListItem({ line, weight }: Measured): boolean {
  return entry.test(line) && weight >= 20;
}

const entry = new RegExp(String.raw`^(?:[${bullets}–—-]|\d{1,2}[.)])\s+\S`, "u");

/** "Seal moves into the pool | The Quaylight", but not two names, nor "Ana Reyl | Madrid" */
function isBarredLink({ line, weight }: Measured): boolean {
  return (
    weight < 110 &&
    /^[^|]{2,40}\s\|\s[^|]{4,}$/u.test(line) &&
    !endsSentence(line) &&
    !line.split(" | ").every(looksLikeName) &&
    !isSigned(line)
  );
}

/** "› Seal moves into the pool", "Seal moves into the pool →"; a guillemet may open a quotation. */
function isPointedLink({ line, weight }: Measured): boolean {
  return (
    (weight < 160 &&
      ((/^(?:[»›>→▲△☞※]|►|▶)\s*\S/u.test(line) &&
        !/^».*«/u.test(line) &&
        !(/^[»›]/.test(line) && isProse(line))) ||
        /(?:>>+|→)\s*$/.test(line))) ||
    (weight < 60 && /»\s*$/.test(line) && !line.includes("«"))
  );
}

/** "— Harbour Office (@harbour) 3 May 2026" */
function isEmbeddedPost({ line }: Measured): boolean {
  return /^[—–-]\s?.{2,60}\(@\w+\)\s.{4,24}$/u.test(line) || /\bpic\.(?:twitter|x)\.com\/\w+$/.test(line);
}

/** "3h agoSeal moves into the pool" */
function isAgedLink({ line }: Measured): boolean {
  return (
    /^\d{1,2}\s?(?:m|h|d|mins?|hrs?|minutes?|hours?|days?)\sago\s*(?=\p{Lu})/u.test(line) &&
    !endsSentence(line)
  );
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

/** "À lire aussiGel : …": a label that lost the space after it in copying. */
function gluedLead(line: string): string | null {
  const seam = /^.{6,30}?\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(line)?.[0];
  return seam?.includes(" ") && teaserHeadings.has(labelOf(seam)) ? labelOf(seam) : null;
}

/** "À lire aussi Le train du matin": with these words the label is whole, and a headline follows. */
const also =
  /(?<!\p{L})(?:also|aussi|également|auch|también|tambien|também|anche|ook|också|även|også|myös|també|też|także|również|také|též|si|tiež|takođe|također|tudi|și|επίσης|също|также|також|juga|cũng|ayrıca)(?!\p{L})/u;

/** "READ | …", "Leia também: …", "READ MORE …": the label is set off by a mark, or by capitals. */
function isLabelled(line: string, lead: string): boolean {
  const at = line.normalize("NFKC").replace(/^[\s\p{P}\p{S}]+/u, "");
  const rest = at.slice(lead.length);
  if (/^\s*[:：|>»›–—-]/.test(rest) && lead.length >= 3) return true;
  if (/^\s*[«“„]/.test(rest) && lead.includes(" ")) return true;
  if (also.test(lead) && /^\s\p{Lu}/u.test(rest) && !endsSentence(line)) return true;
  const head = at.slice(0, lead.length);
  if (lead.includes(" ") && /^\p{Lu}/u.test(rest) && /\p{Ll}$/u.test(head)) return true;
  return lead.includes(" ") && head === head.toUpperCase() && head !== head.toLowerCase();
}
