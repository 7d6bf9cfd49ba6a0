import type { Block } from "../article.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { endOfArticle } from "./article-end.ts";
import { isGapped } from "./header-end.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { isSentence, weightOf } from "./measure-text.ts";
import { type Dateline, readDateline } from "./read-dateline.ts";
import type { Header } from "./read-header.ts";

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
  const kept: { block: Block; index: number }[] = [];
  let inTeasers = false;
  const isLoose = !isGapped(lines);
  for (let index = header.bodyStart; index < end; index++) {
    const line = lines[index]!;
    const { kind, text } = line;
    if (kind === "teaser" || kind === "ending") {
      inTeasers = true;
      continue;
    }
    const resumes = kind === "prose" || (kind === "text" && isSentence(text));
    if (
      inTeasers &&
      !(resumes && (line.afterGap || (isLoose && kind === "prose")) && !isOffered(lines, index))
    )
      continue;
    if ((line.isMeta || isDatedLink(lines, index, header.bodyStart)) && kind !== "prose") continue;
    if (kind !== "prose" && kind !== "text" && kind !== "list-item") continue;
    if (resumes) inTeasers = false;
    if (text === header.headline || isRepeat(text, header.standfirst)) continue;
    if (isClosingCredit(text) || isCaptionAbove(lines, index, header.bodyStart)) continue;
    kept.push({ block: blockOf(line), index });
  }
  return { ...withDateline(keepHeadings(kept)), end };
}

function blockOf({ kind, text }: MarkedLine): Block {
  if (kind === "list-item" && !/^[-–—]/.test(text))
    return { kind: "list-item", text: text.replace(/^[•▪●◦‣∙■◆►▶➢➤✓✔·*]\s*/u, "") };
  return { kind: kind === "text" && !isSentence(text) && !isSpeech(text) ? "heading" : "paragraph", text };
}

/** A sentence right above a picture's credit, where the body begins. */
function isCaptionAbove(lines: MarkedLine[], index: number, start: number): boolean {
  const next = lines[index + 1];
  return (
    index < start + 3 &&
    lines.slice(index + 2).filter(({ kind }) => kind === "prose").length >= 2 &&
    next?.kind === "caption" &&
    !/[.!?]["”»]?\s+\p{L}/u.test(next.text) &&
    weightOf(next.text) < 70 &&
    weightOf(lines[index]!.text) < 300
  );
}

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

/** A newsletter's line above its form: a button or a field for an address comes next. */
const isOffered = (lines: MarkedLine[], index: number): boolean =>
  lines.slice(index + 1, index + 3).some(({ text }) => formField.test(labelOf(text)));

const formField =
  /^(?:sign (?:me )?up|subscribe|i['’]m in|(?:enter )?your e-?mail.{0,12}|e-?mail(?: address)?|s['’]inscrire|suscribirme|inscrever-se|iscriviti|anmelden|abonnieren|quiero recibirlo)$/u;

const isRepeat = (text: string, standfirst: string | null): boolean =>
  standfirst !== null && text === standfirst;

/** Short lines stay as headings only singly and between paragraphs; runs of them are lists of links. */
function keepHeadings(kept: { block: Block; index: number }[]): Block[] {
  const lastText = kept.findLastIndex(({ block }) => block.kind !== "heading");
  return kept
    .slice(0, lastText + 1)
    .filter(({ block }, at, all) => {
      if (block.kind !== "heading") return true;
      const run = runOfHeadings(all, at);
      const listed = listedBefore(all, at);
      if (listed) block.kind = "list-item";
      return listed || (at > 0 && run <= 2 && weightOf(block.text) < 160);
    })
    .map(({ block }) => block);
}

/** True for a line of a list whose bullets were lost in copying: the line before the run ends in a colon, or "Q:" leads. */
function listedBefore(all: { block: Block }[], at: number): boolean {
  if (/^\p{Lu}\p{L}{0,2}:\s/u.test(all[at]!.block.text)) return true;
  let from = at;
  while (from > 0 && (all[from - 1]!.block.kind === "heading" || all[from - 1]!.block.kind === "list-item"))
    from--;
  return from > 0 && /[:：]$/.test(all[from - 1]!.block.text);
}

function runOfHeadings(all: { block: Block }[], at: number): number {
  let from = at;
  let to = at;
  while (all[from - 1]?.block.kind === "heading") from--;
  while (all[to + 1]?.block.kind === "heading") to++;
  return to - from + 1;
}

/** A paragraph above one with a full dateline is the standfirst. */
function withDateline(blocks: Block[]): Omit<Body, "end"> {
  for (let index = 0; index < Math.min(3, blocks.length); index++) {
    const block = blocks[index]!;
    if (block.kind !== "paragraph") continue;
    const dateline = readDateline(block.text);
    if (!dateline || (index > 0 && !dateline.agency)) continue;
    const above = blocks.slice(0, index).filter(({ kind }) => kind === "paragraph");
    const body = [{ ...block, text: dateline.rest }, ...blocks.slice(index + 1)];
    return { blocks: body, dateline, standfirst: above[0]?.text ?? null };
  }
  return { blocks, dateline: null, standfirst: null };
}

/** "(Reporting by …; editing by …)" and its like. */
export function isClosingCredit(text: string): boolean {
  return (
    /^[([*\s]*(?:additional\s+)?(?:reporting|writing|editing|compiled|edited|written|translated)\s(?:and\s\w+\s)?by\b/i.test(
      text,
    ) && weightOf(text) < 400
  );
}

/** A quotation and who says it: a paragraph, also in scripts that end it without a mark. */
function isSpeech(text: string): boolean {
  return /^["“«„「『][^"”»“」』]{12,}["”»“」』].{4,}/u.test(text);
}
