import { ofLanguage } from "../article/language/of-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";
import {
  answers,
  behindNoun,
  calendar,
  germanThat,
  midway,
  nordicArticle,
  pointing,
  pronounBehind,
} from "./pointing-phrases.ts";
import { pointingWords, unspacedOpeners } from "./pointing-words.ts";
import type { Leaning } from "./sentence.ts";

/** Whether a sentence opens with a word that needs the one before it, and of what kind. */
export function leansOnBefore(text: string, language: string): Leaning {
  const base = primaryLanguage(language);
  // Of Arabic's signs for vowels a text may have some or none.
  const bare = text.normalize("NFC").replace(/^[\s"'“”‘’«»„‹([¿¡「『—–-]+|[\u064b-\u0652]/gu, "");
  if (answers.test(bare)) return "connective";
  if (ofLanguage(pronounBehind, base)?.test(bare)) return "pronoun";
  const glued = unspacedOpeners[base];
  if (glued)
    return glued.pronouns.test(bare) ? "pronoun" : glued.connectives.test(bare) ? "connective" : "none";
  const openers =
    bare
      .toLowerCase()
      .replace(/\u0307|(?<=[ld])’/gu, (mark) => (mark === "’" ? "'" : ""))
      .match(/^[^\s,.:;!?،۔।፡፣]+(?:\s+[^\s,.:;!?،۔।፡፣]+){0,3}/u)?.[0]
      .split(/\s+/u) ?? [];
  if (ofLanguage(midway, base)?.test(bare)) return "connective";
  const pointed = ofLanguage(pointing, base)?.exec(bare)?.[0];
  if (pointed && !calendar.test(bare.slice(pointed.length))) return "connective";
  // "Alors que la pluie tombe, …" says when, and points to nothing.
  if (base === "fr" && /^(?:alors|ainsi|aussi bien|puis) qu['’e]/iu.test(bare)) return "none";
  if (
    base === "fr" &&
    /^(?:c['’]est (?:à|en|dans) |les deux \p{Lu})/u.test(
      bare.replace(/^[CL]/u, (first) => first.toLowerCase()),
    )
  )
    return "none";
  if (/^(?:sv|da|n[obn])$/u.test(base) && nordicArticle.test(bare)) return "none";
  // "Damit eine Wärmepumpe wirkt, …" says what for, and points to nothing.
  if (base === "de" && /^damit (?:die|der|das|ein|eine|sie|wir|man) [^.]*,/iu.test(bare)) return "none";
  const { pronouns, connectives, oblique } = pointingWords(base);
  for (let length = openers.length; length > 0; length--) {
    const opener = openers.slice(0, length).join(" ").replace(/’/gu, "'");
    if (connectives.has(opener)) return "connective";
    if (pronouns.has(opener) || pronouns.has(opener.replace(/'(?:s|re|d|ll|ve)$/u, "")))
      return calendar.test(bare) ? "none" : "pronoun";
  }
  if (base === "de" && germanThat.test(bare)) return "connective";
  const at = openers.findIndex((word) => oblique.has(word));
  // "For those who live in…" points forward, "Wir zeigen Ihnen" to the reader, "…leave their houses" to whom it has named.
  const isOther =
    /^(?:som|der|die|dat|που|hàng|tên)$/u.test(openers[at + 1] ?? "") ||
    /^(?:dòng|mang|người)$/u.test(openers[at - 1] ?? "") ||
    /\sIhnen\s/u.test(bare.slice(0, 60)) ||
    (at > 1 && /^(?:id|ms)$/u.test(base));
  if (at >= 0 && !isOther) return "connective";
  return ofLanguage(behindNoun, base)?.test(bare) ? "next" : "none";
}
