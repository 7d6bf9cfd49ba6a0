import type { Article } from "../../article/article.ts";
import { isEnglish } from "../../article/language/primary-language.ts";
import { firstBlocks } from "../read/line-kinds.ts";
import { sayingVerbs } from "../saying-words.ts";
import type { Sentence } from "../sentence.ts";
import { namedTurn } from "./is-quotable.ts";
import { hasOwnVoice } from "./speaks-for-itself.ts";

/** "Elation: Reyl waves to…", as the English press writes captions, and "Narrator: …". */
const label = /^(?:[\p{L}.'’-]+ ){0,2}[\p{L}.'‘’-]+: \p{Lu}/u;

/** Whether a sentence is told under a label, and so not by the article. */
export function isLabelled(text: string, language: string): boolean {
  return isEnglish(language) && label.test(text);
}

/** So many paragraphs that ask make an interview, whose answers are somebody's own. */
const mostQuestions = 3;

/** Whether a paragraph ends with a question, as those of an interviewer do. */
export const asks = (text: string): boolean => text.length < 400 && /[?？؟]["”’»)]*\s*$/u.test(text);

/** The first question of an interview, in which those who are asked speak for themselves; of another article the end. */
export function firstQuestion(body: Article["body"], language: string): number {
  const paragraphs = [...body.slice(0, firstBlocks).entries()].filter(([, { kind }]) => kind === "paragraph");
  const asking = paragraphs.filter(([, { text }]) => asks(text));
  const own = paragraphs.filter(([, { text }]) => !asks(text) && hasOwnVoice(text, language));
  return asking.length < mostQuestions || own.length < asking.length / 3 ? body.length : asking[0]![0];
}

/** Who speaks, at the head of a turn: "Klaas Reyl: …", "記者：…", "P. …". */
const speaker = /^(?:\p{Lu}[^.:!?]{0,30} ?:|\p{Lo}{1,8}[:：]|[PR]\. )/u;

/** So many paragraphs under each of two names are turns; under one alone they are letters or tips. */
const leastTurns = 3;

/** Tells whether a paragraph is a turn of an interview, whose sentences are somebody's own. */
export function turnsOf(body: Article["body"]): (text: string) => boolean {
  const turns = new Map<string, number>();
  const nameOf = (text: string) => speaker.exec(text)?.[0] ?? "";
  for (const { text } of body.slice(0, firstBlocks))
    turns.set(nameOf(text), (turns.get(nameOf(text)) ?? 0) + 1);
  const names = [...turns.keys()].filter((name) => name && turns.get(name)! >= leastTurns);
  return (text) => namedTurn.test(text) || (names.length > 1 && names.includes(nameOf(text)));
}

/** Where a dash at the head of a paragraph is a list's: elsewhere somebody speaks behind it. */
const listing = /^(?:de|id|ms|nl|ja|vi|zh|en|ko)\b/u;

/** "– Vi har väntat. Naturen får andas ut, säger Ylva Reyl.": of what is said behind a dash, a sentence that says nobody's name is nobody's. */
export function isSpoken(paragraph: string, sentence: string, language: string): boolean {
  return (
    /^\s*[–—-] /u.test(paragraph) && !listing.test(language) && sentence.search(sayingVerbs(language)) < 0
  );
}

/** So many sentences at its head show whether an article is told by an "I" or "we", as is one with more than `mostOwn` of such sentences. */
const firstSentences = 3;
const mostOwn = 0.25;

/** A lone "I was in shock." outside quotation marks is what somebody said whose mark was lost, or said in the paragraph before: it is not the article's. */
export function withoutStrayVoices(sentences: Sentence[]): Sentence[] {
  const own = sentences.map(({ text, language }) => hasOwnVoice(text, language));
  const isOwn = own.indexOf(true) < firstSentences || own.filter(Boolean).length > mostOwn * own.length;
  return isOwn ? sentences : sentences.map((one, i) => (own[i] ? { ...one, quotable: false } : one));
}
