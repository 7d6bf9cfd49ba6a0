import { bullets, roundBullets } from "../lexicon/bullets.ts";
import { ingredients } from "../lexicon/ingredients.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { endsSentence, smallWordCountOf, weightOf, wordsWorth } from "./measure-text.ts";

/** Lines of a run without marks, and the share of them that begins with a figure in a list of quantities. */
const [leastUnmarked, mostlyCounted] = [3, 0.6];
/** Small words in what a label stands for: links say more. */
const mostSmall = 3;
const longestDashed = 160;

/** The lines between `start` and `end` that are entries of the article's own lists, however short: with the same mark, or below what announces them. */
export function listLines(lines: MarkedLine[], start: number, end: number): Set<number> {
  const listed = new Set<number>();
  const last = lines.slice(0, end).findLastIndex((line) => line.kind === "prose" || isLongEntry(line));
  for (let from = start; from < end; ) {
    const mark = markOf(lines[from]!);
    let to = from + 1;
    while (to < end && markOf(lines[to]!) === mark && isRun(lines[to]!, mark)) to++;
    const run = lines.slice(from, to);
    const isAnnounced = from > 0 && announces(lines[from - 1]!.text);
    const isWithin = to <= last;
    const isList = mark
      ? (isWithin || isAnnounced || mark === "letter" || run.some(isLongEntry)) && isMarkedList(run, mark)
      : mark === "" && isWithin && isUnmarkedList(run, isAnnounced);
    const rows = mark === "" ? rowsIn(run, isWithin) : 0;
    for (let index = isList ? from : to - rows; index < to; index++) listed.add(index);
    from = to;
  }
  return listed;
}

/** An entry that its length alone tells. */
const isLongEntry = ({ kind, text }: MarkedLine): boolean => kind === "list-item" && !/^[–—-]/.test(text);

/** "The council will:", "Ingredients" */
const announces = (text: string): boolean =>
  (/[:：]$|(?:[次以]下?の(?:通|とお)り|如下|다음과 같다)[.。]?$/u.test(text) && !ofOthers.test(text)) ||
  ingredients.has(labelOf(text));

/** "More from Port Ellery:", "Lesen Sie hierzu:": what follows are links. */
const ofOthers =
  /^(?:more (?:from|on|in|about)|also|see also|related|in this (?:article|story)|jump to|mehr (?:aus|zu|von|über)|lesen sie|auch interessant|à ne pas|à lire|lire|nos (?:autres )?articles|notre|sullo stesso|leggi|lea|leia|lees|läs|les også|læs|czytaj|zobacz|читайте|смотрите|baca)(?!\p{L})/iu;

type Mark = "bullet" | "dash" | "number" | "letter" | "" | null;

/** What a line begins with as entries of lists do, "" for a short line without a mark; null for what is in no list. */
function markOf({ kind, isMeta, text }: MarkedLine): Mark {
  if (isMeta || (kind !== "text" && kind !== "prose" && kind !== "list-item")) return null;
  if (bulleted.test(text)) return "bullet";
  if (/^[–—-]\s\S/u.test(text)) return "dash";
  if (/^\d{1,2}[.)]\s\S/u.test(text)) return "number";
  if (/^(?:\(?[a-hA-Hа-е]\)|[a-h]\.)\s\S/u.test(text)) return "letter";
  return kind === "text" && !endsSentence(text) && !announces(text) ? "" : null;
}

const bulleted = new RegExp(String.raw`^(?:[${bullets}]\s|[${roundBullets}])\s*\S`, "u");

const roundBulleted = new RegExp(String.raw`^[${roundBullets}]\s*\p{L}`, "u");

/** Blank lines may part entries that have bullets or numbers. */
const isRun = ({ afterGap }: MarkedLine, mark: Mark): boolean =>
  mark === "bullet" || mark === "number" || mark === "letter" || !afterGap;

function isMarkedList(run: MarkedLine[], mark: Mark): boolean {
  if (mark === "bullet") return run.length > 1 || roundBulleted.test(run[0]!.text);
  if (run.length < 2) return false;
  if (mark === "number") return new Set(run.map(({ text }) => Number.parseInt(text, 10))).size === run.length;
  if (mark === "letter")
    return run
      .map(({ text }) => letterOf(text))
      .join("")
      .startsWith("ab");
  // Speech begins with a dash in many languages; it is made of sentences.
  return run.every(
    ({ text }, at) =>
      weightOf(text) < longestDashed &&
      !/["“”«»„]/u.test(text) &&
      (at === run.length - 1 || !/[.!?…।。]$/u.test(text)),
  );
}

/** "b" of "b) a gannet", and of what stands in its place in Cyrillic. */
const letterOf = (text: string): string =>
  text.replace(/^\(/, "").charAt(0).toLowerCase().replace("а", "a").replace("б", "b");

/**
 * Rows at the foot of a run, below its heading if it has one: "Rosa Penn (Lib) 18,204 56.1%", "Elm Street 61 14". Each begins
 * with a few words and ends in figures, two a row or in three rows; links may end in a year, a number or a count of comments. Below
 * the last paragraph, where links stand, three rows have two each.
 */
function rowsIn(run: MarkedLine[], isWithin: boolean): number {
  const rows = run.slice(isRow(run[0]!.text) ? 0 : 1).map(({ text }) => text);
  if (rows.length < 2 || !rows.every(isRow)) return 0;
  const figures = rows.map((text) => text.match(rowEnd)![0].trim().split(/\s+/));
  const isWide = figures.every((row) => row.length > 1);
  const isMeasured = figures.some(([figure]) => /\d[.,:’/]\d|%|\d{5}/.test(figure!));
  if (!isWithin) return isWide && rows.length >= leastUnmarked ? rows.length : 0;
  return isWide || (isMeasured && rows.length >= leastUnmarked) ? rows.length : 0;
}

/** Figures and their signs at the end of a row, and what stands before them. */
const rowEnd = /(?:\s\(?[+–−-]?[$€£]?\d[\d.,:’/]*\s?%?\)?)+$/u;

function isRow(text: string): boolean {
  const name = text.replace(rowEnd, "");
  return (
    name !== text && /\p{L}/u.test(name) && wordsWorth(name) <= mostOfQuantity && !/[:：.!?]$/u.test(name)
  );
}

/** Lines below an announcement, with a label each ("Ashmere: Rosa Penn"), or most with a quantity ("200g butter"). */
function isUnmarkedList(run: MarkedLine[], isAnnounced: boolean): boolean {
  if (run.length < leastUnmarked) return false;
  const texts = run.map(({ text }) => text);
  return isAnnounced || texts.every(isLabelled) || isCounted(texts);
}

function isLabelled(text: string): boolean {
  const [, label, value] = /^(\p{L}[^:：]{0,29})\s?[:：]\s?(\S.*)$/u.exec(text) ?? [];
  return !!label && wordsWorth(label) <= 4 && smallWordCountOf(value!) <= mostSmall;
}

/** Words of an entry with a quantity at most, in the mean: "200g butter, softened", but not "5 things we learned from the derby". */
const mostOfQuantity = 5;

/** Not "1 … 2 … 3 …", as what is read most is counted. */
function isCounted(texts: string[]): boolean {
  const words = texts.reduce((sum, text) => sum + wordsWorth(text), 0);
  if (words > texts.length * mostOfQuantity) return false;
  const counts = texts.flatMap((text) => (/^[\d½¼¾⅓⅔⅛]/u.test(text) ? [Number.parseInt(text, 10)] : []));
  return (
    counts.length >= texts.length * mostlyCounted && !counts.every((count, at) => count === counts[0]! + at)
  );
}
