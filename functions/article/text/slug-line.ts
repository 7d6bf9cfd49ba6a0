/** Letters at most: more is a headline. */
const longestSlug = 80;

/** True for what a wire calls a take by ("AM-Storm, 3rd Ld", "BC-ECON-RATES/UPDATE 2", "HARBOUR-FIRE/ (UPDATE 3, PIX)"), which is no headline. */
export const isSlugLine = (line: string): boolean =>
  line.length <= longestSlug && [coded, taken, filed].some((form) => form.test(line));

const take = String.raw`\d{1,2}(?:st|nd|rd|th)\s(?:Ld|Lead|Add|Sub|Writethru)[^\s,]*|\d{2,5}|(?:Ld|Bjt|Advisory|Advancer|Writethru)[^\s,]*`;

/** By the morning's, the evening's or both cycles of papers, and words without a blank; a "PM-elect" is somebody. */
const coded = new RegExp(
  String.raw`^(?:\p{Ll}\d{3,5}\s)?(?:AM|PM|BC)-{1,2}(?![Ee]lect|[Dd]esignate)(?:[A-Z]{2}--[\p{L}\d '’-]+|[\p{L}\d'’.-]+)(?:\/(?:UPDATE|URGENT|WRAPUP|CORRECTED|LEAD)?\s?\d{0,2})?(?:\s?,\s?(?:${take}))*$`,
  "u",
);

/** Whatever it is called by, with how often it was sent: "Storm, 3rd Ld-Writethru, 0412". */
const taken =
  /^[^.!?]{2,50}\s?,\s?\d{1,2}(?:st|nd|rd|th)\s(?:Ld|Lead)(?:-\w+)?(?:\s?,\s?\d{2,5})?$|[\s,-]Write[Tt]hru(?:[\s,]|$)/u;

/** "US-ECON-RATES/", "HARBOUR-FIRE/ (UPDATE 3, PIX, TV)" */
const filed =
  /^[A-Z][A-Z\d]+(?:-[A-Z\d]+)*\/(?:[A-Z\d-]*)(?:\s\((?:UPDATE|URGENT|WRAPUP|CORRECTED|PIX|TV|GRAPHIC|RPT|REFILE)[^()]{0,40}\))$|^[A-Z][A-Z\d]+(?:-[A-Z\d]+)+\/(?:[A-Z\d-]{0,20})$/;

/** A headline without how often a wire has sent it: "UPDATE 2-Ferry back at the quay", "REFILE-Ferry back …". */
export const withoutTake = (headline: string): string => headline.replace(sent, "");

const sent =
  /^(?:(?:RPT|REFILE|CORRECTED|CORRECTION|REPEAT|(?:UPDATE|WRAPUP|WRAP)\s\d{1,2})\s?-\s?)+(?=["“‘']?[\p{Lu}\d])/u;
