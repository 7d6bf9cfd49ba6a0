import type { Block } from "./article.ts";
import { lettersOf } from "./text/letters-of.ts";
import { isProse, wordsWorth } from "./text/measure-text.ts";

/** Letters of a pull quote, words at least, letters that its paragraph has besides, and short blocks that are looked at. */
const [longest, fewestWords, leastBesides, mostLooked] = [300, 4, 12, 60];

/**
 * The body without what is set large beside a paragraph that has it too, word for word: within quotation marks, or anywhere where it is
 * marked as a quote. Headings stay.
 */
export function withoutPullQuotes(blocks: Block[]): Block[] {
  const short = blocks
    .filter(({ kind, text }, at) => at > 0 && /^(?:paragraph|quote)$/.test(kind) && text.length < longest)
    .filter(({ text }) => wordsWorth(text) >= fewestWords)
    .slice(0, mostLooked);
  if (short.length === 0) return blocks;
  const paragraphs = blocks
    .filter(({ kind, text }) => kind === "paragraph" && isProse(text))
    .map(({ text }) => ({
      whole: lettersOf(text),
      quoted: lettersOf(text.match(quotation)?.join("") ?? ""),
    }));
  const pulled = new Set(
    short.filter(({ kind, text }) => {
      const letters = lettersOf(text);
      return paragraphs.some(
        ({ whole, quoted }) =>
          whole.length > letters.length + leastBesides &&
          (kind === "quote" ? whole : quoted).includes(letters),
      );
    }),
  );
  if (pulled.size > blocks.length / 4) return blocks;
  return blocks.filter((block, at) => !pulled.has(block) && !isSpeaker(block, blocks[at - 1], pulled));
}

/** Who said it, within the same quote. */
const isSpeaker = ({ kind, text }: Block, above: Block | undefined, pulled: Set<Block>): boolean =>
  kind === "quote" &&
  above?.kind === "quote" &&
  pulled.has(above) &&
  text.length < longestSpeaker &&
  !/[.!?…”"»]$/.test(text);

/** Letters of a name and what that person is. */
const longestSpeaker = 80;

const quotation = /["“„«「『][^"“”„«»「」『』]{8,400}["”“»」』]/gu;
