import type { FoundDate } from "../date/find-dates.ts";
import { withoutDates } from "../date/without-dates.ts";
import { foldLetters } from "../language/fold-letters.ts";
import { anyCase } from "../lexicon/any-case.ts";
import { genreLabels } from "../lexicon/by-words.ts";
import { publishedLabel, updatedLabel } from "../lexicon/date-labels.ts";
import { endings } from "../lexicon/furniture.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { withAskedQuestions } from "./asked-questions.ts";
import { namesAgency } from "./bracket-agency.ts";
import { type LineKind, lineKind } from "./line-kind.ts";
import type { Line } from "./lines.ts";
import { hasFirstName, looksLikeName, looksLikeStaff } from "./looks-like-name.ts";
import { endsSentence, isProse, mayHead, smallWordCountOf, weightOf, wordsWorth } from "./measure-text.ts";
import { withoutWire } from "./people-in.ts";
import { namesAfterByWord } from "./read-byline.ts";
import { mostOfHeader, withShoutedCredits } from "./shouted-credits.ts";
import { tellsTimeOnly } from "./tells-time-only.ts";
import { withUnmarkedParagraphs } from "./unmarked-paragraphs.ts";

export interface MarkedLine extends Line {
  kind: LineKind;
  dates: FoundDate[];
  /** Names after a by-word; null where there is no by-word. */
  names: string[] | null;
  /** A line about the article, not of it: a date, a byline, or both. */
  isMeta: boolean;
}

/** Every line with its kind, dates and names. */
export function markLines(lines: Line[], datesOf: (line: string) => FoundDate[]): MarkedLine[] {
  const marked = lines.map((line, index): MarkedLine => {
    const weight = weightOf(line.text);
    const dates = weight < 1200 ? datesOf(line.text) : [];
    const kind =
      index < mostOfHeader && isOfSeveral(line.text) ? "text" : kindBeside(line.text, dates, weight);
    const short = weight < 200 && kind !== "prose" && kind !== "list-item";
    let names = short && kind !== "share" && kind !== "caption" ? namesIn(line.text, dates) : null;
    if (names?.length === 0 && /^\p{L}[\p{L} ]{0,24}:?$/u.test(line.text))
      names = nameAbove(lines, index) ?? namesBelow(lines, index, datesOf);
    if (names?.length && isOwnGenre(lines, index)) names = null;
    return {
      ...line,
      kind,
      dates,
      names,
      isMeta:
        (names?.length ?? 0) > 0 ||
        (isDateLine(line.text, kind, dates, weight) && !(index === 0 && isHeadline(line.text, dates))),
    };
  });
  return withUnmarkedParagraphs(withAskedQuestions(withShoutedCredits(marked)));
}

/** The kind of a line, of whose dates and byline the line alone knows nothing. */
function kindBeside(text: string, dates: FoundDate[], weight: number): LineKind {
  if (weight < 110 && (isTextCredit.test(text) || isParted.test(text) || isByline(text, dates)))
    return "text";
  const kind = lineKind(text);
  if (kind === "caption" && isWireDate(text, dates)) return "text";
  if (kind !== "list-item" || dates.length === 0) return kind;
  if (dates[0]!.start === 0 && isProse(text)) return "prose";
  return weight < 80 && residue(text, dates) < 30 ? "text" : kind;
}

/** "– By Jane Doe": behind the day, which stood before the dash. */
const withoutDash = (text: string): string => text.replace(/^[-–—|•·]\s/u, "");

function namesIn(text: string, dates: FoundDate[]): string[] | null {
  const own = withoutDash(text);
  const cut = text.length - own.length;
  return namesAfterByWord(
    own,
    dates.map((date) => ({ ...date, start: date.start - cut, end: date.end - cut })),
  );
}

/** "Text: Lena Brandt, Fotos: Jens Kohl" is no picture's credit. */
const isTextCredit = anyCase(
  /^(?:text|texte|texto|tekst|teksti|testo|текст|words|story)(?:\s(?:von|by|av|af|de|di|par|og foto|und foto))?\s?[:：]\s?\p{Lu}/u,
);

/** "Lena Brandt (Text), Jens Kohl (Fotos)" */
const isParted = anyCase(/^\p{Lu}[^():]{4,40}\((?:text|texte|texto|testo|tekst|teksti|текст|words)\)/u);

const isBy = anyCase(/^(?:(?:text|words|story|texte|texto)\s)?(?:by|von|par|por|door|av|af)\s\p{Lu}/u);

