import { weightOf } from "./measure-text.ts";

/** "Page 3", "THE QUAYLIGHT Page 3 of 8", "Continued on page 5": at the foot of a printed page. */
export function isPageNumber(line: string): boolean {
  if (weightOf(line) > longestFoot) return false;
  const title = pageNumber.exec(line)?.groups?.title;
  return (title !== undefined && title === title.toUpperCase()) || continued.test(line);
}

const longestFoot = 70;
const pageNumber =
  /^(?<title>[^.!?]*?)\s?[-–|]?\s?(?:page|seite|página|pàgina|pagina|sayfa|strona|strana|sida|side|sivu|oldal|стр\.?|страница|сторінка|σελίδα)\s\d{1,3}(?:\s?(?:\/|of|von|sur|de|di|van|av|af|z|из)\s?\d{1,3})?$/iu;
const continued =
  /^\W*(?:(?:continued|continues|turn|see) (?:on|to|from)|fortsetzung (?:auf|von)|suite (?:en|de la)|(?:sigue|continúa|viene) (?:en|de)(?: la)?|(?:segue|continua) (?:a|na)) (?:page|p\.|seite|página|pagina)\s?[a-z]?\d{1,3}\W*$/iu;
