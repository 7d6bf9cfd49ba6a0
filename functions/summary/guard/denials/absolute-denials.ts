import type { Evidence } from "../article-evidence.ts";
import { languagePattern } from "../language-pattern.ts";
import { mostLike } from "../like-sentence.ts";
import { ranksIn } from "../numbers/ranked-words.ts";
import { isDenying } from "./negation-words.ts";

/** What denies of all times or of everybody. */
const absolute =
  /^(?:never|no|none|nobody|nie|niemals|kein\p{L}*|jamais|aucune?|nunca|ning[uú]n\p{L}*|nenhuma?|mai|nessun\p{L}*|nooit|geen|aldrig|aldri|ing[ae]n|ingen|intet|nigdy|żad\p{L}+|nikdy|žádn\p{L}+|nikt|nikdo|никогда|никто|никак(?:ой|ого|их)|ніколи|ніхто|жод\p{L}+|niciodată|nimeni|nici(?:un|o)|nadie|nemmeno|neanche|neppure|κανέν\p{L}*|κανείς|καμία|hiç|hiçbir|senki|semmi|soha|koskaan)$/u;

/** "Not", which in other languages is "never" or "no". */
const plainly = /^(?:(?:pl|sk) nie|(?:es|it|ca|gl) no)$/u;

export const isAbsolute = (word: string, language: string): boolean =>
  absolute.test(word) && !plainly.test(`${language} ${word}`);

/** Of words that deny together the one that denies plainly, or the first. */
export function leadingDenial(words: string[], language: string): string | undefined {
  const denying = words.filter((word) => isDenying(word, language));
  return denying.find((word) => !isAbsolute(word, language)) ?? denying[0];
}

/** What is the first of its kind, or more than ever. */
const firsts: Record<string, string> = {
  en: "first|ever|record",
  de: "erst\\p{L}+|je|jemals|rekord\\p{L}*",
  fr: "premi[eè]r\\p{L}*|record",
  es: "primer[oa]?|récord",
  pt: "primeir[oa]|recorde?",
  it: "prim[oa]|record",
  nl: "eerste|ooit|record\\p{L}*",
  sv: "första|någonsin|rekord\\p{L}*",
  da: "første|nogensinde|noensinne|rekord\\p{L}*",
  pl: "pierwsz\\p{L}+|rekord\\p{L}*",
  cs: "prvn\\p{L}+|rekord\\p{L}*",
  ru: "перв\\p{L}+|впервые|рекорд\\p{L}*",
  uk: "перш\\p{L}+|вперше|рекорд\\p{L}*",
  ro: "prim[aă]|primul|record",
  fi: "ensimmäi\\p{L}+",
  tr: "ilk",
  id: "pertama",
  el: "πρώτ\\p{L}+",
};

const firstIn = languagePattern(firsts, (words) => new RegExp(`^(?:${words})$`, "u"));

/** The second and so on, as `ranksIn` names them, but not the last. */
const laterRank =
  /^0 (?!last|letzt|dernier|últim|ultim|laatste|sista|sidste|ostatni|posledn|последн|останн)/u;

/** "It is not the first time", of "the second in two years". */
export function deniesFirst(behind: string[], { language, words }: Evidence): boolean {
  const first = firstIn(language);
  return (
    behind.some((word) => first.test(word)) &&
    words.some((word) => !first.test(word) && ranksIn(word, language).some((rank) => laterRank.test(rank)))
  );
}

/** Whether what the article says most like these words is told as a first: "no woman had won since 2009", of "the first woman since". */
export function isLikeFirst(around: string[], evidence: Evidence): boolean {
  const [from, to] = mostLike(around, 2, evidence) ?? [0, 0];
  return evidence.words.slice(from, to).some((word) => firstIn(evidence.language).test(word));
}
