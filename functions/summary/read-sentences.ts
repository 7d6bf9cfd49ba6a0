import type { Article } from "../article/article.ts";
import { isEnglish, primaryLanguage } from "../article/language/primary-language.ts";
import { countWords } from "./count-words.ts";
import { dropDateline } from "./drop-dateline.ts";
import { isBoilerplate, isQuotable } from "./is-quotable.ts";
import { leansOnBefore } from "./leans-on-before.ts";
import { isFurniture } from "./page-furniture.ts";
import { pointingWords } from "./pointing-words.ts";
import type { Sentence } from "./sentence.ts";
import { hasOwnVoice, speaksForItself } from "./speaks-for-itself.ts";
import { splitSentences } from "./split-sentences.ts";
import { wordsOf } from "./words.ts";

/** A summary is looked for in the first sentences only, so that a very long article costs no more than a long one. */
const mostSentences = 120;

/** A line without an end mark and with fewer words than this is a heading or a label, whatever its markup says. */
const shortLine = 14;

/** The prose of a body as sentences; headings, code, labels and repeated lines are left out. */
export function readSentences(body: Article["body"], headline: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  const seen = new Set([headline.trim()]);
  const stops = endsWithStop(body);
  const asked = firstQuestion(body, language);
  let paragraph = 0;
  let underHeading = false;
  for (const [at, block] of body.entries()) {
    if (sentences.length >= mostSentences) break;
    const label = isLabel(block.text);
    const captions = at > 0 && isCredit(body[at - 1]!.text);
    const opening =
      paragraph === 0 && !captions && isStandfirst(block.text, block.kind === "heading", headline);
    if (block.kind === "heading") underHeading = sentences.length > 0;
    if (block.kind === "code" || seen.has(block.text) || isBoilerplate(block.text)) continue;
    if (block.kind === "paragraph" && isFurniture(block.text.trim(), body.length - 1 - at)) continue;
    if ((block.kind === "heading" || label) && !opening) continue;
    if (block.text.length > 60) seen.add(block.text);
    const parts = opening
      ? [block.text.trim()]
      : splitSentences(
          paragraph < 3 ? dropDateline(block.text) : block.text.replace(/^[-–—•*] +/u, ""),
          language,
        );
    const known = sentences.length;
    for (const [place, text] of parts.entries()) {
      const size = countWords(text);
      const quotable =
        !opening &&
        isQuotable(text, size, language) &&
        (block.kind !== "list-item" || size >= 8) &&
        !(at > asked && speaksForItself(text, language)) &&
        !(sentences.length > 0 && isEnglish(language) && labelled.test(text)) &&
        !(stops && paragraph > 0 && parts.length === 1 && !endMark.test(text));
      if (!quotable && size < 6 && sentences.every(({ standfirst }) => standfirst)) continue;
      sentences.push({
        text,
        language,
        place,
        underHeading: underHeading && place === 0,
        standfirst: opening,
        words: wordsOf(text),
        size,
        quotable,
        leaning: leaningOf(text, language, sentences),
      });
    }
    if (!opening && sentences.length > known) paragraph++;
    underHeading = false;
  }
  return withoutStrayVoices(sentences.slice(0, mostSentences));
}

/** So many sentences at its head show whether an article is told by an "I" or "we", as is one with more than `mostOwn` of such sentences. */
const firstSentences = 3;
const mostOwn = 0.25;

/** A lone "I was in shock." outside quotation marks is what somebody said whose mark was lost, or said in the paragraph before: it is not the article's. */
function withoutStrayVoices(sentences: Sentence[]): Sentence[] {
  const own = sentences.map(({ text, language }) => hasOwnVoice(text, language));
  const isOwn = own.indexOf(true) < firstSentences || own.filter(Boolean).length > mostOwn * own.length;
  return isOwn ? sentences : sentences.map((one, i) => (own[i] ? { ...one, quotable: false } : one));
}

