import type { Block } from "../article.ts";
import { bullets } from "../lexicon/bullets.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { endOfArticle } from "./article-end.ts";
import { belowKeyPoints } from "./below-key-points.ts";
import { isCaptionAbove, isInPictures } from "./caption-above.ts";
import { isCaptionBelow, isSaidTwice } from "./caption-below.ts";
import { isClosingCredit } from "./closing-credit.ts";
import { datelineIn } from "./dateline-in.ts";
import { entryTimes } from "./entry-time.ts";
import { isGapped } from "./header-end.ts";
import { isParagraph } from "./is-paragraph.ts";
import { townWords } from "./is-place.ts";
import { isEntry, type Kept, keepHeadings } from "./keep-headings.ts";
import { letterWriters } from "./letter-writers.ts";
import { listLines } from "./list-lines.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { isSentence, weightOf } from "./measure-text.ts";
import { type Dateline, readDateline } from "./read-dateline.ts";
import type { Header } from "./read-header.ts";
import { isSignOff } from "./signature.ts";
import { isTown, townAlone } from "./town-alone.ts";
import { withoutUnrelated } from "./without-unrelated.ts";

export interface Body {
  blocks: Block[];
  dateline: Dateline | null;
  /** A paragraph that stood above the dateline. */
  standfirst: string | null;
  /** The first line after the article. */
  end: number;
}

/** The article's own paragraphs from where its header ends: furniture, teasers, captions and what follows it left out. */
export function readBody(lines: MarkedLine[], header: Header): Body {
  const end = endOfArticle(lines, header.bodyStart);
  const kept: Kept[] = [];
  let inTeasers = false;
  const isLoose = !isGapped(lines);
  const start = isLoose ? header.bodyStart : belowKeyPoints(lines, header.bodyStart, end);
  const listed = listLines(lines, start, end);
  const writers = letterWriters(lines, header.headlineIndex, start, end);
  const inPictures = isInPictures(lines.slice(start, end));
  for (let index = start; index < end; index++) {
    const line = lines[index]!;
    const { kind, text } = line;
    if (kind === "teaser" || kind === "ending") {
      inTeasers = true;
      continue;
    }
    // A question among links heads one of them, above a paragraph one of the article's.
    const isLink = inTeasers && /[?？؟]$/u.test(text) && lines[index + 1]?.kind !== "prose";
    const resumes = kind === "prose" || (kind === "text" && isSentence(text) && !isLink);
    if (
      inTeasers &&
      !(
        resumes &&
        (line.afterGap ||
          (isLoose && (kind === "prose" || isStopped(text) || isFormField(lines[index - 1]!.text)))) &&
        !isOffered(lines, index)
      )
    )
      continue;
    if ((line.isMeta || isDatedLink(lines, index, header.bodyStart)) && kind !== "prose") continue;
    if (kind !== "prose" && kind !== "text" && kind !== "list-item") continue;
    if (resumes) inTeasers = false;
    if (text === header.headline || isRepeat(text, header.standfirst)) continue;
    if (isClosingCredit(text) || (kept.length > 0 && isSignOff(text))) continue;
    if (!inPictures && isCaptionAbove(lines, index, header)) continue;
    if ((kind === "text" && isCaptionBelow(lines, index)) || isSaidTwice(lines, index)) continue;
    const block = blockOf(line, listed.has(index));
    const isAnnouncing = listed.has(index + 1) && !listed.has(index);
    if (block.kind === "heading" && (writers.has(index) || isParagraph(lines, index, isAnnouncing)))
      block.kind = "paragraph";
    kept.push({
      block,
      isEntry: !isLoose && !isAnnouncing && isEntry(lines, index),
      isListed: listed.has(index),
    });
  }
  const isLive = entryTimes(lines.slice(start, end)).length > 0;
  const blocks = isLive ? keepHeadings(kept) : withoutUnrelated(keepHeadings(kept), header.headline ?? "");
  const verses =
    blocks.length === 0 || isVerse(lines.slice(header.bodyStart, end), blocks) ? versesIn(lines, header) : [];
  if (blocks.length > 0 && verses.length === 0) {
    const found = withDateline(blocks, header.headline ?? "");
    return { ...found, dateline: found.dateline ?? datelineAlone(lines, header), end };
  }
  return { blocks: verses, dateline: null, standfirst: null, end };
}

/** "MADRID, 11 Mar. (EUROPA PRESS) -" or "Emden (ots)", on a line of its own above the first paragraph. */
function datelineAlone(lines: MarkedLine[], header: Header): Dateline | null {
  const first = lines.findIndex(({ kind }, index) => index >= header.bodyStart && kind === "prose");
  for (const { text } of lines.slice(Math.max(header.headlineIndex + 1, first - 4), first)) {
    if (
      !/^(?:\p{Lu}{3}|[\p{L} ]{5,40}\/\p{Lu}{3}).{4,60}\)[\s.–—-]*$|^\p{Lu}[\p{L} ./-]{2,40}\s\(ots\)$/u.test(
        text,
      )
    )
      continue;
    const dateline = readDateline(`${text.replace(/[\s.–—-]+$/u, "")} - X`);
    if (dateline?.place && (dateline.agency || /\)$/.test(dateline.place)) && dateline.rest === "X")
      return { ...dateline, rest: "" };
  }
  return null;
}

