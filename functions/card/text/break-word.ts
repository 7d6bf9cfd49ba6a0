import { clustersOf } from "./paragraph.ts";

const hyphenated = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+$/u;
/** What no line begins with. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}]/u;
/** Of letters without their accents. */
const vowel = /^[aeiouyæøœıаеёиоуыэюяіїєαεηιουωաեէըիոօև]/iu;
/** Letters that spell one sound together. */
const pairs = /^(?:[cst]h|ph|sch|ck|qu|sz|cz|rz|ng|ll|lj|nj|gn|дж|дз|ου|αι|ει|οι)$/iu;
/** What ends the first half of a compound in German and its neighbours, and what begins a second one. */
const joint = /(?:ungs|nings|heits|keits|schafts|itäts|tions|heids|heds|hets|skaps)$/iu;
const prefix = /^(?:über|unter)/iu;
/** Of a word, on either side of a hyphen. */
const leastLetters = 3;
/** How many letters a line may fall short for a better place to break. */
const furthest = 6;
const furthestJoint = 10;

/** A word in parts that fit: between graphemes, and in alphabets with a hyphen where a syllable may begin, if one is near. */
export function breakWord(
  word: string,
  fits: (part: string) => boolean,
): { part: string; hyphen: boolean }[] {
  const parts: { part: string; hyphen: boolean }[] = [];
  let rest = clustersOf(word);
  while (rest.length > 0) {
    const asIs = rest.join("");
    if (fits(asIs.trimEnd())) return [...parts, { part: asIs, hyphen: false }];
    let count = 1;
    const hyphenAt = (length: number) =>
      hyphenated.test(rest.slice(0, length).join("")) && hyphenated.test(rest[length] ?? "");
    const fitting = (length: number) => {
      const part = rest.slice(0, length).join("");
      return fits(hyphenAt(length) ? `${part}-` : part);
    };
    while (count + 1 < rest.length && fitting(count + 1)) count++;
    if (hyphenAt(count) || closing.test(rest[count] ?? "")) count = syllableEnd(rest, count);
    else count = signEnd(rest, count);
    parts.push({ part: rest.slice(0, count).join(""), hyphen: hyphenAt(count) });
    rest = rest.slice(count);
  }
  return parts;
}

/** A compound's joint if one is near, or else the last place before `most` where the next part begins with one consonant and a vowel, as syllables do in most languages. */
function syllableEnd(letters: string[], most: number): number {
  const isVowel = (letter = "") => vowel.test(letter.normalize("NFD"));
  const end = letters.findIndex((letter) => !hyphenated.test(letter));
  const last = Math.min(most, (end < 0 ? letters.length : end) - leastLetters);
  for (let at = last; at >= Math.max(leastLetters, most - furthestJoint); at--) {
    const after = letters.slice(at, at + 5).join("");
    // Relationship is no relations-hip.
    if (prefix.test(after) || (joint.test(letters.slice(0, at).join("")) && !/^[hs]/iu.test(after)))
      return at;
  }
  for (let at = last; at >= Math.max(leastLetters, most - furthest); at--) {
    const [before = "", next = "", after = ""] = letters.slice(at - 1, at + 2);
    // In Etikettierung|süber the s belongs to the joint before it.
    const splitsJoint = joint.test(letters.slice(0, at + 1).join(""));
    if (!isVowel(next) && isVowel(after) && !pairs.test(before + next) && !splitsJoint) return at;
  }
  return most;
}

/** After a sign in the later half of what fits, where addresses and tags have their joints. */
function signEnd(letters: string[], most: number): number {
  for (let at = most; at > most / 2; at--) {
    if (/[/?&=._-]/.test(letters[at - 1]!) && !/[/?&=._-]/.test(letters[at] ?? "")) return at;
  }
  return most;
}
