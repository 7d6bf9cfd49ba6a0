import { directionIn } from "../article/language/direction-in.ts";
import { directionOf } from "../article/language/direction-of.ts";
import type { DeskChunk } from "./desk-chunks.ts";
import { sheetNames } from "./script-fonts.ts";

/** What the desk's search reads of a month, and what its writer compares the next time. */
export interface DeskIndex {
  /** By site key: of what the page was made. */
  pages: Record<string, string>;
  rows: DeskRow[];
}

export interface DeskRow {
  slug: string;
  headline: string;
  /** Names, for the search alone. */
  by?: string;
  section: string | null;
  language: string;
  /** Names of the stylesheets with the typefaces of its headline, where it needs others than the masthead's. */
  sheets?: string[];
  /** Of a headline that runs from right to left, whatever its first letter is. */
  dir?: "rtl";
  corrected: boolean;
  day: string;
  /** Page of the desk that it is on. */
  path: string;
}

/** A browser reads a month at once: no more than its latest articles. */
const longest = 20_000;

export function deskRows(chunks: DeskChunk[]): DeskRow[] {
  const newestFirst = chunks.toReversed().flatMap(({ articles, path, day }) =>
    articles.map(({ slug, headline, bylines, section, language, updatedAt, firstPublishedAt }) => {
      const sheets = sheetNames({ language, text: headline });
      const dir = directionIn(headline, directionOf(language));
      return {
        slug,
        headline,
        ...(bylines.length > 0 ? { by: bylines.join(", ") } : {}),
        section,
        language,
        ...(sheets.length > 0 ? { sheets } : {}),
        ...(dir === "rtl" ? { dir } : {}),
        corrected: updatedAt !== firstPublishedAt,
        day,
        path,
      };
    }),
  );
  return newestFirst.slice(0, longest);
}
