import { agencies } from "../lexicon/agencies.ts";
import { anyCase } from "../lexicon/any-case.ts";
import { bullets } from "../lexicon/bullets.ts";
import { adverts, endings, pageMatter, teaserHeadings } from "../lexicon/furniture.ts";
import { paywall } from "../lexicon/page-notices.ts";
import { agencyCaption, bracketedCredit, hasCreditMark, shoutedCredit } from "../lexicon/photo-credits.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { isTimeOfDay } from "./entry-time.ts";
import { isCall } from "./is-call.ts";
import { isLabelledEnding, isLabelledLink } from "./is-labelled-line.ts";
import { isMenuLine } from "./is-menu-line.ts";
import { isAgedLink, isBarredLink, isPointedLink } from "./is-other-headline.ts";
import { isPageNumber } from "./is-page-number.ts";
import { isRating } from "./is-rating.ts";
import { isReadLink } from "./is-read-link.ts";
import { isReadingTime } from "./is-reading-time.ts";
import { isShareRow } from "./is-share-row.ts";
import { hasCommonFirstName } from "./looks-like-name.ts";
import { isProse, weightOf } from "./measure-text.ts";
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
  ["page", ({ line }) => isPageNumber(line)],
  ["page", ({ line }) => isRating(line)],
  ["advert", isPaidFor],
  ["advert", ({ label, bare }) => adverts.has(label) || adverts.has(bare)],
  ["share", ({ line, weight }) => weight < 300 && isShareRow(line)],
  ["teaser", ({ label, bare }) => teaserHeadings.has(label) || teaserHeadings.has(bare)],
  ["ending", ({ label, bare }) => endings.has(label) || endings.has(bare)],
  ["page", ({ label, bare }) => pageMatter.has(label) || pageMatter.has(bare) || isReadingTime(label)],
  ["agency", ({ label }) => agencies.has(label)],
  ["teaser-line", ({ line, label, weight }) => weight < longestLabelled && isLabelledLink(line, label)],
  ["teaser-line", ({ line, weight }) => weight < longestLabelled && isReadLink(line)],
  ["ending", ({ line, label, weight }) => weight < longestLabelled && isLabelledEnding(line, label)],
  ["ending", ({ line, weight }) => weight < 200 && paywall.test(line)],
  ["call", ({ line, weight }) => weight < longestNotice && isCall(line, weight)],
  ["caption", isCaption],
  ["page", ({ line, weight }) => weight < 60 && tellsTimeOnly(line)],
  ["list-item", isListItem],
  ["teaser-line", ({ line, weight }) => isBarredLink(line, weight)],
  ["teaser-line", ({ line, weight }) => isPointedLink(line, weight)],
  ["page", isEmbeddedPost],
  ["teaser-line", ({ line }) => isAgedLink(line)],
];

/** A longer line is a paragraph, whatever it has in it. */
const longestNotice = 420;

/** Longest line that a label heads, and longest with a picture's credit. */
const longestLabelled = 260;

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

/** "Paid for by Harbour Foods", "Anzeige von …": who had the article written. */
function isPaidFor({ line, weight }: Measured): boolean {
  return weight < longestSponsor && paidFor.test(line);
}

const longestSponsor = 80;

const paidFor = anyCase(
  /^(?:(?:content|advertisement|article|feature|post)\s)?(?:paid for|sponsored|brought to you|presented|in (?:paid |commercial )?partnership|in association|(?:produced|created) in (?:partnership|association)|gesponsert|präsentiert|sponsorisé|en partenariat|patrocinado|presentado|offerto|sponsorizzato|in collaborazione|gesponsord|aangeboden|i samarbete|i samarbeid|sponset|sponsoreret|sponsorowan\p{L}+)\s(?:and \p{L}+ )?(?:by|with|von|par|avec|por|da|door|med|przez)\s(?=\p{Lu}|\d)[^,;:!?“”"]*$/u,
);

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

/** "— Harbour Office (@harbour) 3 May 2026" */
function isEmbeddedPost({ line }: Measured): boolean {
  return /^[—–-]\s?.{2,60}\(@\w+\)\s.{4,24}$/u.test(line) || /\bpic\.(?:twitter|x)\.com\/\w+$/.test(line);
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
