import { namesAgency } from "./bracket-agency.ts";
import { chooseHeadline, type HeadlineCandidate } from "./choose-headline.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { weightOf, wordCountOf } from "./measure-text.ts";
import { looksLikeName } from "./read-byline.ts";
import { readDateline } from "./read-dateline.ts";

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

const furthestMeta = 30;
const mostCandidates = 80;

/** Headline and what stands around it, down to the first paragraph of the body. */
export function readHeader(lines: MarkedLine[]): Header {
  const firstProse = firstParagraph(lines);
  const lastMeta = lastMetaLine(lines, firstProse);
  const bodyStart = Math.max(lastMeta + 1, 0);
  const paragraphs = lines.findIndex((line, index) => index >= bodyStart && isBodyLine(line, lines, index));
  const start = paragraphs < 0 ? lines.length : paragraphs;
  const zone = Math.max(start, Math.min(lines.length, 1));
  const chosen = chooseHeadline(
    candidatesIn(lines, zone),
    lines.slice(0, zone + 60).map((line) => line.text),
    proseFrom(lines, zone),
  );
  const index = chosen?.index ?? -1;
  const begin = Math.max(start, index + 1);
  return {
    headline: chosen?.text ?? null,
    headlineIndex: index,
    standfirst: index < 0 ? null : standfirstIn(lines, index + 1, begin),
    ...labelsIn(lines, index),
    agency: agencyIn(lines, begin),
    bodyStart: begin,
  };
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
  let hasMeta = false;
  for (let index = 0; index < Math.min(lines.length, firstProse + furthestMeta); index++) {
    const line = lines[index]!;
    if (line.kind === "teaser" && index > firstProse) break;
    if (line.kind === "ending" && index > firstProse + 1 && !isButton(lines, index)) break;
    if (line.kind === "prose" && !line.isMeta && index >= firstProse) {
      const filed = readDateline(line.text)?.place != null;
      if ((filed || ++paragraphs > 1) && (hasMeta || !isAboveByline(lines, index))) break;
      if (weightOf(line.text) > 420) break;
      continue;
    }
    if (line.isMeta) {
      last = index;
      hasMeta = true;
    } else if (paragraphs === 0 && (line.kind === "share" || line.kind === "page" || line.kind === "advert"))
      last = index;
  }
  return last;
}

/** "Comment" beside other buttons, above the article. */
const isButton = (lines: MarkedLine[], at: number): boolean =>
  lines[at - 1]?.kind === "share" || lines[at + 1]?.kind === "share";

/** A standfirst, or a caption or teaser after it: the first byline or date of the text comes before the next paragraph but one. */
function isAboveByline(lines: MarkedLine[], at: number): boolean {
  if (at > 10 || weightOf(lines[at]!.text) > 300) return false;
  const below = lines.slice(at + 1, at + 9);
  const meta = below.findIndex((line) => line.isMeta);
  const paragraphs = below.slice(0, meta).filter((line) => line.kind === "prose").length;
  return meta >= 0 && (meta < 3 || paragraphs === 0) && weightOf(below[meta]!.text) < 90;
}

/** A line that reads as a sentence but stands where headlines stand: the first, or a question or cry before the date. */
function mayBeHeadline({ text }: MarkedLine, at: number, lines: MarkedLine[]): boolean {
  if (at > 12 || lines.length < 3 || readDateline(text)?.place) return false;
  if (at === 0) return weightOf(text) < 170;
  return (
    /[?!…？！؟»”"’]$/u.test(text) &&
    weightOf(text) < 130 &&
    !lines.slice(0, at).some((line) => line.kind === "prose")
  );
}

function isBodyLine(line: MarkedLine, lines: MarkedLine[], index: number): boolean {
  if (line.isMeta) return false;
  if (line.kind === "prose") return !mayBeHeadline(line, index, lines) || readDateline(line.text) !== null;
  return line.kind === "list-item" && index > 1;
}

function candidatesIn(lines: MarkedLine[], end: number): HeadlineCandidate[] {
  const firstMeta = lines.findIndex((line) => line.isMeta);
  const candidates: HeadlineCandidate[] = [];
  for (let index = 0; index < end; index++) {
    const { text, kind, isMeta, names } = lines[index]!;
    const usable =
      kind === "text" ||
      kind === "prose" ||
      kind === "list-item" ||
      (kind === "caption" && index === 0) ||
      (kind === "teaser-line" && index === 0);
    if (
      !usable ||
      isMeta ||
      (names !== null && names.length > 0) ||
      !/\p{L}/u.test(text) ||
      /https?:\/\//.test(text) ||
      weightOf(text) > 320
    )
      continue;
    if (kind === "prose" && readDateline(text)?.place) continue;
    const next = lines[index + 1];
    candidates.push({
      text,
      index,
      beforeMeta: !!next?.isMeta || next?.kind === "share",
      afterMeta: firstMeta >= 0 && index > firstMeta && firstMeta > 0,
    });
  }
  return candidates.slice(-mostCandidates);
}

function standfirstIn(lines: MarkedLine[], from: number, to: number): string | null {
  for (let index = from; index < to; index++) {
    const { text, kind, isMeta } = lines[index]!;
    if (
      isMeta ||
      (kind !== "text" && kind !== "prose") ||
      /[^.!?。！？؟۔\s]\s?[(（][^()（）]{1,20}[)）]$/u.test(text)
    )
      continue;
    const weight = weightOf(text);
    if (weight >= 50 && weight <= 420 && wordCountOf(text) >= 7 && !namesAgency(text)) return text;
  }
  return null;
}

function labelsIn(lines: MarkedLine[], headline: number): { kicker: string | null; section: string | null } {
  let kicker: string | null = null;
  let section: string | null = null;
  for (let index = Math.max(0, headline - 4); index < headline; index++) {
    const { text, kind, isMeta } = lines[index]!;
    if (kind !== "text" || isMeta || weightOf(text) > 80) continue;
    const last = text
      .split(/\s*[›»>/|]\s*/u)
      .filter(Boolean)
      .at(-1);
    if (last && wordCountOf(last) <= 3 && !/["“”«»]/.test(last)) section = last;
    else kicker = text;
  }
  return { kicker, section };
}

function agencyIn(lines: MarkedLine[], end: number): string | null {
  const line = lines
    .slice(0, end)
    .find(
      ({ kind, text }) =>
        kind === "agency" ||
        (kind === "text" && text.length < 30 && namesAgency(text) && !looksLikeName(text)),
    );
  return line?.kind === "agency" ? line.text : null;
}
