import type { Direction } from "../article/article.ts";
import { directionOf } from "../article/language/direction-of.ts";
import type { Masthead } from "../article/masthead.ts";
import deskPhrasesByLanguage from "./desk-phrases.json" with { type: "json" };
import { localeOf } from "./page-text.ts";
import { closestIn, type Phrases, phrasesIn } from "./phrases.ts";

/** What the desk says, and in which language: the masthead's, or English where the desk has not been translated. */
export interface DeskWords {
  language: string;
  direction: Direction;
  /** For dates and numbers. */
  locale: string;
  phrases: (typeof deskPhrasesByLanguage)["en"] & Pick<Phrases, "copyLink" | "copied" | "email">;
}

export function deskWords(masthead: Masthead): DeskWords {
  const known: Record<string, DeskWords["phrases"] | object> = deskPhrasesByLanguage;
  const language = closestIn(known, masthead.language) ?? "en";
  const phrases = { ...phrasesIn(language).phrases, ...known[language] } as DeskWords["phrases"];
  return { language, direction: directionOf(language), locale: localeOf(language, masthead), phrases };
}
