import { agencies } from "../lexicon/agencies.ts";
import { otherCredits } from "../lexicon/by-words.ts";
import { isBareCredit } from "../lexicon/photo-credits.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { longestHeadline } from "../longest-headline.ts";
import { namesAgency } from "./bracket-agency.ts";
import { isReadOutFor } from "./caption-below.ts";
import { chooseHeadline, type HeadlineCandidate } from "./choose-headline.ts";
import { endOfHeader } from "./header-end.ts";
import { isLead } from "./is-lead.ts";
import { isRating } from "./is-rating.ts";
import { isListHeading, isSectionName } from "./is-section-name.ts";
import { withoutEdges } from "./letters-of.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { mayHead, weightOf, wordsWorth } from "./measure-text.ts";
import { partWire, wireOfPaper } from "./part-wire.ts";
import { readDateline } from "./read-dateline.ts";
import { isSlugLine } from "./slug-line.ts";
import { sourceWire } from "./source-wire.ts";
import { standfirstIn } from "./standfirst-in.ts";
import { withoutByWord } from "./without-by-word.ts";

export interface Header {
  headline: string | null;
  headlineIndex: number;
  standfirst: string | null;
  kicker: string | null;
  section: string | null;
  agency: string | null;
  /** Where the body begins. */
  bodyStart: number;
}

/** Of very long headers, the first lines and the last are looked at. */
const [firstCandidates, lastCandidates] = [6, 74];

/** Headline and what stands around it, down to the first paragraph of the body; where the headline's line is known, it is not looked for. */
export function readHeader(lines: MarkedLine[], known: number | null = null): Header {
  const start = Math.min(endOfHeader(lines), endWithoutBody(lines));
  const zone = Math.max(start, Math.min(lines.length, 1));
  const chosen =
    known === null
      ? chooseHeadline(
          candidatesIn(lines, zone),
          lines.slice(0, zone + 60).map((line) => line.text),
          proseFrom(lines, zone),
        )
      : null;
  const index = known ?? chosen?.index ?? -1;
  const begin = Math.max(start, index + 1);
  return {
    headline: lines[index]?.text ?? null,
    headlineIndex: index,
    standfirst:
      index < 0 || (known !== null && !isParted(lines.slice(index + 1, begin)))
        ? null
        : standfirstIn(lines, index + 1, begin, lines[index]!.text),
    ...labelsIn(lines, index),
    agency: agencyIn(lines, begin),
    bodyStart: begin,
  };
}

/** True where a date, a byline or buttons stand between a known headline and the body; else what is there may be its first paragraph. */
const isParted = (between: MarkedLine[]): boolean =>
  between.some(({ isMeta, kind }) => isMeta || kind === "share");

/** Where the header of a text without paragraphs ends: below the date or byline near its top, else below its first line. */
function endWithoutBody(lines: MarkedLine[]): number {
  if (lines.length < 4 || lines.some(({ kind, isMeta }) => kind === "prose" && !isMeta)) return lines.length;
  return Math.max(1, lines.slice(0, 12).findLastIndex(({ isMeta }) => isMeta) + 1);
}

/** The first paragraphs below the header. */
function proseFrom(lines: MarkedLine[], from: number): string {
  return lines
    .slice(from)
    .filter((line) => line.kind === "prose")
    .slice(0, 12)
    .map((line) => line.text)
    .join("\n")
    .slice(0, 5000);
}

function candidatesIn(lines: MarkedLine[], end: number): HeadlineCandidate[] {
  const firstMeta = lines.findIndex((line) => line.isMeta);
  const lastMeta = lines.slice(0, end).findLastIndex((line) => line.isMeta);
  const candidates: HeadlineCandidate[] = [];
  for (let index = 0; index < end; index++) {
    const { text, kind, isMeta, names } = lines[index]!;
    const usable =
      kind === "text" ||
      kind === "prose" ||
      kind === "list-item" ||
      (kind === "caption" && (index === 0 || lines[index + 1]?.isMeta === true)) ||
      (kind === "teaser-line" && (index === 0 || /^[^|]{2,20}\s\|\s[^|]{25,}$/.test(text)));
    if (
      !usable ||
      isMeta ||
      (names !== null && names.length > 0) ||
      !/\p{L}/u.test(text) ||
      /https?:\/\//.test(text) ||
      isSlugLine(text) ||
      isOtherCredit(text) ||
      weightOf(text) > longestHeadline
    )
      continue;
    if (kind === "prose" && (readDateline(text)?.place || (index === 0 && isLead(lines, index)))) continue;
    const next = lines[index + 1];
    candidates.push({
      text,
      index,
      isCaption: kind === "caption" || isCreditBelow(lines, index) || isPictured(lines, index),
      beforeMeta: !!next?.isMeta || next?.kind === "share",
      afterMeta: firstMeta >= 0 && index > firstMeta && firstMeta > 0,
      aboveMeta: index < lastMeta,
      standsApart: lines[index]!.afterGap && (next?.afterGap ?? true),
      isListed: isListed(lines, index, end),
      isRated: !!next && isRating(next.text),
    });
  }
  return candidates.filter((_, at) => at < firstCandidates || at >= candidates.length - lastCandidates);
}

