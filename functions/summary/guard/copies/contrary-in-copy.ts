import type { Evidence } from "../article-evidence.ts";
import { denies } from "../denials/negation-words.ts";
import { oppositeWords } from "../denials/opposite-words.ts";
import { endOfSentence } from "../like-sentence.ts";
import { isTelling } from "../telling-words.ts";
import { alikeBefore, alikeFrom, isUnspaced, type Slot } from "./copy-slots.ts";
import { tellsMore } from "./tells-more.ts";

/** So many words around a slot must be alike where words are told apart by what they mean. */
const leastAround = 4;

/**
 * What a sentence, in small letters and in stems, has for its contrary in the article, "rose, for fell", where nothing else differs in
 * that slot.
 */
export function contraryIn(
  sentence: string[],
  stems: string[],
  slot: Slot,
  evidence: Evidence,
): string | undefined {
  const { language, words: article } = evidence;
  if (slot.alike < leastAround) return undefined;
  const here = sentence.slice(slot.from, slot.to);
  const there = article.slice(slot.start, slot.end);
  const words = oppositeWords(here, there, language);
  if (!words) return undefined;
  const at = here.indexOf(words.said);
  const isListed =
    standsBeside(words.meant, sentence, slot.from + at, language) &&
    standsBeside(words.said, article, slot.start + there.indexOf(words.meant), language);
  // A word of several characters has no place of its own in scripts without spaces.
  if (isListed || (at >= 0 && isSaidNearer(stems, slot.from + at, slot, evidence))) return undefined;
  if (isUnspaced(here) && isOfBoth(words.said, stems, slot, evidence)) return undefined;
  const isOneOf = (token: string, word: string, contrary: string): boolean =>
    word.includes(token) || oppositeWords([token], [contrary], language) !== undefined;
  const other = here.filter((token) => !isOneOf(token, words.said, words.meant));
  const otherMeant = there.filter((token) => !isOneOf(token, words.meant, words.said));
  // "More than 12,000" and "fewer than 13,000" may both be true, and so are "fell" and "did not rise".
  if (other.concat(otherMeant).some((word) => /^\p{Nd}/u.test(word) || denies(word, language)))
    return undefined;
  // In 增加 and 减少 the other character goes with the one that tells.
  const isPair = isUnspaced(here) && other.length < 2 && otherMeant.length < 2;
  if (!isPair && (tellsMore(other, otherMeant, language) || tellsMore(otherMeant, other, language)))
    return undefined;
  return `${words.said}, for ${words.meant}`;
}

/** So far from each other two words of a list may stand. */
const listReach = 4;

/** Whether a word stands beside a place with nothing telling between, so that both may change places: "the north and the south". */
function standsBeside(word: string, words: string[], at: number, language: string): boolean {
  const first = Math.max(0, at - listReach);
  return words
    .slice(first, at + listReach + 1)
    .some(
      (other, k) =>
        other === word &&
        (isUnspaced(words) ||
          !words
            .slice(Math.min(first + k, at) + 1, Math.max(first + k, at))
            .some((between) => isTelling(between, language))),
    );
}

/** "今年收入增加到四亿", of "去年收入三亿，今年增加到四亿": the article's sentence goes on to say the one, and with it something else than of the other. */
function isOfBoth(said: string, stems: string[], { to, end }: Slot, evidence: Evidence): boolean {
  const rest = evidence.words.slice(end, endOfSentence(end, evidence));
  return rest.includes(said) && stems.slice(to).some((word, k) => word !== evidence.stems[end + k]);
}

/** Whether the article has a word in more of its surroundings on one side than the slot has: "fell in June", of "rose in May but fell in June". */
function isSaidNearer(
  stems: string[],
  at: number,
  { from, to, start, end }: Slot,
  evidence: Evidence,
): boolean {
  const before = alikeBefore(stems, from - 1, start - 1, evidence);
  const after = alikeFrom(stems, to, end, evidence);
  return (evidence.places.get(stems[at]!) ?? []).some(
    (place) =>
      alikeBefore(stems, at - 1, place - 1, evidence) > before ||
      alikeFrom(stems, at + 1, place + 1, evidence) > after,
  );
}