/** "By Jane Doe (AP)", "Von Lena Brandt (Text) und Jens Kohl (Fotos)": what credits a picture elsewhere stands behind an author here. */
const isByline = (text: string, dates: FoundDate[]): boolean =>
  ((isBy.test(withoutDash(text)) && (!endsSentence(text) || /\s(?:[JS]r|\p{Lu})\.$|\s[|•·]\s/u.test(text))) ||
    isLabelled.test(text)) &&
  (namesIn(text, dates)?.some((name) => looksLikeName(name)) ?? false);

/** "Ada Krohn / Peter Vail / AFP": two people and a wire wrote; one and a wire took a picture. */
const isOfSeveral = (text: string): boolean => {
  const people = withoutWire(text)?.split(/\s\/\s|,\s/) ?? [];
  return people.length > 1 && people.every((name) => looksLikeName(name)) && people.some(hasFirstName);
};

/** "Autorin: Lena Brandt, Leiterin des Vereins.": a credit, though it ends in a full stop. */
const isLabelled = /^[\p{L}\p{M}][\p{L}\p{M} /]{2,24}\s?[:：]\s?\p{Lu}[^?!]+$/u;

/** "11.03.2025, 10:12 Uhr | dpa" */
const isWireDate = (text: string, dates: FoundDate[]): boolean =>
  dates.length > 0 &&
  dates[0]!.start < 16 &&
  /^[\p{L}\p{M}\s:,.]*$/u.test(text.slice(0, dates[0]!.start)) &&
  namesAgency(text.slice(dates.at(-1)!.end).replace(/^[\s,|/·•–—-]+/u, ""));

/** "Interview: Jane Doe" with no line above it that may be a headline: it is one itself, and names whom was spoken to. */
const isOwnGenre = (lines: Line[], at: number): boolean =>
  genreLabels.some((label) => lines[at]!.text.toLowerCase().startsWith(label)) &&
  !lines.slice(0, at).some(({ text }) => mayHead(text));

/** "Ratna Wulandari" and below it "Penulis": what the person above is. */
function nameAbove(lines: Line[], at: number): string[] | null {
  const above = lines[at - 1];
  const isApart = lines[at]!.afterGap && !above?.afterGap;
  if (!above || isApart || !isRole.test(lines[at]!.text) || !looksLikeName(above.text)) return null;
  if (/^(?:by|von|par|por|di|av|af|door)\s/i.test(above.text)) return [];
  return hasFirstName(above.text) || !looksLikeName(lines[at + 1]?.text ?? "") ? [above.text] : null;
}

const isRole =
  /^(?:penulis|mwandishi|reporter|author|writer|autora?|auteure?|autorin|journaliste?|journalistin|redacteur|toimittaja|muhabir|yazar|wartawan|tác giả|автор|корреспондент|журналист|журналіст|συντάκτης|giornalista|periodista|text|tekst|texte|texto)$/iu;

/** "Published on 11 March 2025" */
const isLabelledDate = (text: string, datesOf: (line: string) => FoundDate[]): boolean => {
  const start = datesOf(text)[0]?.start ?? 0;
  const label = foldLetters(text.slice(0, start));
  return start > 0 && hasDateLabel(label);
};

/** "By" alone, its names on the next lines. */
function namesBelow(lines: Line[], at: number, datesOf: (line: string) => FoundDate[]): string[] {
  const label = lines[at]!.text.replace(/[:：]?\s*$/, ":");
  // "Authors" and "Tags" in one box, and below them the first of the names
  if (endings.has(labelOf(lines[at + 1]?.text ?? ""))) at++;
  const next = lines[at + 1]?.text;
  if (!next || next.length > 80 || isLabelledDate(next, datesOf)) return [];
  const first = `${label} ${next.replace(/(?<=\p{Ll})\d{1,2}(?=,?$)/u, "")}`;
  const names = namesAfterByWord(first, datesOf(first)) ?? [];
  for (const { text } of lines.slice(at + 2, at + 8)) {
    const name = text.replace(/^(?:and|und|et|y|e|en|och|og|i|и|та)\s+(?=\p{Lu})|\d{0,2}[\s,&]*$/gu, "");
    if (names.length === 0 || !looksLikeName(name) || looksLikeStaff(name)) break;
    names.push(name);
  }
  return names;
}

