import { isNoteClass } from "./is-note-mark.ts";

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
const lowered = "₀₁₂₃₄₅₆₇₈₉₊₋";
const plain = "0123456789+-";

/** "1⁄2" as "½". */
const fractions = new Map([..."½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"].map((sign) => [sign.normalize("NFKC"), sign]));

const fraction =
  /(?<=\d)<sup>\s?(\d{1,3})\s?<\/sup>\s?(?:[/⁄]|&frasl;)\s?(?:<sub>\s?(\d{1,3})\s?<\/sub>|(\d{1,3})(?!\d))/gi;
const figures = /(?<=\d)<(sup|sub)(\s[^<>]{0,200})?>\s?((?:[+−–-]|&minus;)?\d{1,4})\s?<\/\1>/gi;

/**
 * Markup whose raised and lowered figures behind others are Unicode's, since without the elements they would make another number:
 * 10⁶, 3½. Behind letters (m2, CO2) they are read as they are, and footnotes' marks stay elements.
 */
export function raiseFigures(markup: string): string {
  return markup
    .replace(fraction, (_, above: string, below?: string, beside?: string) => {
      const under = below ?? beside ?? "";
      return fractions.get(`${above}⁄${under}`) ?? `${written(above, raised)}⁄${written(under, lowered)}`;
    })
    .replace(figures, (whole, name: string, attributes: string | undefined, text: string) =>
      isNoteClass(attributes ?? "") ? whole : written(text, /p$/i.test(name) ? raised : lowered),
    );
}

const written = (text: string, digits: string): string =>
  [...text.replace(/[−–]|&minus;/i, "-")].map((sign) => digits[plain.indexOf(sign)]).join("");
