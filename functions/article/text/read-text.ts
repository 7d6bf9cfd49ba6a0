import type { Draft } from "../article-draft.ts";
import { findDates } from "../date/find-dates.ts";
import { identifyLanguage } from "../language/identify-language.ts";
import { chooseBylines } from "./choose-bylines.ts";
import { chooseDates } from "./choose-dates.ts";
import { takeCredit } from "./closing-credit.ts";
import { datelineOfStandfirst } from "./dateline-in.ts";
import { dayOrderOf } from "./day-order.ts";
import { embargoLine } from "./embargo-line.ts";
import { footDateline } from "./foot-dateline.ts";
import { linesOf } from "./lines.ts";
import { markLines } from "./mark-lines.ts";
import { markRepeated } from "./mark-repeated.ts";
import { placeBesideDate } from "./place-beside-date.ts";
import { readBody } from "./read-body.ts";
import { readHeader } from "./read-header.ts";
import { takeSignature } from "./signature.ts";
import { sourceBelow } from "./source-wire.ts";
import { withoutAuthorNote } from "./without-author-note.ts";
import { withoutSkipped } from "./without-skipped.ts";

/** An article copied as plain text: what stands where is told from the lines' kinds, order and words. */
export function readText(text: string, defaultLanguage: string): Draft {
  const lines = withoutSkipped(linesOf(text));
  const sample = lines
    .map((line) => line.text)
    .join("\n")
    .slice(0, 30_000);
  const language = identifyLanguage(sample) ?? defaultLanguage;
  const order = dayOrderOf(language, sample);
  const first = markLines(lines, (line) => findDates(line, order, language));
  const embargo = embargoLine(first);
  const shown = embargo ? first.filter((_, index) => index !== embargo.index) : first;
  const header = readHeader(shown);
  const marked = markRepeated(shown, header.bodyStart);
  const { blocks, dateline: atHead, standfirst, end } = readBody(marked, header);
  const dateline = atHead ?? footDateline(marked, header.bodyStart, end);
  const shownStandfirst = header.standfirst ?? standfirst;
  const filed = dateline ? null : datelineOfStandfirst(shownStandfirst, blocks);
  const dates = chooseDates(marked, header, end, dateline);
  const { body: told, reporters } = takeCredit(blocks);
  const named = chooseBylines(marked, header, end, dateline);
  const bylines = named.length > 0 ? named : reporters;
  const { body, agency } = takeSignature(withoutAuthorNote(told, bylines));
  const isWireCopy = dateline !== null || dates.publishedAt !== null || bylines.length > 0 || agency !== null;
  return {
    headline:
      header.headline ??
      (isWireCopy
        ? firstSentence((dateline?.date ? body[0]?.text : marked[header.bodyStart]?.text) ?? "")
        : null),
    standfirst: filed?.rest ?? shownStandfirst,
    kicker: header.kicker,
    section: header.section,
    bylines,
    agency: (dateline ?? filed)?.agency ?? header.agency ?? agency ?? sourceBelow(marked, end),
    dateline: (dateline ?? filed)?.place ?? placeBesideDate(marked, header, bylines),
    ...dates,
    embargo: embargo?.until ?? null,
    body,
  };
}

const longestSentence = 220;

/** Wire copy without a headline is known by its first sentence, less a dateline with a whole date; a text without dateline, date and byline as well is no article. */
function firstSentence(paragraph: string): string | null {
  const sentence =
    /^.{24,}?(?<!\p{Lu})[.!?](?=\s|$)|^.+?[。！？।۔؟](?=\s|$)|^.+?[。！？।۔]/u.exec(paragraph)?.[0] ??
    paragraph;
  return sentence.length <= longestSentence ? sentence : null;
}
