import { ofLanguage } from "../../article/language/of-language.ts";
import { primaryLanguage } from "../../article/language/primary-language.ts";
import type { Leaning } from "../sentence.ts";
import { phraseWords } from "./phrase-openers.ts";
import {
  alsoThat,
  answers,
  behindNoun,
  calendar,
  germanThat,
  later,
  midway,
  pointing,
  pronounBehind,
  unbound,
  unnamed,
} from "./pointing-phrases.ts";
import { persons, pointingWords, unspacedOpeners } from "./pointing-words.ts";

/** Languages with a comma before each clause, so that nobody stands before a pronoun of the first for it to mean; or a year. */
const parting = /^(?:de|fi|cs|sk|uk|ru|be|bg|pl) |\d/u;

/**
 * "Mit 19 Jahren floh er…", "Em 1974, ele…": an opening that names nobody, and soon a pronoun; or whose it is, in languages that have
 * another word for what is the subject's own ("В октябре ее воротничок…").
 */
const soon = new RegExp(
  String.raw`^(\S+)(?:(?:(?: [^\s,:;«"„“–—]+){0,6}| \S+,) (${persons}|sie|ze)|(?: \S+)? (е[её]|его|их|його|її|їх|jego|jej|ich|jeho|její|jejich))(?![\p{L}\p{M}])`,
  "u",
);

/** Whether a sentence opens with a word that needs the one before it, and of what kind. */
export function leansOnBefore(text: string, language: string): Leaning {
  const base = primaryLanguage(language);
  // Of Arabic's signs for vowels a text may have some or none.
  const bare = text.normalize("NFC").replace(/^[\s"'“”‘’«»„‹([¿¡「『—–-]+|[\u064b-\u0652]/gu, "");
  if (answers.test(bare)) return "connective";
  if (unnamed.test(bare.replace(alsoThat, "")) || ofLanguage(pronounBehind, base)?.test(bare))
    return "pronoun";
  const glued = unspacedOpeners[base];
  if (glued)
    return glued.pronouns.test(bare) ? "pronoun" : glued.connectives.test(bare) ? "connective" : "none";
  const openers =
    bare
      .toLowerCase()
      .replace(/\u0307/gu, "")
      .replace(/’/gu, "'")
      .match(/^[^\s,.:;!?،۔।፡፣]+(?:\s+[^\s,.:;!?،۔।፡፣]+){0,4}/u)?.[0]
      .split(/\s+/u) ?? [];
  if (ofLanguage(midway, base)?.test(bare) || later.test(bare)) return "connective";
  const pointed = ofLanguage(pointing, base)?.exec(bare)?.[0];
  if (pointed && !calendar.test(bare.slice(pointed.length))) return "connective";
  if (ofLanguage(unbound, base)?.test(bare)) return "none";
  const { pronouns, connectives, oblique } = pointingWords(base);
  const [, first = "", who = "", whose = ""] = soon.exec(bare) ?? [];
  const { phrases, openings } = phraseWords(base);
  const isPhrase = phrases.has(first.toLowerCase()) || openings.has(first.toLowerCase());
  const opens = isPhrase || parting.test(`${base} ${first}`);
  if (opens && !/^(?:en|fr)/u.test(base) && (pronouns.has(who) || oblique.has(who))) return "pronoun";
  if (isPhrase && pronouns.has(whose)) return "pronoun";
  for (let length = openers.length; length > 0; length--) {
    const opener = openers.slice(0, length).join(" ");
    if (connectives.has(opener)) return "connective";
    if (pronouns.has(opener.replace(/'(?:s|re|d|ll|ve)$/u, "")))
      return calendar.test(bare) ? "none" : "pronoun";
  }
  if (base === "de" && germanThat.test(bare)) return "connective";
  const at = openers.findIndex((word) => oblique.has(word));
  // "For those who live in…" points forward, "Wir zeigen Ihnen" to the reader, "…leave their houses" to whom it has named.
  const isOther =
    /^(?:som|der|die|dat|που|hàng|tên)$/u.test(openers[at + 1] ?? "") ||
    /^(?:dòng|mang|người|da|да|и)$/u.test(openers[at - 1] ?? "") ||
    /\sIhnen\s/u.test(bare.slice(0, 60)) ||
    (at > 1 && /^(?:id|ms)$/u.test(base));
  if (at >= 0 && !isOther) return "connective";
  return ofLanguage(behindNoun, base)?.test(bare) ? "next" : "none";
}