/** "Elation: Reyl waves to…", as the English press writes captions, and "Narrator: …". */
const labelled = /^(?:[\p{L}.'’-]+ ){0,2}[\p{L}.'‘’-]+: \p{Lu}/u;

/** So many paragraphs that ask make an interview, whose answers are somebody's own. */
const mostQuestions = 3;

/** The first question of an interview, in which those who are asked speak for themselves; of another article the end. */
function firstQuestion(body: Article["body"], language: string): number {
  const paragraphs = [...body.slice(0, firstBlocks).entries()].filter(([, { kind }]) => kind === "paragraph");
  const asks = ({ text }: Article["body"][number]) => text.length < 400 && /[?？؟]["”’»)]*\s*$/u.test(text);
  const asking = paragraphs.filter(([, block]) => asks(block));
  const own = paragraphs.filter(([, block]) => !asks(block) && speaksForItself(block.text, language));
  return asking.length < mostQuestions || own.length < asking.length / 2 ? body.length : asking[0]![0];
}

const endMark = /[.!?…。！？؟۔।॥።։៕:;"”“’'»)）」』\]]\s*$/u;

/** By so many blocks at its head an article shows how it is written. */
const firstBlocks = 30;

/** Whether the article ends its paragraphs with a mark, so that a line of one sentence without it is a heading or a caption. */
function endsWithStop(body: Article["body"]): boolean {
  const prose = body.slice(0, firstBlocks).filter(({ kind, text }) => kind === "paragraph" && !isLabel(text));
  return prose.length >= 4 && prose.filter(({ text }) => endMark.test(text)).length > 0.8 * prose.length;
}

/** Nothing stands before the first sentence for it to lean on: "It was a cold night…" opens there as it should, and so does "There is…". */
function leaningOf(text: string, language: string, before: Sentence[]): Sentence["leaning"] {
  const opening = leansOnBefore(text, language);
  const leaning = opening === "none" && isSpokenByPronoun(text, language) ? "noun" : opening;
  const isFirst = before.every(({ standfirst }) => standfirst);
  if (!isFirst) return leaning;
  return leaning === "noun" || (leaning === "pronoun" && !isPersonal(text)) || opensAnew.test(text)
    ? "none"
    : leaning;
}

/** Openers that lean inside an article and introduce at its head. */
const opensAnew =
  /^["“'‘«„]*(?:there(?:['’]s| (?:is|are|was|were|will|has|have|can|could|may|must|should) )|another |il (?:y (?:a|avait|aura) |faut |fallait |faudra |s['’]agit |(?:est|était|sera) (?:difficile|important|possible|impossible|temps|interdit|nécessaire|\d)))/iu;

function isPersonal(text: string): boolean {
  return /^["“'‘«„]*(?:he|she|they|his|her|their|him|er|il|elle|ils|elles|él|ella|ellos|ellas|ele|ela|eles|elas|egli|lui|lei|hij|zij|он|она|они|його|він|вона|вони|hon|han|dia|ia|mereka|ông|bà|họ|anh|هو|هي|او|وی|وہ|वह|वे|उन्होंने|তিনি|তারা|彼|彼女|他|她|그는)(?![\p{L}\p{M}])/iu.test(
    text,
  );
}

/** Who speaks, where it is nobody by name. */
const speaker =
  /^(?:he|she|they|er|sie|ils?|elles?|hij|zij|ze|hon|han|hun|он|она|они|він|вона|ona|dia|mereka|ele|ela|.{3,}nya)$/u;

/** "“…,” she said", "« … », a-t-il dit", "“…,” katanya": whoever that is stands before. */
function isSpokenByPronoun(text: string, language: string): boolean {
  const base = primaryLanguage(language);
  const tail = /(?:[,.!?…]["”“’'»«]|["”“»«],)[\s–—-]*([^"”“»«]+)$/u.exec(text)?.[1] ?? "";
  const words =
    tail
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 3) ?? [];
  const { pronouns } = pointingWords(base);
  return words.some((word) => speaker.test(word) && (pronouns.has(word) || word.endsWith("nya")));
}

/** Whose picture it is; what stands behind is its caption. */
function isCredit(text: string): boolean {
  return text.length < 80 && /^(?:©|\(c\))/iu.test(text.trim());
}

/** A line of its own above the first paragraph, too long for a label or a heading, and no echo of the headline. */
function isStandfirst(text: string, heading: boolean, headline: string): boolean {
  const line = text.trim();
  const size = countWords(line);
  if (
    !headline ||
    size < 6 ||
    line.length < (endMark.test(line) ? 36 : 60) ||
    line.length > 220 ||
    /[?？؟]["”’»)]*$/u.test(line)
  )
    return false;
  if (!heading && /[.!?…。！？؟۔।॥։。:]["”’»)]*\s*$/u.test(line)) return false;
  if (/\p{N}{1,2}\.? \p{L}+\.? \p{N}{4}$|\p{Ll}\p{Lu}\p{Ll}+ \p{Lu}|(?: [-–|·•›] .*){3}/u.test(line))
    return false;
  if (!isQuotable(line.replace(/[.:\s]*$/u, "."), size, "und")) return false;
  if (
    /\[\p{Lu}{2,8}\]$|(?:getty|reuters|afp|\bap\b|epa|dpa)(?: images)?[)\]]?$|[?？] \p{Lu}|^[-–—•·]|:[()]$/iu.test(
      line,
    )
  )
    return false;
  const title = new Set(wordsOf(headline));
  const words = wordsOf(line);
  return words.filter((word) => title.has(word)).length < 0.7 * words.length;
}

function isLabel(text: string): boolean {
  const line = text.trim();
  if (/(?:[.!?…。！？؟۔।॥።։။][)）]?|["”“’»」』])$/u.test(line)) return false;
  return line.length < 90 && countWords(line) < shortLine;
}
