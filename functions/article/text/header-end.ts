import { isTimeAlone } from "./entry-time.ts";
import { isLead } from "./is-lead.ts";
import { isTurn } from "./is-turn.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { endsSentence, isProse, isShortSentence, mayHead, weightOf, wordsWorth } from "./measure-text.ts";
import { readDateline } from "./read-dateline.ts";

const furthestMeta = 30;

/** The first line of the body: below the last date, byline or button of the header, which may have a standfirst among them. */
export function endOfHeader(lines: MarkedLine[]): number {
  const below = lastMetaLine(lines, firstParagraph(lines)) + 1;
  const start = lines.findIndex((line, index) => index >= below && isBodyLine(line, lines, index));
  if (start < 0) return lines.length;
  if (start - 1 >= below && start > 1 && isHeadOfBody(lines, start)) return start - 1;
  const counts = countsOf(lines);
  let first = start;
  while (first > below && isShortParagraph(lines[first - 1]!, counts)) first--;
  return first > 0 && isTextOf(lines[first - 1]!) && mayHead(lines[first - 1]!.text) ? first : start;
}

/** True where the line above the first paragraph or entry is the body's own, and none of the header. */
const isHeadOfBody = (lines: MarkedLine[], start: number): boolean =>
  (isQuestion(lines[start - 1]!) && asksOn(lines, start)) ||
  (lines[start]!.kind === "list-item" && isAnnouncement(lines[start - 1]!)) ||
  headsSections(lines, start - 1);

/** Right below byline or date the heading of the first of several short sections, as in a round-up or a guide. */
function headsSections(lines: MarkedLine[], at: number): boolean {
  const isHeading = (line: MarkedLine, index: number): boolean =>
    isTextOf(line) &&
    line.afterGap &&
    wordsWorth(line.text) <= longestHeading &&
    !endsSentence(line.text) &&
    !looksLikeName(line.text) &&
    lines[index + 1]?.kind === "prose" &&
    lines[index + 1]!.afterGap;
  if (!lines[at - 1]?.isMeta || !isHeading(lines[at]!, at)) return false;
  const below = lines.slice(at).filter(({ kind, isMeta }) => kind === "prose" && !isMeta).length;
  const headings = lines.filter((line, index) => index >= at && isHeading(line, index)).length;
  return headings >= fewestSections && headings * 3 >= below;
}

const [fewestSections, longestHeading] = [3, 8];

/** "Here is what we know at 6pm:" above the first entries. */
const isAnnouncement = (line: MarkedLine): boolean =>
  isTextOf(line) && /[:：]$/u.test(line.text) && wordsWorth(line.text) >= 3;

/** "What has happened?": the first of the questions that an explainer answers. */
const isQuestion = (line: MarkedLine): boolean => isTextOf(line) && /[?？؟]$/u.test(line.text);

/** True where two more questions stand above paragraphs. */
const asksOn = (lines: MarkedLine[], from: number): boolean =>
  lines.slice(from).filter((line, at, all) => isQuestion(line) && all[at + 1]?.kind === "prose").length > 1;

