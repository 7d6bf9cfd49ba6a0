import { Parser } from "htmlparser2";

/** The text with HTML's named and numbered entities as what they stand for; what is none stays as it is printed. */
export const withoutEntities = (text: string): string =>
  text.includes("&") ? text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/gi, letterOf) : text;

/** The same of a field, which is often escaped once too often; no-break spaces become plain ones. */
export const unescapeTwice = (text: string): string => withoutEntities(text).replaceAll("\u00a0", " ");

function letterOf(entity: string): string {
  let letter = "";
  const parser = new Parser({ ontext: (text) => (letter += text) }, { decodeEntities: true });
  parser.end(entity);
  return letter;
}
