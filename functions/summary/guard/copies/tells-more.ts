import { stem } from "../../words.ts";
import { datesIn } from "../dates/date-words.ts";
import { denies } from "../denials/negation-words.ts";
import { numbersIn } from "../numbers/numbers-in.ts";
import { ranksIn } from "../numbers/ranked-words.ts";
import { isTelling } from "../telling-words.ts";
import { withoutDenial } from "../turned-words.ts";

/** A word without its last letter, which may be a case: einen, einem. */
const bare = (word: string): string => stem(word).replace(/(?<=\p{L}{3})\p{L}$/u, "");

/** What goes with a denial and tells no more: "no longer", "not even". */
const strengthening =
  /^(?:longer|anymore|even|ever|mehr|noch|einmal|encore|même|siquiera|sequer|nemmeno|lagi|pernah|sama|sekali)$/u;

/** Whether a text tells something besides numbers, dates and denials that the other does not. */
export function tellsMore(tokens: string[], others: string[], language: string): boolean {
  const known = others.map((other) => bare(other.toLowerCase()));
  return tokens.some((token) => {
    const word = token.toLowerCase();
    return (
      isTelling(word, language) &&
      !known.includes(bare(word)) &&
      !strengthening.test(word) &&
      !denies(word, language) &&
      withoutDenial(word, language) === null &&
      numbersIn(word, language).length === 0 &&
      ranksIn(word, language).length === 0 &&
      datesIn(token, language, true).length === 0
    );
  });
}
