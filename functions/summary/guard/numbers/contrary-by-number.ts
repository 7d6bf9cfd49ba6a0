import type { Evidence } from "../article-evidence.ts";
import { denies, plainWords } from "../denials/negation-words.ts";
import { isSameSide, oppositeWords } from "../denials/opposite-words.ts";
import type { Issue } from "../find-unsupported.ts";
import { type Counted, countedIn, type MeasuredNumber } from "./counted-numbers.ts";
import { sameNumber } from "./numbers-in.ts";

/** So many characters around a number are looked at, and so many words of them here and in the article. */
const reach = 60;
const wordsHere = 3;
const wordsThere = 5;

/** So many numbers of a sentence are looked at, and none that the article has more often than this. */
const mostNumbers = 20;
const mostPlaces = 6;

/** "Up to 500" is no rise, nor is "over the past two years" above anything. */
const limit =
  /(?<!\p{L})(?:up to|over the|over the (?:past|last|next)|down to|más de|plus de|mais de|més de)\s$/iu;

/** Ten times more than there was less than a tenth: what is compared may change places. */
const times =
  /^\s?(?:times|fois|mal|veces|vezes|volte|vegades|keer|gånger|gange|ganger|kertaa|korda|reizes|kartus|szor|szer|ször|ori|razy|krát|puta|krat|раз|разів|пъти|φορές|kat|kali|lần|倍|배|गुना|पट|গুণ|گنا|برابر|أضعاف|مرات|مرة|เท่า|mara)/u;

/** "12 % more", of "12 % less": a number that the article has beside the contrary of a word that stands beside it here, and nowhere else. */
export function contrariesByNumber(sentence: string, { counted, language }: Evidence): Issue[] {
  const here = countedIn(sentence, language);
  for (const number of here.numbers.slice(0, mostNumbers)) {
    if (number.at < 0 || isOfResult(number, here) || times.test(here.text.slice(number.end))) continue;
    const said = wordsBeside(number, here, wordsHere);
    if (said.some((word) => denies(word, language))) continue;
    const places = counted.numbers.filter(({ at, value }) => at >= 0 && sameNumber(number.value, value));
    if (places.length > mostPlaces) continue;
    const contraries = places.map((place) => {
      const meant = wordsBeside(place, counted, wordsThere);
      const isOpen = isOfResult(place, counted) || meant.some((word) => denies(word, language));
      const contrary = isOpen ? undefined : oppositeWords(said, meant, language);
      // "Exports rose 6 %, imports fell": both stand near the number there.
      return contrary && isSameSide(contrary.said, meant, language) ? undefined : contrary;
    });
    const [first] = contraries;
    if (first && contraries.every((contrary) => contrary !== undefined))
      return [{ kind: "opposite", found: `${first.said} by ${number.found}, for ${first.meant}` }];
  }
  return [];
}

/** Who won 3–1 is told as somebody who lost. */
const isOfResult = ({ from, end }: MeasuredNumber, { text }: Counted): boolean =>
  /\p{Nd}\s?[-–—:]\s?$/u.test(text.slice(Math.max(0, from - 4), from)) ||
  /^\s?[-–—:]\s?\p{Nd}/u.test(text.slice(end, end + 4));

/** The words before and behind a number in its clause, in small letters. */
function wordsBeside({ from, end }: MeasuredNumber, { text }: Counted, most: number): string[] {
  const before = text
    .slice(Math.max(0, from - reach), from)
    .split(/[.!?;:،؛。；，、।۔]\s|, |[。；，、।۔()]/u);
  const behind = text.slice(end, end + reach).split(/[.!?;:،؛]\s|, |[。；，、।۔()]|[.!?]$/u);
  const scale = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(behind[0]!.trim()) ? 2 : 1;
  return [
    ...plainWords(before.at(-1)!.replace(limit, " ")).slice(-most * scale),
    ...plainWords(behind[0]!).slice(0, most * scale),
  ];
}
