import { cleanOrNull } from "../clean-text.ts";
import { unescapeTwice } from "./without-entities.ts";

/** The link that themes put behind an excerpt: its words are a button's. */
const moreLink = /\s*<a\b[^<>]*\bmore\b[^<>]*>[^<]*<\/a>/gi;
const lineTag = /<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote)\b[^<>]*>/gi;
const wordTag = /<\/?(?:a|abbr|b|cite|em|font|i|img|mark|small|span|strong|sub|sup|u)\b[^<>]*>/gi;

/** Characters: no field keeps more of them. */
const longestField = 5000;

/** A field of the page's metadata as plain text: many are escaped once too often, or hold the markup of the paragraph that they were cut from. */
export const declaredText = (text: string | null): string | null =>
  text === null
    ? null
    : cleanOrNull(
        unescapeTwice(text.slice(0, longestField))
          .replace(moreLink, "…")
          .replace(lineTag, " ")
          .replace(wordTag, ""),
      );