/** How often each line stands in the text. */
function countsOf(lines: MarkedLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** "Nobody had seen it coming." between the headline and the first paragraph of some length. */
const isShortParagraph = (line: MarkedLine, counts: Map<string, number>): boolean =>
  line.kind === "text" &&
  isTextOf(line) &&
  line.dates.length === 0 &&
  isShortSentence(line.text) &&
  counts.get(line.text) === 1;

/** A line of the article, and none about it. */
const isTextOf = ({ kind, isMeta, names }: MarkedLine): boolean =>
  (kind === "text" || kind === "prose") && !isMeta && !names?.length;

function firstParagraph(lines: MarkedLine[]): number {
  const index = lines.findIndex(
    (line, at) => line.kind === "prose" && !line.isMeta && !mayBeHeadline(line, at, lines),
  );
  return index < 0 ? lines.length : index;
}

/** The last date, byline or row of buttons above the body; at most one paragraph (a standfirst) may stand above it. */
function lastMetaLine(lines: MarkedLine[], firstProse: number): number {
  let last = -1;
  let paragraphs = 0;
  const seen = { names: false, date: false };
  const gapped = isGapped(lines);
  let hasPassed = false;
  const lastProse = lines.findLastIndex(({ kind, isMeta }) => kind === "prose" && !isMeta);
  for (let index = 0; index < Math.min(lines.length, firstProse + furthestMeta); index++) {
    const line = lines[index]!;
    // Below the last paragraph is the foot, also where that is the first.
    if (index > lastProse && index > firstProse) break;
    if (line.kind === "teaser" && index > firstProse) break;
    if (line.kind === "ending" && !line.isMeta && index > firstProse + 1 && !isButton(lines, index)) break;
    if (line.kind === "prose" && !line.isMeta && index >= firstProse) {
      if (paragraphs === 0 && isNoticeAbove(lines, index)) continue;
      const isUnparted = gapped && !line.afterGap && weightOf(line.text) < 300;
      hasPassed ||= isUnparted;
      if (isUnparted || isFollowedByMissing(lines, index, seen)) continue;
      const filed = readDateline(line.text)?.place != null;
      const hasMeta = seen.names || seen.date;
      if ((filed || ++paragraphs > 1) && (hasMeta || !isAboveByline(lines, index))) break;
      if (weightOf(line.text) > 420) break;
      continue;
    }
    if (line.isMeta) {
      if (seen.names && seen.date && paragraphs > 0 && isLinkTo(lines, index)) break;
      if (seen.date && isTimeAlone(line) && (paragraphs > 0 || isEntry(lines, index))) break;
      last = index;
      if (line.names?.length) seen.names = true;
      else seen.date = true;
    } else if (
      // An advert a blank line below the first paragraph, which none parted from the header.
      !(hasPassed && line.afterGap && seen.date) &&
      (line.kind === "share" || line.kind === "page" || line.kind === "advert") &&
      (paragraphs === 0 || (paragraphs === 1 && index < 16 && isButtonRun(lines, index)))
    )
      last = index;
  }
  return last;
}

/** The first of several entries. */
const isEntry = (lines: MarkedLine[], at: number): boolean =>
  lines.slice(at + 1, at + 12).some((line) => isTimeAlone(line)) &&
  lines.slice(at + 1, at + 4).some(({ kind }) => kind === "prose");

/** "Seven fans on trial" and below it "by Jane Doe 20 November 2024": another article's byline. */
function isLinkTo(lines: MarkedLine[], at: number): boolean {
  const above = lines[at - 1];
  return above?.kind === "text" && !above.isMeta && wordsWorth(above.text) >= 4;
}

/** True where the body's paragraphs stand apart: what follows without a blank line is then none. */
export function isGapped(lines: MarkedLine[]): boolean {
  const long = lines.filter(({ kind, text }) => kind === "prose" && weightOf(text) > 90);
  return long.length >= 2 && long.filter(({ afterGap }) => afterGap).length > long.length * 0.6;
}

/** True where the next line, pictures' captions aside, is the byline or the date that the header lacks so far. */
function isFollowedByMissing(
  lines: MarkedLine[],
  at: number,
  seen: { names: boolean; date: boolean },
): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ kind }) => kind !== "caption");
  if (!lines.slice(at + 2).some(({ kind, isMeta }) => kind === "prose" && !isMeta)) return false;
  if (!next?.isMeta || next.kind === "prose" || weightOf(next.text) > 90 || weightOf(lines[at]!.text) > 700)
    return false;
  return next.names?.length ? !seen.names : next.dates.length > 0 && !seen.date;
}

/** A notice, or the trails of other articles, above the headline: that, a byline or date, and the article come below it. */
function isNoticeAbove(lines: MarkedLine[], at: number): boolean {
  if (at > 5 || lines.slice(0, at).some(({ isMeta }) => isMeta)) return false;
  const below = lines.slice(at + 1, at + 10);
  const headline = below.findIndex(
    ({ kind, text, afterGap, isMeta }) =>
      (kind === "text" || kind === "teaser-line") && afterGap && !isMeta && wordsWorth(text) >= 4,
  );
  const meta = below.findIndex(({ isMeta, kind }, index) => index > headline && isMeta && kind !== "prose");
  if (headline < 0 || meta < 0) return false;
  const own = lines[at]!.text;
  const paragraphs = (some: MarkedLine[]): number =>
    some.filter(({ kind, text }) => kind === "prose" && text !== own).length;
  return paragraphs(below.slice(0, headline)) === 0 && paragraphs(below.slice(headline, meta)) <= 1;
}