/** "Hosted by Nora Pell", but not "Photo Finish Stuns Ellery", whose other words may all be capital, too. */
const isOtherCredit = (text: string): boolean =>
  otherCredits.some(
    (credit) =>
      credit.endsWith(" by") &&
      text.toLowerCase().startsWith(`${credit} `) &&
      looksLikeName(text.slice(credit.length + 1)),
  );

/** A picture's description, above who took it: the header's other lines come before it, or the body right after. */
const isCreditBelow = (lines: MarkedLine[], index: number): boolean =>
  lines[index + 1]?.kind === "caption" &&
  isBareCredit(lines[index + 1]!.text) &&
  lines.slice(0, index).some(({ isMeta }) => isMeta);

/** What is read out for a picture, and right below it once more as the caption; above it stand a line that may be the headline, and what parts them. */
const isPictured = (lines: MarkedLine[], at: number): boolean => {
  const { text } = lines[at]!;
  const isTwice = lines[at + 1]?.text === text || lines[at - 1]?.text === text;
  const above = lines.slice(Math.max(0, at - furthestAbove), at).filter((line) => line.text !== text);
  if (!above.some((line) => line.kind !== "caption" && mayHead(line.text))) return false;
  return isReadOutFor(lines, at) || (isTwice && (/[)）]$/u.test(text) || above.some(({ isMeta }) => isMeta)));
};

/** Lines from a picture up to the headline. */
const furthestAbove = 12;

/** An entry of a list: in the run below a heading of links, or with a label below it that others have too. */
function isListed(lines: MarkedLine[], index: number, end: number): boolean {
  let from = index;
  while (from > 0 && !lines[from]!.afterGap) from--;
  if (lines.slice(from, index).some(({ kind }) => kind === "teaser")) return true;
  const label = lines[index + 1];
  return (
    !!label &&
    label.kind !== "share" &&
    weightOf(label.text) < 40 &&
    lines.slice(0, end).filter(({ text }) => text === label.text).length > 1
  );
}

function labelsIn(lines: MarkedLine[], headline: number): { kicker: string | null; section: string | null } {
  let kicker: string | null = null;
  let section: string | null = null;
  for (let index = Math.max(0, headline - 4); index < headline; index++) {
    const { text, kind, isMeta, names } = lines[index]!;
    if (
      kind !== "text" ||
      isMeta ||
      names ||
      weightOf(text) > 80 ||
      isOfContact(lines, index) ||
      isSlugLine(text) ||
      isOtherCredit(text)
    )
      continue;
    const last = text
      .split(isGlued.test(text) ? seam : /\s*[›»>＞/|｜]\s*/u)
      .filter((part) => part && part !== "正文")
      .at(-1);
    if (!last || wordsWorth(last) > 3 || /["“”«»]/.test(last)) {
      if (!isListHeading(text)) kicker = text;
    } else if (isSectionName(last)) section = last.replace(ornaments, "");
  }
  return { kicker, section };
}

/** Who can be asked about a press release, above a telephone number or an address. */
function isOfContact(lines: MarkedLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + 4);
  const gap = below.findIndex(({ afterGap }) => afterGap);
  return below.slice(0, gap < 0 ? below.length : gap).some(({ text }) => contact.test(text));
}

const contact = /^(?:\P{L}{0,3}\S+@\S+\.\p{L}{2,}|(?:(?:tel|phone|ph|t|m)[.:]?\s?)?[+(]?\d[\d\s().-]{7,})$/iu;

/** "★★★★☆ Review" */
const ornaments = /^[\s\p{S}•·]+|[\s\p{S}•·]+$/gu;

/** "HomeNewsMetro": a trail of sections that lost its marks in copying. */
const isGlued = /^(?:\p{Lu}\p{Ll}{2,}){3,}$/u;

const seam = /(?<=\p{Ll})(?=\p{Lu})/u;

function agencyIn(lines: MarkedLine[], end: number): string | null {
  const line = lines
    .slice(0, end)
    .find(
      ({ kind, text }) =>
        kind === "agency" ||
        (kind === "text" && text.length < 30 && namesAgency(text) && !looksLikeName(text)),
    );
  const name = line?.kind === "agency" ? withoutEdges(line.text) : "";
  return name.length > 2 ? name : wireIn(lines.slice(0, end));
}

/** AFP, in "Par Le Phare avec AFP" and "Par Nora Pell avec AFP". */
function wireIn(lines: MarkedLine[]): string | null {
  const wires = lines.map(({ text }) => {
    const short = text.replace(/\s\([^()]{1,60}\)/g, "");
    const credit = short.length < longestCredit ? withoutByWord(short) : "";
    return sourceWire(text) ?? wireOfPaper(credit) ?? partWire(credit).wire;
  });
  return wires.find((wire) => wire && agencies.has(labelOf(wire)))?.replace(/[^\p{L}\p{N}]+$/u, "") ?? null;
}

/** Letters of a line that says whose text it is. */
const longestCredit = 60;