/** Most lines are short and of one length, and only few of them were taken for paragraphs, for the marks that they end in. */
function isVerse(lines: MarkedLine[], blocks: Block[]): boolean {
  const written = lines.filter(({ kind, isMeta }) => !isMeta && (kind === "text" || kind === "prose"));
  const kept = blocks.filter(({ kind }) => kind === "paragraph").length;
  return (
    written.length >= 6 &&
    kept <= written.length / 2 &&
    written.every(({ text }) => weightOf(text) <= longestVerse)
  );
}

const longestVerse = 60;

/** The lines of a text that has no paragraph, but a date or an author: a poem, lyrics, a programme. */
function versesIn(lines: MarkedLine[], header: Header): Block[] {
  const from = header.headlineIndex + 1;
  const meta = lines.slice(0, from + 6).findLastIndex(({ isMeta }) => isMeta);
  const verses = lines
    .slice(Math.max(from, meta + 1))
    .filter(({ kind, isMeta }) => !isMeta && (kind === "text" || kind === "prose" || kind === "list-item"));
  const mass = verses.reduce((sum, { text }) => sum + weightOf(text), 0);
  return meta >= 0 && verses.length >= 4 && mass >= 160
    ? verses.map(({ text }) => ({ kind: "paragraph", text }))
    : [];
}

const entryMark = new RegExp(String.raw`^[${bullets}►▶–—-]\s*`, "u");

function blockOf({ kind, text }: MarkedLine, isListed: boolean): Block {
  if (isListed || (kind === "list-item" && !/^[-–—]/.test(text)))
    return { kind: "list-item", text: text.replace(entryMark, "") };
  if (crosshead.test(text)) return { kind: "heading", text: text.replace(crosshead, "") };
  const isHeading = kind === "text" && !isSentence(text) && !isSpeech(text) && !isUnmarked(text);
  return { kind: isHeading ? "heading" : "paragraph", text };
}

/** "XHEAD: Waited long enough", as British desks mark a heading within the copy. */
const crosshead = /^(?:x-?head|cross-?head(?:ing)?)\s?[:：]\s?(?=\S)/i;

/** A line without a sentence's end and a date below it: a link to another article. */
function isDatedLink(lines: MarkedLine[], index: number, start: number): boolean {
  const next = lines[index + 1];
  return (
    index > start + 1 &&
    lines[index]!.kind === "text" &&
    !!next?.isMeta &&
    next.dates.length > 0 &&
    !next.afterGap
  );
}

/** A sentence that ends in a full stop, as few links do. */
const isStopped = (text: string): boolean => /(?:[\p{L}\p{N})]{2}[.。।۔։]|[.。]["”»“])$/u.test(text);

/** A newsletter's line above its form: a button or a field for an address comes next. */
const isOffered = (lines: MarkedLine[], index: number): boolean =>
  lines.slice(index + 1, index + 3).some(({ text }) => isFormField(text));

const isFormField = (text: string): boolean => formField.test(labelOf(text));

const formField =
  /^(?:sign (?:me )?up|subscribe|i['’]m in|(?:enter |type )?your e-?mail.{0,12}|e-?mail(?: address)?|s['’]inscrire|suscribirme|inscrever-se|iscriviti|anmelden|abonnieren|quiero recibirlo)$/u;

const isRepeat = (text: string, standfirst: string | null): boolean =>
  standfirst !== null && text === standfirst;

/** A paragraph above one with a full dateline is the standfirst. */
function withDateline(blocks: Block[], headline: string): Omit<Body, "end"> {
  for (let index = 0; index < Math.min(3, blocks.length); index++) {
    const block = blocks[index]!;
    if (block.kind !== "paragraph") continue;
    const rest = (): string =>
      blocks
        .slice(index + 1)
        .map(({ text }) => text)
        .join("\n");
    const dateline = datelineIn(block.text, blocks) ?? townAlone(block.text, rest, headline);
    const isSure = index === 0 ? !isDoubtful(dateline, block.text) : dateline?.agency != null;
    if (!dateline || !(isSure || isTown(dateline.place, () => `${dateline.rest}\n${rest()}`))) continue;
    const above = blocks.slice(0, index).filter(({ kind }) => kind === "paragraph");
    const body = [{ ...block, text: dateline.rest }, ...blocks.slice(index + 1)];
    // Two paragraphs above it are key points, which stay.
    if (above.length > 1) return { blocks: [...blocks.slice(0, index), ...body], dateline, standfirst: null };
    return { blocks: body, dateline, standfirst: above[0]?.text ?? null };
  }
  return { blocks, dateline: null, standfirst: null };
}

/** "Marlene Voss – Neues vom Deich": two words with nothing that tells a town from a title. */
function isDoubtful(dateline: Dateline | null, text: string): boolean {
  const place = dateline?.place ?? "";
  if (dateline?.agency || !/^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(place)) return false;
  return place.includes(" ") && !townWords.test(place) && !/^\s?[:：]/.test(text.slice(place.length));
}

/** A line of some length in a script that ends no sentence with a mark. */
const isUnmarked = (text: string): boolean =>
  text.length >= 70 && /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(text);

/** A quotation and who says it: a paragraph, also in scripts that end it without a mark. */
function isSpeech(text: string): boolean {
  return isQuoteEnd(text) || /^["“«„「『][^"”»“」』]{12,}["”»“」』].{4,}/u.test(text);
}

/** The last paragraph of a quotation that began in another. */
const isQuoteEnd = (text: string): boolean =>
  (/»$/.test(text) && !/[«»]./u.test(text)) || (/”$/.test(text) && !/[“„”]./u.test(text) && text.length > 45);