/** Three buttons or more, below a standfirst, or what reads the article out. */
const isButtonRun = (lines: MarkedLine[], at: number): boolean =>
  listening.test(lines[at]!.text) ||
  lines.slice(Math.max(0, at - 3), at + 4).filter(({ kind }) => kind === "share").length >= 3 ||
  isRowOfButtons(lines, at);

/** "Save", "Summary", "Share" and a count, each on its line: one of them may have a word that is not known here. */
function isRowOfButtons(lines: MarkedLine[], at: number): boolean {
  const isWord = ({ kind, isMeta, text }: MarkedLine): boolean =>
    kind === "share" || kind === "page" || (kind === "text" && !isMeta && /^\p{Lu}\p{Ll}{2,15}$/u.test(text));
  const around = lines.slice(Math.max(0, at - 3), at + 4);
  const own = Math.min(at, 3);
  const from = around.slice(0, own).findLastIndex((line) => !isWord(line)) + 1;
  const behind = around.findIndex((line, index) => index > own && !isWord(line));
  const row = around.slice(from, behind < 0 ? around.length : behind);
  return row.length >= 4 && row.filter(({ kind }) => kind === "share").length >= 2;
}

/** The label of a button that reads an article out. */
const listening =
  /^(?:listen(?: to (?:this )?article)?|ascolta(?: (?:l['’]|questo )articolo)?|écouter(?: (?:l['’]|cet )article)?|(?:artikel|beitrag|text) (?:an)?hören|anhören|vorlesen|escuchar(?: (?:el )?artículo)?|ouvir(?: (?:o )?(?:texto|artigo))?|luister(?: naar (?:dit|het) artikel)?|lyssna(?: på artikeln?)?|lytt? til artik(?:ke)?len|kuuntele(?: artikkeli)?|posłuchaj(?: artykułu)?|poslechnout článek|ακούστε το άρθρο)\W{0,3}$/iu;

/** "Comment" beside other buttons, above the article. */
const isButton = (lines: MarkedLine[], at: number): boolean =>
  lines[at - 1]?.kind === "share" || lines[at + 1]?.kind === "share";

/** A standfirst, or a caption or teaser after it: the first byline or date of the text comes before the next paragraph but one. */
function isAboveByline(lines: MarkedLine[], at: number): boolean {
  if (at > 10 || weightOf(lines[at]!.text) > 300) return false;
  const below = lines.slice(at + 1, at + 9);
  const meta = below.findIndex((line) => line.isMeta);
  const paragraphs = below.slice(0, meta).filter((line) => line.kind === "prose").length;
  return (
    meta >= 0 &&
    (meta < 3 || paragraphs === 0) &&
    weightOf(below[meta]!.text) < 90 &&
    // Below the last paragraph it is the article's foot.
    lines.slice(at + meta + 2).some(({ kind, isMeta }) => kind === "prose" && !isMeta)
  );
}

/** A line that reads as a sentence but stands where headlines stand: the first, or a question or cry before the date. */
function mayBeHeadline({ text }: MarkedLine, at: number, lines: MarkedLine[]): boolean {
  if (at > 12 || lines.length < 3 || readDateline(text)?.place || isTurn(text, lines)) return false;
  if (at === 0) return weightOf(text) < 170 && !isLead(lines, at);
  return (
    /[?!…？！؟»”"’]$/u.test(text) &&
    weightOf(text) < 130 &&
    !lines.slice(0, at).some((line) => line.kind === "prose") &&
    !isBelowHeader(lines, at)
  );
}

/** A headline and then its byline have gone by, and no byline or date is to come: what a report or an interview begins with. */
function isBelowHeader(lines: MarkedLine[], at: number): boolean {
  const headline = lines.slice(0, at).findIndex((line) => isTextOf(line) && mayHead(line.text));
  return (
    headline >= 0 &&
    lines.slice(headline, at).some(({ names }) => names?.length) &&
    !lines.slice(at + 1, at + 4).some(({ isMeta }) => isMeta)
  );
}

function isBodyLine(line: MarkedLine, lines: MarkedLine[], index: number): boolean {
  if (line.isMeta) return false;
  if (line.kind === "prose") return !mayBeHeadline(line, index, lines) || readDateline(line.text) !== null;
  return line.kind === "list-item" && (index > 1 || (index === 1 && isProse(line.text)));
}
