import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import type { Issue } from "../find-unsupported.ts";
import { isLikeDenial } from "../like-sentence.ts";
import { isTelling } from "../telling-words.ts";
import { withoutDenial } from "../turned-words.ts";
import { denialNear, far, isDeniedThere, kinPlaces, negation } from "./denial-near.ts";
import { isDenial } from "./negation-words.ts";
import { isHaving, isLacking } from "./refusing-words.ts";

/** A word that the article only has without the syllable that turns it round, `nebude` where it says `bude`, or only with it. */
export function turnedWords(words: string[], evidence: Evidence): Issue[] {
  const { text, places, turned, language } = evidence;
  const isDeniedHere = words.some((word) => isDenial(word, language));
  return words.flatMap((word, i) => {
    const around = [words[i - 1], words[i + 1]].filter((other) => other !== undefined).map(stem);
    if (!around.some((other) => places.has(other))) return [];
    if (turned.has(word) && !isDeniedHere && !stands(word, text)) return [negation(word)];
    if (places.has(stem(word)) || text.includes(word)) return [];
    const bare = withoutDenial(word, language);
    if (!bare || !stands(bare, text) || isDeniedThere(bare, evidence)) return [];
    // "Vermedi", of "vermeyi reddetti", where somebody else "verdi".
    const others = words.filter((other) => other !== word && isTelling(other, language)).map(stem);
    return isLikeDenial(others, 2, evidence) ? [] : [negation(word)];
  });
}

const stands = (word: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "u").test(text);

/** "Without" a thing that somebody is "with" in the article, which denies it nowhere, and "with" one that it only has behind "without". */
export function unsaidLacks(words: string[], evidence: Evidence): Issue[] {
  const { language, denials, breaks } = evidence;
  return words.flatMap((word, i) => {
    const isLack = isLacking(word, language);
    if (!isLack && !isHaving(word, language)) return [];
    const near = words.slice(i + 1, i + 4);
    const thing = near.find((other) => isTelling(other, language));
    const places = thing ? kinPlaces(stem(thing), evidence) : [];
    const isTurned = near.slice(0, near.indexOf(thing ?? "")).some((other) => isDenial(other, language));
    if (!thing || isTurned || places.length === 0) return [];
    // What one had and is without may have been lost: nothing but "with" itself speaks against it.
    const isHad = (place: number): boolean =>
      evidence.words.slice(Math.max(0, place - 3), place).some((other) => isHaving(other, language));
    const isOtherwise = isLack
      ? places.some(isHad) && places.every((place) => denialNear(place, far, { denials, breaks }) < 0)
      : places.every((place) => denials.subarray(Math.max(0, place - 3), place).includes(3) && !isHad(place));
    return isOtherwise ? [negation(`${word} ${thing}`)] : [];
  });
}
