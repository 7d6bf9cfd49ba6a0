import { ofLanguage } from "../../../article/language/of-language.ts";
import { perLanguage } from "../../../article/language/per-language.ts";
import { stem } from "../../words.ts";
import type { PlainTokens } from "../denials/negation-words.ts";
import { isShortTelling, isTelling } from "../telling-words.ts";

/** A word of a sentence with what stands before it and says nothing of who does what. */
export interface Unit {
  word: string;
  stem: string;
  /** Articles before it, in small letters: in German they show the case. */
  article: string;
  /** Written as a name is. */
  isName: boolean;
  isTelling: boolean;
  /** Whether a clause ends behind it. */
  ends: boolean;
}

/** Words that go with a noun or verb, whoever does it: articles, "has". */
const passing: Record<string, string> = {
  en: "the a an has have had",
  fr: "le la les l un une des a ont",
  es: "el la los las un una unos unas ha han",
  pt: "o a os as um uma",
  it: "il lo la i gli le l un uno una ha hanno",
  ca: "el la els les l un una en na",
  ro: "un o al ai",
  de: "der die das den dem des ein eine einen einem einer eines",
  nl: "de het een heeft hebben",
  sv: "en ett den det de har",
  da: "en et den det de har",
  no: "en et ei den det de har",
  el: "ο η το οι τα του της των τον την τους τις",
  hu: "a az egy",
  he: "ה",
};

/** A preposition that has taken an article in, and the one that it is. */
const joint: Record<string, string> = {
  fr: "au à aux à du de",
  es: "al a del de",
  pt: "ao a à a aos a às a do de da de dos de das de no em na em pelo por pela por pelos por pelas por",
  it: "al a allo a alla a ai a agli a alle a del di dello di della di dei di degli di delle di dal da dallo da dalla da dai da nel in nella in sul su sulla su",
  ca: "al a als a del de dels de pel per",
  de: "am an im in vom von zum zu zur zu beim bei ins in ans an",
};

/** Turkish endings, which stand behind an apostrophe. */
const suffix = /^(?:[ıiuü]n?|y[ıiuüae]|n[ıiuüae]n?|[ae]|[dt][ae]n?)$/u;

const wordsIn = perLanguage((language) => new Set((ofLanguage(passing, language) ?? "").split(" ")));
const pairsIn = perLanguage((language) => {
  const words = (ofLanguage(joint, language) ?? "").split(" ");
  return new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? ""]] : [])));
});

/** A sentence as units; `small`: words that also stand without a capital, which are no names. */
export function unitsIn(
  { tokens, words, breaks }: PlainTokens,
  language: string,
  small: Set<string>,
): Unit[] {
  const units: Unit[] = [];
  let article = "";
  for (const [i, written] of words.entries()) {
    if (wordsIn(language).has(written)) {
      article = written;
      if (breaks[i] && units.length > 0) units.at(-1)!.ends = true;
      continue;
    }
    // Reyl'i
    if (suffix.test(written) && /^(?:tr|az)$/u.test(language) && /^\p{Lu}/u.test(tokens[i - 1] ?? "")) {
      units.at(-1)!.word += written;
      if (breaks[i]) units.at(-1)!.ends = true;
      continue;
    }
    const word = pairsIn(language).get(written) ?? written;
    units.push({
      word,
      stem: stem(word),
      article,
      isName: /^\p{Lu}/u.test(tokens[i]!) && !small.has(written),
      isTelling: isTelling(word, language) || isShortTelling(word, language),
      ends: breaks[i]! > 0,
    });
    article = "";
  }
  return units;
}