function isDateLine(text: string, kind: LineKind, dates: FoundDate[], weight: number): boolean {
  if (isToldOnDay(text, dates)) return false;
  if (kind === "prose" || kind === "caption" || kind === "list-item")
    return (
      kind === "prose" &&
      weight < 200 &&
      dates.length > 0 &&
      residue(text, dates) < 40 &&
      (beginsWithDateLabel(text) || !(tellsBesides(text, dates) || isDatedSentence(text, dates)))
    );
  const folded = foldLetters(text);
  const rest = residue(text, dates);
  if (dates.length === 0 && weight < 110 && dayAndTime.test(text)) return true;
  if (dates.length)
    return (
      rest <= 90 && (hasDateLabel(folded) || !((rest > 40 && isTold(text)) || isDatedSentence(text, dates)))
    );
  return (
    weight < 60 &&
    (tellsTimeOnly(text) ||
      (/^[^\p{L}\p{Sc}]*\d{1,2}[:.h]\d\d(?!\d)/u.test(folded) && wordsWorth(text) <= 5) ||
      (hasDateLabel(folded) && /\d{1,2}[:.]\d\d/.test(folded)))
  );
}

/** The label of a whole sentence stands within so many characters: "ngày" stands before any day. */
const labelEnd = 24;

const hasDateLabel = (folded: string): boolean => publishedLabel.test(folded) || updatedLabel.test(folded);

/** What sentences say of days besides: "Das Urteil vom 4. Juni 2031 ist rechtskräftig.", "He was released on 4 June 2031." */
const weakLabels =
  /(?<![\p{L}\p{M}])(?:vom|stand|datum|erstellt|erschienen|dates?|released|issued|filed|created|edited|revised|fecha|data|publi\p{L}{1,6}|modifi\p{L}{1,4}|ngày|am|den|le|el|il|em)(?![\p{L}\p{M}])/gu;

/** "This article was published on 4 June 2031." */
const ofThisText =
  /^(?:(?:first|originally) published|(?:this|diese[rs]?|cet(?:te)?|est[ea]|quest[oa]|dit|den här|denne) (?:article|story|post|artikel|artikkelen|beitrag|text|bericht|artículo|artigo|articolo|matéria|noticia|notícia))(?!\p{L})/iu;

/** Whether it is a sentence, whose label is none where more is told than that. */
const isToldOnDay = (text: string, dates: FoundDate[]): boolean =>
  dates.length > 0 &&
  isDatedSentence(text, dates) &&
  dates[0]!.start > 0 &&
  !ofThisText.test(text) &&
  !hasDateLabel(foldLetters(/^\p{L}+/u.exec(text)?.[0] ?? "")) &&
  !hasDateLabel(foldLetters(withoutDates(text, dates)).replace(weakLabels, " "));

const beginsWithDateLabel = (text: string): boolean => hasDateLabel(foldLetters(text).slice(0, labelEnd));

/** The very first line tells something, in what scripts it may be. */
function isHeadline(text: string, dates: FoundDate[]): boolean {
  if (beginsWithDateLabel(text)) return false;
  return (
    tellsBesides(text, dates, 2) ||
    (!/\p{Lu}|\p{Ll}/u.test(text) && wordsWorth(withoutDates(text, dates)) >= 5)
  );
}

/** "Tolls on the bridge end on 1 January 2031": a headline or a sentence, and no date of the article. */
function tellsBesides(text: string, dates: FoundDate[], least = 4): boolean {
  const told = withoutDates(text, dates);
  return weightOf(told) > 20 && smallWordCountOf(told) >= least;
}

/** "The pair married on 4 June 2005.": no bar between its parts, and no time of day. */
function isDatedSentence(text: string, dates: FoundDate[]): boolean {
  const told = withoutDates(text, dates);
  if (!/^[^|•·]*[.!?。！？।؟۔]["”»’]*$/u.test(text) || /\d\s?[:.h]\s?\d\d|[ap]\.?m\.$/iu.test(told))
    return false;
  if (weightOf(told) < leastTold) return false;
  return /\p{Lu}|\p{Ll}/u.test(told)
    ? smallWordCountOf(told) >= leastSmall
    : wordsWorth(told) >= leastCaseless;
}

/** Letters besides the day, and words: those without a capital, where the script has them. */
const [leastTold, leastSmall, leastCaseless] = [12, 2, 4];

/** "8 января, 17:46": a day of this year, which gives no date, but stands where dates stand. */
const dayAndTime =
  /(?<!\p{N})\d{1,2}\.?\s\p{L}[\p{L}\p{M}]{2,11}\.?,?\s(?:(?:um|at|à|a las|às|alle|ore|kl\.?|klo|в|о|u|saat)\s)?\d{1,2}[:.h]\d\d(?!\p{N})\P{L}*(?:uhr|klo|hrs?)?$/iu;

/** "Smoke over the harbour after the strikes, 24 April 2023": what a picture shows, and when. */
export const isTold = (text: string): boolean => !/[|•·]/.test(text) && smallWordCountOf(text) >= 3;

function residue(text: string, dates: FoundDate[]): number {
  return weightOf(text) - dates.reduce((sum, { start, end }) => sum + weightOf(text.slice(start, end)), 0);
}
