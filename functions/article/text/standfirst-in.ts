import { keyPointHeadings } from "../lexicon/key-point-headings.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { namesAgency } from "./bracket-agency.ts";
import { isCaptionBelow, isSaidTwice } from "./caption-below.ts";
import { lettersOf } from "./letters-of.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { endsSentence, weightOf, wordsWorth } from "./measure-text.ts";
import { peopleIn } from "./people-in.ts";
import { splitNames } from "./split-names.ts";

/** What ends in brackets and is shorter may be a picture's caption with who took it. */
const longestCredited = 110;

/** The line of some length between the headline and the body that introduces the article. */
export function standfirstIn(lines: MarkedLine[], from: number, to: number, headline: string): string | null {
  let inKeyPoints = false;
  for (let index = from; index < to; index++) {
    const { text, kind, isMeta } = lines[index]!;
    // Down to the byline or date, below "Key points", stands what others may take for a standfirst.
    inKeyPoints = !isMeta && (inKeyPoints || keyPointHeadings.has(labelOf(text)));
    if (
      inKeyPoints ||
      isMeta ||
      (kind !== "text" && kind !== "prose") ||
      (weightOf(text) < longestCredited && /[^.!?。！？؟۔\s]\s?[(（][^()（）]{1,20}[)）]$/u.test(text))
    )
      continue;
    const weight = weightOf(text);
    if (
      lettersOf(text) === lettersOf(headline) ||
      weight > 420 ||
      isTrail(text) ||
      (wordsWorth(text) < 7 && namesAgency(text)) ||
      isShownTwice(lines, index) ||
      isReadOutAbove(lines, index, from) ||
      isCaptionBelow(lines, index) ||
      isSaidTwice(lines, index)
    )
      continue;
    if (weight >= 45 && wordsWorth(text) >= 7) return text;
    if (index === from && isShortStandfirst(lines, index)) return text;
  }
  return null;
}

/** A picture's caption, which stands below what is read out for it; the headline's line and a standfirst stand once below the headline. */
const isShownTwice = (lines: MarkedLine[], at: number): boolean =>
  lines.slice(at + 1, at + 3).some(({ text }) => text === lines[at]!.text) ||
  lines[at - 1]?.text === lines[at]!.text;

/**
 * What is read out for a picture above its credit ("Image source, …"), which tells nothing, no sentence, and parted from the headline by names or a date;
 * right below the headline a standfirst may stand above a credit.
 */
const isReadOutAbove = (lines: MarkedLine[], at: number, from: number): boolean =>
  lines[at + 1]?.kind === "caption" &&
  !/[.!?]\s/.test(lines[at + 1]!.text) &&
  !endsSentence(lines[at]!.text) &&
  lines.slice(from, at).some(({ isMeta }) => isMeta);

/** "Home » Sports » Cranes stand still": the sections that lead to the article, not what is quoted in guillemets. */
const isTrail = (text: string): boolean => /^[^«]{2,40}?\s[»›>]\s[^«]{2,40}?\s[»›>]\s[^«]*$/u.test(text);

/** A few words between the headline and the byline or date, with a name at most below them: at least five, or their like in ideographs. */
function isShortStandfirst(lines: MarkedLine[], at: number): boolean {
  const { text } = lines[at]!;
  const next = lines[at + 1];
  return (
    weightOf(text) >= 28 &&
    wordsWorth(text) >= 5 &&
    lines
      .slice(at + 1, at + 3)
      .some(({ isMeta, kind }) => kind === "share" || (isMeta && kind !== "prose")) &&
    (next?.isMeta || next?.kind === "share" || weightOf(next?.text ?? "") < 60) &&
    !/[|›»>/@]/.test(text) &&
    !filedBy.test(text) &&
    !isListOfWords(text) &&
    splitNames(text, false).length === 0 &&
    peopleIn(text) === null &&
    (text !== text.toUpperCase() || text === text.toLowerCase())
  );
}

/** "Von unserem Korrespondenten in Oslo", "A cura della redazione": who filed it, without a name. */
const filedBy =
  /correspon|korrespon|corrispond|корреспондент|кореспондент|envoyée? spécial|inviat[oa]|enviad[oa] especial|redak[ct]|redac[cç]|redazion|redação|rédaction|редакц|(?<!\p{L})(?:reporters?|reportrar?|staff)(?!\p{L})/iu;

/** "Politik, Wirtschaft, Umwelt, Sport": sections or tags in a row. */
const isListOfWords = (text: string): boolean => {
  const parts = text.split(/\s*[,、·]\s*/u);
  return parts.length >= 3 && parts.every((part) => /^\S+$/.test(part));
};
