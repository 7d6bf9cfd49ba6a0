import type { DayOrder } from "../date/find-dates.ts";

const american =
  /\b(?:color\w*|centered?|defense|[a-z]{4,}ization|labor|neighbor|p\.m\.|a\.m\.|[ECMP][SD]T|Fla\.|Calif\.|Tex\.|N\.Y\.|Sen\.|Rep\.|county|sheriff|U\.S\.|Philippines?|Manila)\b/g;
const british =
  /\b(?:colour\w*|centred?|defence|[a-z]{4,}isation|labour|neighbour|organis(?:e|ed|ing)|GMT|BST|Rs\.?|lakh|crore|UK|Nigeria|Kenya|Ghana|Pakistan|India|Australia|Guyana|Rand|naira)\b/g;

/** Countries whose English has the day first; pages say "en-US" without meaning it, since their systems do. */
const dayFirst = /^en-(?:GB|IE|AU|NZ|IN|PK|BD|LK|ZA|NG|KE|GH|UG|TZ|ZW|ZM|MT|SG|MY|HK|JM|TT)$/;

/**
 * Whether `03/04/2020` is a day in April or in March: by language, in English by the spelling around it, then by the country that the
 * language (BCP 47) is of, else unknown. The United States are believed where somebody wrote them there.
 */
export function dayOrderOf(language: string, text: string, isChosen = false): DayOrder {
  if (!language.startsWith("en"))
    return language.startsWith("tl") || language === "fil" ? "month-first" : "day-first";
  for (const [, first, second] of text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d\b/g)) {
    if (+first! > 12) return "day-first";
    if (+second! > 12) return "month-first";
  }
  const sample = text.slice(0, 20_000);
  const balance = (sample.match(american)?.length ?? 0) - (sample.match(british)?.length ?? 0);
  if (balance !== 0) return balance > 0 ? "month-first" : "day-first";
  if (dayFirst.test(language)) return "day-first";
  return isChosen && language === "en-US" ? "month-first" : null;
}
