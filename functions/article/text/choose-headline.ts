import { looksLikeName } from "./looks-like-name.ts";
import { endsSentence, weightOf, wordsWorth } from "./measure-text.ts";
import { shareTold, tellingWords } from "./telling-words.ts";

export interface HeadlineCandidate {
  text: string;
  index: number;
  /** It has a picture's credit, or what reads like one. */
  isCaption: boolean;
  /** A date, byline or share row stands right after it. */
  beforeMeta: boolean;
  /** The first date or byline has gone by already. */
  afterMeta: boolean;
  /** A date or byline is still to come. */
  aboveMeta: boolean;
  /** Blank lines stand around it, as around a page's headings; entries of menus and lists have none between them. */
  standsApart: boolean;
  /** It stands below a heading of links, or one label ("2 hours ago") stands below it and below others. */
  isListed: boolean;
  /** A critic's stars stand right below it. */
  isRated: boolean;
}

/**
 * The candidate that most looks like a headline, or null; `all` are the text's lines, for repetitions, `body` its
 * paragraphs: a headline's words are theirs, which a menu's and an offer's are not.
 */
export function chooseHeadline(
  candidates: HeadlineCandidate[],
  all: string[],
  body: string,
): HeadlineCandidate | null {
  let best: HeadlineCandidate | null = null;
  let bestScore = 0;
  const told = tellingWords(body);
  candidates.forEach((candidate, order) => {
    const score =
      scoreOf(candidate, order, candidates, all) + 8 * Math.min(1, 2 * shareTold(candidate.text, told));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  });
  // Where a page's title was copied too, the headline is the one beside the byline; below that it is read out for a picture.
  const last =
    candidates.findLast(
      ({ text, aboveMeta }) => text === best?.text && (aboveMeta || best.afterMeta || !best.aboveMeta),
    ) ?? null;
  return last && (figureAbove(last, candidates, all) ?? last);
}

/** Words of a section's label at most, of a headline under which a long or any line may be the standfirst, and of that. */
const [mostOfLabel, leastOfFigure, surelyFigure, leastOfStandfirst] = [3, 4, 7, 7];
/** Letters of a line that is rather a standfirst than a headline below a kicker. */
const longStandfirst = 78;

/**
 * "The long way home" above "Night trains draw travellers across Europe, but …": a headline in figures, whose words the body
 * has not, above a standfirst, whose words it has. Below a headline under its kicker a standfirst follows.
 */
function figureAbove(
  chosen: HeadlineCandidate,
  candidates: HeadlineCandidate[],
  all: string[],
): HeadlineCandidate | null {
  const isLast = !candidates.some(
    ({ index, isCaption, text }) => index === chosen.index + 1 && !isCaption && wordsWorth(text) >= 5,
  );
  const isTitle = all.some(
    (line, index) =>
      index !== chosen.index && line.length < chosen.text.length + 40 && line.includes(chosen.text),
  );
  const [label, above] = [2, 1].map((lines) =>
    candidates.find(({ index }) => index === chosen.index - lines),
  );
  // Several lines above each other are links.
  if (label && wordsWorth(label.text) > mostOfLabel) return null;
  if (!above || !isLast || isTitle || wordsWorth(chosen.text) < leastOfStandfirst) return null;
  // Counters and prices are no headline: "Today 155 Yesterday 181".
  const words = above.text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/\p{N}/u.test(word)).length;
  const [short, long] = [weightOf(above.text), weightOf(chosen.text)];
  const isFigure =
    short < long &&
    !above.isListed &&
    !above.isCaption &&
    !looksLikeName(above.text.split(/\s*,|\s(?:and|und|et|y|e|og|och|en|i|и)\s/u)[0]!) &&
    (label || above.standsApart === chosen.standsApart) &&
    !isTold(above.text) &&
    (!/[|›»>/@:：]/u.test(above.text) || quotesSpeech.test(above.text) || isParted(above.text)) &&
    isShouted(above.text) === isShouted(chosen.text);
  const isLong = long >= longStandfirst && long >= 2 * short;
  const isSure =
    words >= surelyFigure || (words >= leastOfFigure && (isLong || quotesSpeech.test(above.text)));
  return isFigure && isSure ? above : null;
}

