import { endsSentence } from "./measure-text.ts";
import { namesAfterByWord } from "./read-byline.ts";

/** Columns at which mail programs, terminals and wires break their lines. */
const [narrowest, widest] = [50, 100];
/** A paragraph of its own may be set a little narrower, by a quotation mark or an indent. */
const slack = 6;
const fewestLines = 5;
const leastWrapped = 0.6;
/** The same where each break is within a sentence, beside a header of a few lines. */
const [fewestOfSure, leastOfSure] = [4, 0.5];
/** Of the lines below a break, how many begin within a sentence. */
const leastWithin = 0.25;
/** So many lines of prose do not all begin with a name, or a noun in German. */
const mostNames = 4;

/**
 * The lines with those rejoined that were broken at a column: of a run without blank lines none had room for the next one's
 * first word, and most break off within a sentence. Verses, lists and paragraphs of a line each do not.
 */
export const unwrapped = (raw: string[]): string[] => withWholeHead(withoutBreaks(raw));

function withoutBreaks(raw: string[]): string[] {
  const runs = runsOf(raw.map((line) => line.trimEnd()));
  const several = runs.filter((run) => run.length > 1);
  const width = several
    .flat()
    .reduce((most, line) => (isWorded(line) ? Math.max(most, line.length) : most), 0);
  if (width < narrowest || width > widest) return raw;
  // An address and a signature have short lines in any text.
  const long = several.filter((run) => run.slice(0, -1).some((line) => isLong(line, width)));
  const wrapped = new Set(long.filter((run) => isWrapped(run, width)));
  const lines = (some: Iterable<string[]>): number => [...some].reduce((sum, run) => sum + run.length, 0);
  const breaks = [...wrapped].flatMap((run) => run.slice(0, -1));
  const next = [...wrapped].flatMap(below);
  const within = shareWithin(next);
  const isSure = within === 1 && next.some((line) => /\p{Ll}/u.test(line)) && !breaks.some(endsSentence);
  if (lines(wrapped) < (isSure ? fewestOfSure : fewestLines)) return raw;
  if (lines(wrapped) < lines(long) * (isSure ? leastOfSure : leastWrapped)) return raw;
  if (breaks.filter(endsSentence).length > breaks.length / 2) return raw;
  if (within < leastWithin) return raw;
  const first = runs.findIndex((run) => wrapped.has(run));
  return runs.flatMap((run, at) => (wrapped.has(run) || (at < first && isHead(run)) ? [joined(run)] : run));
}

/** With a headline over two or three lines at the very top rejoined, above paragraphs of a line each too. */
function withWholeHead(raw: string[]): string[] {
  const from = raw.findIndex((line) => line.trim() !== "");
  const length = raw.slice(from).findIndex((line) => line.trim() === "");
  const run = raw.slice(from, from + length).map((line) => line.trim());
  if (from < 0 || length < 2 || !(isHead(run) || isShoutedHead(run))) return raw;
  const isAbovePlain = raw.slice(from + length).some((line) => line.length > widest && /\p{Ll}/u.test(line));
  return isAbovePlain ? [...raw.slice(0, from), joined(run), ...raw.slice(from + length)] : raw;
}

/** "COUNCIL VOTES TO KEEP" above "HARBOUR LIBRARY OPEN": of more words than a section's label or "FOR IMMEDIATE RELEASE". */
const isShoutedHead = (run: string[]): boolean =>
  run.length <= mostOfHead &&
  run.every(
    (line) => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line) && !/[\d|@:]|[.!?]$/.test(line),
  ) &&
  run.slice(0, -1).every(isWorded);

/** A headline above broken lines, in larger type and so of shorter lines, that goes on within the sentence. */
const isHead = (run: string[]): boolean =>
  run.length > 1 &&
  run.length <= mostOfHead &&
  joined(run).split(/\s+/).length >= fewestOfHead &&
  !run.some((line) => endsSentence(line) || namesAfterByWord(line, [])?.length) &&
  run.slice(1).every((line) => /^\s*\p{Ll}/u.test(line));

/** Lines, and words. */
const [mostOfHead, fewestOfHead] = [3, 4];

/** Broken lines as one: words that a hyphen parted are whole again, "Nord- und Ostsee" keeps its own. */
export function joined(run: string[]): string {
  return run
    .map((line) => line.trim())
    .reduce((text, line) => {
      if (/\p{L}[-\u00AD]$/u.test(text) && !compound.test(text) && /^\p{Ll}/u.test(line) && !isAnd.test(line))
        return text.slice(0, -1) + line;
      return /[\p{L}\p{N}][-‐]$/u.test(text) && !isAnd.test(line) ? text + line : `${text} ${line}`;
    });
}

/** "well-known", "mid-season", "year-old": words that are seldom the first syllable of another. */
const compound =
  /(?<!\p{L})(?:well|long|short|high|low|self|non|mid|ex|so|half|two|three|four|five|six|seven|eight|nine|ten|first|second|third|post|anti|north|south|east|west|large|small|full|part|year|month|week|day|old|then|vice|left|right|far|hard|decades?)-$/iu;

const isAnd =
  /^(?:und|oder|bzw\.|bis|wie|and|or|to|et|ou|y|e|o|u|en|of|og|och|eller|ja|tai|i|oraz|lub|a|nebo|и|или|та|або)\s/u;

/** Lines between blank ones, and the blank ones each by itself; an indent begins a paragraph. */
function runsOf(raw: string[]): string[][] {
  const runs: string[][] = [];
  let isOpen = false;
  for (const line of raw) {
    const isBlank = line === "";
    const isIndented =
      /^(?:[ \u3000]{2,}|\t)\S/.test(line) && !/^(?:[ \u3000]{2,}|\t)/.test(runs.at(-1)?.at(-1) ?? "");
    if (isBlank || !isOpen || isIndented) runs.push([line]);
    else runs.at(-1)!.push(line);
    isOpen = !isBlank;
  }
  return runs;
}

/** Words with blanks between them, no address and no script that is broken anywhere. */
const isWorded = (line: string): boolean => line.trim().split(/\s+/).length >= 4;

function isWrapped(run: string[], width: number): boolean {
  const full = run.slice(0, -1);
  return (
    run.length > 1 &&
    (run.length <= mostNames || shareWithin(below(run)) > 0) &&
    full.every((line, at) => isWorded(line) && isFull(line, run[at + 1]!.trim(), width)) &&
    !run.slice(1, 3).some((line) => line.length < width * 0.7 && namesAfterByWord(line, [])?.length)
  );
}

const below = (run: string[]): string[] => run.slice(1).map((line) => line.trim());

/** Of lines with small letters, those that begin with one: lists and verses begin theirs with a capital or a number. 1 where no script has any. */
function shareWithin(lines: string[]): number {
  const cased = lines.filter((line) => /\p{Ll}/u.test(line));
  return cased.length === 0
    ? 1
    : cased.filter((line) => /^[^\p{L}\p{N}]*\p{Ll}/u.test(line)).length / cased.length;
}

const isLong = (line: string, width: number): boolean => line.length > width * 0.6;

const isFull = (line: string, next: string, width: number): boolean =>
  isLong(line, width) && line.length + 1 + next.split(/\s/, 1)[0]!.length > width - slack;
