import { clustersOf } from "./clusters.ts";
import type { TypeStack } from "./type-stack.ts";

/** With the quotation marks and dashes around them: what every typeface of a masthead has. */
const common = /^[ -ÿ\u2000-\u206f€™]*$/;
const wordsOfAlphabets = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+/gu;
/** Shares of a text's words: of those that are partly set in another typeface, and of those that are wholly so as well. */
const tooMany = { partly: 1 / 5, atAll: 1 / 2 };

/**
 * Whether many words would be set in letters of two typefaces, because theirs has not all of them (Hausa's ɓ, Ewe's ƒ,
 * classical Greek), or most words in another than the figures and names between them. A single name among other
 * words does not make them change.
 */
export function isPatchwork(text: string, { faceFor, families }: TypeStack): boolean {
  if (common.test(text)) return false;
  const words = text.normalize("NFC").match(wordsOfAlphabets) ?? [];
  const isOwn = (cluster: string) => {
    const face = faceFor(cluster);
    // What no typeface has is set as something else.
    return face === null || families.some(({ package: name }) => face.name.startsWith(`${name}-`));
  };
  const ownLetters = words.map((word) => clustersOf(word).filter(isOwn).length / clustersOf(word).length);
  const share = (isCounted: (own: number) => boolean) => ownLetters.filter(isCounted).length / words.length;
  return share((own) => own > 0 && own < 1) > tooMany.partly || share((own) => own < 1) > tooMany.atAll;
}