/** "Bear on the slope: ‘It skied better than me’": a kicker names what it is about, and has nobody speak. */
const quotesSpeech = /[:：]\s?(?:["“”„«»»›‹‘’'](?:\P{Z}+\s){2,}\P{Z}+["“”«»‹›’']|[-–—]\s\p{Lu})[^|@/]*$/u;

/** "Ten days on the salt road: a photographer's notebook": too much on both sides of the colon for a kicker. */
const isParted = (text: string): boolean => {
  const parts = /[|›»>/@]/.test(text) ? [] : text.split(/[:：]\s/u);
  return (
    parts.length === 2 &&
    parts.every((part) => wordsWorth(part) >= leastParted) &&
    wordsWorth(text) >= surelyFigure
  );
};

const leastParted = 3;

function scoreOf(
  { text, beforeMeta, afterMeta, index, isCaption, standsApart, isListed, isRated }: HeadlineCandidate,
  order: number,
  candidates: HeadlineCandidate[],
  all: string[],
): number {
  const weight = weightOf(text);
  const words = wordsWorth(text);
  const shouted =
    isShouted(text) &&
    !all.some((line) => pressRelease.test(line)) &&
    candidates.some((other) => !isShouted(other.text) && wordsWorth(other.text) >= 3);
  let score = 10 - Math.min(order, 12);
  if (words >= 4) score += 6;
  if (words <= 2 && weight < 30) score -= 4;
  if (weight >= 25 && weight <= 170) score += weight >= 35 ? 3 : 2;
  score += Math.min(weight, 60) / 30;
  if (weight > 100) score -= 1;
  if (weight > 130) score -= 1.5;
  if (weight > 200) score -= 4;
  if (/[.。।۔]["”»’]?$/u.test(text) && !/\.\.\.$|…$/.test(text)) score -= 4;
  else if (endsSentence(text) && /[:：;]$/.test(text)) score -= 5;
  // What is cut off at its head goes on from the line above.
  if (/^(?:\.\.\.|…|\p{Ll}\p{Ll}+\s)/u.test(text)) score -= 4;
  if (/^\P{Ll}{2,20}\s\|\s[^|]{25,}$/u.test(text)) score -= 0.5;
  else if (/\s[›»>＞]\s|\s\/\s|^\/|\s\|\s|\s::\s|^.{1,30}[›»>].{1,40}[›»>]/u.test(text)) score -= 5;
  if ((text.match(/\s[›»>]\s|\S\/(?=\S)/gu)?.length ?? 0) >= 2) score -= 7;
  if (shouted) score -= 5;
  if (isCaption) score -= 7;
  if (isListed) score -= 5;
  if (isRated && words >= 2) score += 10;
  if (isNamedAround(text, candidates)) score -= 12;
  if (standsApart) score += 2;
  if (/^(?:audio|video|podcast|live)\s?:|\(\d+(?::\d\d)?\s?min\.?\)$/iu.test(text)) score -= 6;
  if (episode.test(text)) score -= 4;
  if (
    scoreLine.test(text) &&
    candidates.some((other) => other.index < index && wordsWorth(other.text) >= leastParted)
  )
    score -= 8;
  // Scandinavian papers head a story with what somebody says.
  if (/^[-–]\s\p{Lu}/u.test(text) && words >= 3) score += 5;
  if (/^["“„”«»].*["”“»«]$/u.test(text) && candidates.length > 1) score -= 2;
  if (
    /(?:…|\.\.\.)$/.test(text) &&
    candidates.some((other) => other.index !== index && other.text.startsWith(text.replace(/[\s.…]+$/, "")))
  )
    score -= 6;
  if (candidates.some((other) => other.index !== index && isTrailTo(text, other.text))) score -= 6;
  const above = candidates.find((other) => other.index === index - 1 && !/^[—–-]/.test(other.text));
  // What stands right below a line that could be a headline is its standfirst.
  if (above && !isTold(above.text) && weightOf(above.text) < 170) {
    const isFirst = above.index === 0 && !beforeMeta && wordsWorth(above.text) >= 4;
    if ((isFirst || wordsWorth(above.text) >= 5) && weightOf(above.text) >= 25)
      score -= above.standsApart && standsApart ? 3.5 : 2.5;
    const isThird = candidates.some((other) => other.index === index + 1 && wordsWorth(other.text) >= 7);
    if (isFirst && !isThird && (/[?？؟]["”»’]?$/u.test(text) || /[.!?]["”»’]?\s+\p{Lu}/u.test(text)))
      score -= 3;
    if (wordsWorth(above.text) >= 2 && isStatement(text)) score -= 3;
  }
  if (beforeMeta) score += 1;
  if (afterMeta) score -= 1.5;
  if (
    all.some(
      (line, other) =>
        other !== index &&
        other < index + 60 &&
        line.length >= text.length &&
        line.includes(text) &&
        line.length < text.length + 40,
    )
  )
    score += weight >= 20 ? 3 : 0;
  if (
    weight >= 20 &&
    all.some((line) => line.length > text.length && line.length < 2 * text.length + 40 && line.endsWith(text))
  )
    score += 2;
  return score;
}

/** A name above a line that may be the headline and below it once more: a columnist's, but not a label's ("Obituary"). */
const isNamedAround = (text: string, candidates: HeadlineCandidate[]): boolean => {
  const first = candidates.findIndex((other) => other.text === text);
  const last = candidates.findLastIndex((other) => other.text === text);
  return (
    looksLikeName(text) &&
    candidates
      .slice(first + 1, Math.max(first + 1, last))
      .some((other) => wordsWorth(other.text) >= leastParted)
  );
};

/** "The Long Tide, episode 41": which of a series this is, beside what it is about. */
const episode =
  /(?:^|[\s,#(])(?:episode|ep\.?|folge|épisode|episodio|episódio|episodi|puntata|capítulo|aflevering|avsnitt|afsnit|jakso|odcinek|epizoda|díl|выпуск|эпизод|випуск|bölüm)\s?#?\d{1,4}\)?$/iu;

/** "Ellery Rovers 2 (Holt 12, 44) Saltmarsh 1": how a match ended, below what a report says of it. */
const scoreLine =
  /^\p{Lu}[\p{L}\p{M}.&’' -]{1,40}\s\d{1,3}(?:\s\([^()]*\))?[\s,–:-]{1,3}(?:\p{Lu}[\p{L}\p{M}.&’' -]{1,40}\s\d{1,3}|\d{1,3}\s\p{Lu}[\p{L}\p{M}.&’' -]{1,40})(?:\s\([^()]*\))?$/u;

/** Those who send one head it in capitals. */
const pressRelease = /^\W*(?:for immediate (?:release|use)|press release|news release)\W*$/i;

/** A sentence that is no question or cry, which headlines are. */
const isTold = (text: string): boolean => endsSentence(text) && !/[?!？！؟]["”»’]?$/u.test(text);

/** A line that ends in a full stop, as standfirsts do and headlines do not. */
const isStatement = (text: string): boolean =>
  /\p{L}[.。।۔]["”»’]?$/u.test(text) && !/(?:\.\.\.|…)$/.test(text);

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** True for a breadcrumb, or anything else, that ends in what stands alone on another line. */
const isTrailTo = (text: string, headline: string): boolean =>
  text !== headline &&
  text.endsWith(headline) &&
  (headline.length > 20 || (headline.length > 12 && /[›»>/]\s*$/.test(text.slice(0, -headline.length))));
