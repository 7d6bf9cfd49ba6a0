import { findDates } from "../date/find-dates.ts";
import { anyCase } from "../lexicon/any-case.ts";
import { besidesDay, goesOnBehind, namesAgency } from "./bracket-agency.ts";
import {
  bracketed,
  canadian,
  chinese,
  coloned,
  danda,
  dashed,
  dayed,
  dayInBrackets,
  glued,
  japanese,
  japanesePlace,
  korean,
  koreanByline,
  koreanPlace,
  stopped,
  taiwanese,
} from "./dateline-forms.ts";
import { isPlace, townWords } from "./is-place.ts";
import { hasCommonFirstName, looksLikeCaselessName, looksLikeName } from "./looks-like-name.ts";
import { ownCorrespondents } from "./own-correspondents.ts";
import { wireDateline } from "./wire-dateline.ts";

export interface Dateline {
  place: string | null;
  agency: string | null;
  /** A full date printed in the dateline. */
  date: string | null;
  /** A reporter named in it, as in Korean datelines. */
  byline: string | null;
  /** The paragraph without it. */
  rest: string;
}

/** Datelines stand at the head: no more of a paragraph is looked at, and no pattern can run long. */
const longestDateline = 240;

/** The dateline at the head of a paragraph: place, agency, date; null where the paragraph just begins. */
export function readDateline(paragraph: string): Dateline | null {
  // "Batteries: who builds them?" is a headline.
  if (paragraph.length < 140 && /^[^()[\]—–:]{2,40}:\s.*[?!][\s"”»]*$/.test(paragraph)) return null;
  const media = /^(?:[\p{L}\d-]+\.(?:com?|id|net|org|co\.id|my)\s?,\s?)/iu.exec(paragraph);
  if (media) {
    const inner = readDateline(paragraph.slice(media[0].length));
    const paper = media[0].replace(/\s?,\s?$/, "");
    if (inner) return { ...inner, agency: inner.agency ?? paper };
    const [whole, place] = /^(\p{Lu}\p{Ll}+)\s(?=\p{Lu})/u.exec(paragraph.slice(media[0].length)) ?? [];
    return whole && place
      ? {
          place,
          agency: paper,
          date: null,
          byline: null,
          rest: paragraph.slice(media[0].length + whole.length),
        }
      : null;
  }
  const head = paragraph.slice(0, longestDateline).replace(/^(\p{Lu}\p{L}{3,30})\1(?=\s)/u, "$1");
  const dateline = readForm(head);
  if (!dateline) return null;
  const whole = withReporter(withDay(withSecondPart(withPaper(dateline))));
  return { ...whole, rest: whole.rest + paragraph.slice(longestDateline) };
}

function readForm(text: string): Dateline | null {
  return (
    belowDay(text) ??
    asian(text) ??
    taz(text) ??
    wireDateline(text) ??
    inBrackets(text) ??
    placeInBrackets(text) ??
    placeAndDay(text) ??
    stoppedLine(text) ??
    marked(text, dayed) ??
    marked(text, dashed) ??
    marked(text, coloned) ??
    withDanda(text) ??
    gluedLine(text)
  );
}

/** "(ANSA) - ROMA, 5 MAG - …" and "Бишкек, 5 мая - Sputnik. …": agency and place each have their own mark. */
function withSecondPart(dateline: Dateline): Dateline {
  if (!dateline.place) {
    const inner = dateline.agency ? marked(dateline.rest, dashed) : null;
    return inner?.place ? { ...inner, agency: dateline.agency } : dateline;
  }
  const person = dateline.byline ? null : /^(\S.{3,40}?)\s[-–—]\s+(?=\S)/u.exec(dateline.rest);
  if (person && looksLikeCaselessName(person[1]!))
    return { ...dateline, byline: person[1]!, rest: dateline.rest.slice(person[0].length) };
  const second = dateline.agency ? null : /^([\p{L}\p{M} ./]{2,22}?)\s?[-–—.:]\s+(?=\S)/u.exec(dateline.rest);
  if (!second || !namesAgency(second[1]!)) return dateline;
  return { ...dateline, agency: second[1]!, rest: dateline.rest.slice(second[0].length) };
}

/** "ROTTERDAM, Netherlands – March 4, 2031 – …": the day has its own mark, as releases print it. */
function withDay(dateline: Dateline): Dateline {
  const day = dateline.place && !dateline.date ? dayAtHead(dateline.rest) : null;
  return day ? { ...dateline, ...day } : dateline;
}

/** "March 4, 2031 – Rotterdam – …" */
function belowDay(text: string): Dateline | null {
  const day = dayAtHead(text);
  const dateline = day && (wireDateline(day.rest) ?? inBrackets(day.rest) ?? marked(day.rest, dashed));
  return dateline?.place ? { ...dateline, date: day!.date } : null;
}

/** Characters. */
const longestDay = 40;

/** The full date that a text begins with and a mark behind it sets off, and what stands behind that. */
function dayAtHead(text: string): { date: string; rest: string } | null {
  const found = findDates(text.slice(0, longestDay))[0];
  if (!found || !/^\(?$/.test(text.slice(0, found.start))) return null;
  const mark = /^(?:\s?г\.)?\)?\s?(?:[—–―−:]|-{1,2})\s+(?=\S)/u.exec(text.slice(found.end));
  return mark && { date: found.date, rest: text.slice(found.end + mark[0].length) };
}

/** "Ayşe KAYA/ANKARA, (DHA)-" */
function withReporter(dateline: Dateline): Dateline {
  const [person = "", town, ...more] = dateline.place?.split("/").map((part) => part.trim()) ?? [];
  return town && more.length === 0 && looksLikeName(person) && hasCommonFirstName(person)
    ? { ...dateline, place: town, byline: person }
    : dateline;
}

function asian(text: string): Dateline | null {
  const match =
    koreanPlace.exec(text) ??
    koreanByline.exec(text) ??
    korean.exec(text) ??
    japanese.exec(text) ??
    japanesePlace.exec(text) ??
    chinese.exec(text) ??
    taiwanese.exec(text);
  if (!match) return null;
  const { place, agency, byline, byline2 } = match.groups!;
  return found(text, match, place || null, agency || null, null, byline ?? byline2 ?? null);
}

/** "BERLIN taz | Die …" */
function taz(text: string): Dateline | null {
  const match = /^(?<place>\p{Lu}{3,})\s(?<agency>taz|epd|dpa|afp|kna|ap|rtr)\s\|\s(?<rest>\S)/u.exec(text);
  return match && found(text, match, match.groups!.place!, match.groups!.agency!, null, null);
}

function inBrackets(text: string): Dateline | null {
  const match = bracketed.exec(text);
  if (!match) return null;
  const { place, inside, after, rest } = match.groups!;
  const dates = findDates(inside!);
  const words = besidesDay(inside!)
    .replace(/\s*[-–,]?\s*\d.*$/, "")
    .trim();
  const known = namesAgency(words) || dates.length > 0 || isCorrespondent.test(words);
  const plausible =
    /[—–―−:-]|^\.$/.test(after!.trim()) &&
    !/\d/.test(inside!) &&
    words.split(/\s+/).length <= 3 &&
    /^(?:\p{Lu}[\p{Lu}\d/ .-]{1,14}|\p{Ll}+-\p{Ll}+|\p{Ll}{2,4}|[\p{Lu}\p{Lo}][\p{L}\p{M}/ .-]{1,24})$/u.test(
      words,
    );
  if (!known && !plausible) return null;
  // "The report (4 March 2031) Harbours Today" is no place and its day.
  if (words === "" && place !== place?.toUpperCase() && !/[—–―−:.-]/.test(after!)) return null;
  if (goesOnBehind(match[0].slice(0, -rest!.length), rest!)) return null;
  if (place !== undefined && (!isPlace(place) || isLong(place))) return null;
  if (place === undefined && !namesAgency(words)) return null;
  if (!known && ((place === place?.toUpperCase() && isShoutedName(words)) || brazilianState.test(words)))
    return found(text, match, `${place} (${words})`, null, null, null);
  if (isCorrespondent.test(words)) return found(text, match, place ?? null, null, null, null);
  const agencyIsPlace = place !== undefined && namesAgency(place);
  return found(
    text,
    match,
    agencyIsPlace ? null : (place ?? null),
    words || null,
    dates[0]?.date ?? null,
    null,
  );
}

/** "SALTMARSH (ELLERY) - …": a province is longer than an agency's initials. */
const isShoutedName = (words: string): boolean => /^\p{Lu}{5,}(?:[ -]\p{Lu}{2,})*$/u.test(words);

/** "RECIFE (PE)" */
const brazilianState = /^(?:A[CLM]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)$/;

/** "نمائندہ …": the paper's own correspondent, who is no agency. */
const isCorrespondent = /^(?:نمائندہ|نمائندۂ|نمائندگان|نامہ نگار|بیورو رپورٹ)(?!\p{L})(?! خصوصی)/u;

/** "(Ottawa) Le gouvernement …", as papers of Québec print it. */
function placeInBrackets(text: string): Dateline | null {
  const match = canadian.exec(text);
  const place = match?.groups?.place;
  return match && place && isPlace(place) && !isLong(place) && !namesAgency(place)
    ? found(text, match, place, null, null, null)
    : null;
}

/** "(Saltmarsh, March 12, 2031) – …" */
function placeAndDay(text: string): Dateline | null {
  const match = dayInBrackets.exec(text);
  const date = findDates(match?.groups?.date ?? "")[0]?.date;
  return match && date && isPlace(match.groups!.place!)
    ? found(text, match, match.groups!.place!, null, date, null)
    : null;
}

const isLong = (place: string): boolean => place.split(/\s+/).length > 4 && !place.includes(",");

function stoppedLine(text: string): Dateline | null {
  const match = stopped.exec(text);
  if (!match) return null;
  const { place, between, agency } = match.groups!;
  if (!between && !namesAgency(agency!)) return null;
  const [, wire, reporter] = correspondent.exec(between ?? "") ?? [];
  if (!reporter && between && between.length > longestAgency) return null;
  return found(text, match, place!, (wire ?? between ?? agency)!.trim(), null, reporter ?? null);
}

/** "Корр. КQН Нора Пелл" */
const correspondent = anyCase(
  /^(?:спец)?корр?(?:\.|еспондент)\s(\p{Lu}{2,8})\s(\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.-]+){1,2})$/u,
);

