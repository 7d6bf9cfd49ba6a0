import { type Evidence, squeeze } from "../article-evidence.ts";
import { isDenying } from "../denials/negation-words.ts";
import type { Issue } from "../find-unsupported.ts";
import { bending } from "../names/same-name.ts";
import { isSameRoot } from "../same-root.ts";

const quoted =
  /"([^"]{8,})"|[“”]([^”]{8,})”|«([^»]{8,})»|»([^«»]{8,})[«»]|„([^“”"]{8,})[“”"]|「([^」]{4,})」|『([^』]{4,})』|“([^”]{4,})”|(?<=^|\s)['‘]([^'’]{12,})['’](?=[\s.,]|$)/gu;

/** Who says it, between two halves of a quotation: `," she said, "`. */
const interruption = /(?:[,.!?…]'|'(?=\s*[,–—-]))\s*[,–—-]?\s*[^'.!?]{3,100}[,.:]\s*[–—-]?\s*'/gu;

/** Quotations that the article does not have, or only with a denial before. */
export function unsaidQuotations(sentence: string, evidence: Evidence): Issue[] {
  const { text, language } = evidence;
  const plain = letters(text);
  const joined = letters(text.replace(interruption, " "));
  const isSaid = (part: string): boolean => {
    const words = letters(squeeze(part));
    return [plain, joined].some((source) => {
      for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
        const before = source.slice(0, at).trimEnd().split(" ").at(-1) ?? "";
        if (!/^\p{L}/u.test(words) || before === "" || !isDenying(before, language)) return true;
      }
      return words === "";
    });
  };
  return [...sentence.matchAll(quoted)]
    .map((found) => found.slice(1).find(Boolean) ?? "")
    .filter((quote) => isBehindColon(quote, sentence) || !isBentName(quote, evidence))
    .filter((quote) => !quote.split(/\s*(?:\.\.\.|…|\[[^\]]*\])\s*/u).every(isSaid))
    .map((found) => ({ kind: "quotation" as const, found }));
}

/** So many words a name between quotation marks may have. */
const longestName = 4;

/** "Rīgas satiksmes": a name between quotation marks that the article has with another ending. */
function isBentName(quote: string, { words, language }: Evidence): boolean {
  const name = quote.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!bending.test(language) || !/^\p{Lu}/u.test(quote) || name.length > longestName) return false;
  return words.some((_, at) => name.every((word, k) => isSameRoot(word, words[at + k] ?? "")));
}

/** Behind a colon stand words that somebody said, and no name. */
const isBehindColon = (quote: string, sentence: string): boolean =>
  /:\s*.$/u.test(sentence.slice(0, sentence.indexOf(quote)));

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
