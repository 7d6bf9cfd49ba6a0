import { primaryLanguage } from "../../article/language/primary-language.ts";
import type { Sentence } from "../sentence.ts";
import { leansOnBefore } from "./leans-on-before.ts";
import { persons, pointingWords } from "./pointing-words.ts";

/** Nothing stands before the first sentence for it to lean on: "It was a cold night…" opens there as it should, and so does "There is…"; "Born in 1931, she…" says of nobody. */
export function leaningOf(text: string, language: string, before: Sentence[]): Sentence["leaning"] {
  const opening = leansOnBefore(text, language);
  const leaning = opening === "none" && isSpokenByPronoun(text, language) ? "next" : opening;
  const isFirst = before.every(({ standfirst }) => standfirst);
  if (!isFirst) return leaning;
  return (leaning !== "connective" && !personal.test(text)) || opensAnew.test(text) ? "none" : leaning;
}

/** Openers that lean inside an article and introduce at its head. */
const opensAnew =
  /^["“'‘«„]*(?:there(?:['’]s| (?:is|are|was|were|will|has|have) )|another |il (?:y (?:a|avait|aura) |faut |fallait |faudra |s['’]agit |(?:est|était|sera) (?:difficile|important|possible|impossible|temps|interdit|nécessaire|\d)))/iu;

/** "It found that…", "It comes after…": no "It rained" opens so. */
const itself = "it (?:also|found|sa(?:id|ys)|follow(?:s|ed)|comes (?:after|amid|as(?! no)))";

const personal = new RegExp(
  String.raw`^["“'‘«„]*(?:${persons}|${itself}|his|her|their|him|egli|lui|lei|born|née?|nas?c?i?[dt][oa]|geboren|urodziła?|narodila?|γεννήθηκε|його|ông|bà|họ|anh|هو|هي|او|وی|وہ|তিনি|তারা|彼|彼女|他|她|그는)(?![\p{L}\p{M}])`,
  "iu",
);

/** Who speaks, where it is nobody by name. */
const speaker = new RegExp(`^(?:${persons}|sie|ze|.{3,}nya)$`, "u");

/** A verb without whose it is: "añadió.", "ha raccontato."; or with who is no more than "he" in Vietnamese: "anh kể". */
const spoken = /^(?:(?:ha|se) )?\p{Ll}+\.$|^(?:anh|chị|ông|bà|cô) \p{Ll}/u;

/** "“…,” she said", "« … », a-t-il dit", "“…,” katanya", "«…», añadió", "– …, säger han": whoever that is stands before. */
function isSpokenByPronoun(text: string, language: string): boolean {
  const base = primaryLanguage(language);
  const tail =
    /(?:[,.!?…]["”“’'»«]|["”“»«](?:,|\s[–—-])|, (?=\S+ \S+$))[\s–—-]*([^"”“»«]+)$/u.exec(text)?.[1] ?? "";
  if (/^["“„«»]/u.test(text) && spoken.test(tail)) return true;
  const words =
    tail
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 3) ?? [];
  const { pronouns } = pointingWords(base);
  return words.some((word) => speaker.test(word) && (pronouns.has(word) || word.endsWith("nya")));
}