/** Characters. */
const longestAgency = 24;

function marked(text: string, form: RegExp): Dateline | null {
  const match = form.exec(text);
  if (!match) return null;
  const place = match.groups!.place!;
  const cased = /\p{Lu}/u.test(place);
  const shouted = place === place.toUpperCase();
  if (place.split(/\s+/).length > (shouted ? 5 : 3) && !place.includes(",")) return null;
  if (!cased && (place.split(/\s+/).length > 2 || place.length > 20)) return null;
  if (
    form === coloned &&
    (/(?:گفت|افزود|نوشت|کرد|داد|داشت|پرسید|قال|قالت|أضاف|أضافت|کہا|कहा|बताया|বলেন)$/u.test(place) ||
      /["“«„『「]/.test(match.groups!.rest!) ||
      (!shouted && cased && text.length < 60) ||
      (!shouted && cased && / /.test(place) && !townWords.test(place)))
  )
    return null;
  if (namesAgency(place)) return found(text, match, null, place, null, null);
  // "ELSEBY, Calif. — …"
  const [town = ""] = place.split(",");
  if (town !== town.toUpperCase() && form === dashed && isInserted(text.slice(match[0].length))) return null;
  if (!isPlace(place) || (cased && /^\p{Ll}/u.test(match.groups!.rest!))) return null;
  return found(text, match, place, null, findDates(match[0])[0]?.date ?? null, null);
}

/** "Vote For Me - the contest for would-be politicians - has begun": two dashes hold what is put in. */
function isInserted(rest: string): boolean {
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(rest)?.[0] ?? rest;
  return sentence.match(/\s[–—-]\s/gu)?.length === 1 && /\s[–—-]\s\p{Ll}/u.test(sentence);
}

/** "… संवाददाता, कानपुर।": whose correspondent filed it, before the place. */
const ownPaper = new RegExp(String.raw`(?:^|\s)(?:${ownCorrespondents})$`, "u");

function gluedLine(text: string): Dateline | null {
  const match = vietnamese.test(text) ? glued.exec(text) : null;
  const place = match?.groups?.place;
  return match && place && isPlace(place) ? found(text, match, place, null, null, null) : null;
}

/** By letters of no other language. */
const vietnamese = /[ơư\u1ea4-\u1eb7\u1ebe-\u1ec7\u1ed0-\u1ee3\u1ee8-\u1ef1]/u;

function withDanda(text: string): Dateline | null {
  const match = danda.exec(text);
  if (!match) return null;
  const { place, agency } = match.groups!;
  if (agency && ownPaper.test(place!)) return found(text, match, agency.trim(), null, null, null);
  if (place!.length > 18 || !isPlace(place!)) return null;
  return found(text, match, place!, agency?.trim() ?? null, null, null);
}

/** "JAKARTA, KOMPAS.com (ANTARA)": the second part is the paper, not the region. */
function withPaper(dateline: Dateline): Dateline {
  const [whole, place, paper] =
    /^(.+?),\s?([\p{L}\d-]+\.(?:com?|id|net|org|co\.id|my))$/iu.exec(dateline.place ?? "") ?? [];
  return whole ? { ...dateline, place: place!, agency: dateline.agency ?? paper! } : dateline;
}

function found(
  text: string,
  match: RegExpExecArray,
  place: string | null,
  agency: string | null,
  date: string | null,
  byline: string | null,
): Dateline {
  const rest = text.slice(match[0].length - match.groups!.rest!.length);
  return {
    place: place?.replace(/[.,،\s]+$/, (end) => (/^\./.test(end) && /,/.test(place) ? "." : "")) || null,
    agency,
    date,
    byline,
    rest,
  };
}
