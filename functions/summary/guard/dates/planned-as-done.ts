import { ofLanguage } from "../../../article/language/of-language.ts";
import { perLanguage } from "../../../article/language/per-language.ts";
import { splitSentences } from "../../split/split-sentences.ts";
import type { Evidence } from "../article-evidence.ts";
import { plainWords } from "../denials/negation-words.ts";
import type { Issue } from "../find-unsupported.ts";
import { isShortTelling, isTelling } from "../telling-words.ts";
import { chances, type Tenses, tenses } from "./tense-words.ts";

/** Shortest root that tells one verb from another; two characters in scripts whose characters are syllables or words. */
const leastRoot = (language: string): number => (/^(?:ja|ko)$/u.test(language) ? 2 : 3);

function rootsIn(text: string, pattern: RegExp, language: string): Set<string> {
  const roots = Array.from(text.matchAll(pattern), (found) =>
    rootOf(found.slice(1).find((root) => root !== undefined)!, language),
  );
  return new Set(roots.filter(({ length }) => length >= leastRoot(language)));
}

function rootOf(verb: string, language: string): string {
  if (/^(?:de|nl)$/u.test(language)) return withoutVowels(verb);
  // The accent moves, and the past has a letter in front: κλείσει, έκλεισε.
  if (language === "el") return verb.normalize("NFD").replace(/\p{M}/gu, "").replace(/^ε/u, "");
  // Salir, salió, but cambiar, cambió; lasciare, lascerà.
  const root = /^(?:es|it)$/u.test(language) ? verb.replace(/(?<=\p{L}{2})i$/u, "") : verb;
  // Drop, dropped; apply, applied.
  const plain = /^(?:en|und)$/u.test(language)
    ? root.replace(/([bdgmnprt])\1$/u, "$1").replace(/i$/u, "y")
    : root;
  // Zamknęło, zamknąć.
  return strongRoots(language).get(plain) ?? plain.replace(/ę$/u, "ą");
}

const strongRoots = perLanguage(
  (language) =>
    new Map(
      (ofLanguage(tenses, language)?.strong?.split("|") ?? []).flatMap((forms) => {
        const [root, ...others] = forms.split(" ");
        return others.map((form): [string, string] => [form, root!]);
      }),
    ),
);

const withoutVowels = (root: string): string =>
  root
    .replace(
      /^(?:(ab|an|auf|aus|bei|ein|fest|frei|her|hin|los|mit|nach|um|vor|weg|zu|zurück|zusammen|aan|af|bij|in|na|op|over|terug|uit|voor)(?:ge|zu)|ge)(?=\p{L}{3})/u,
      "$1",
    )
    .replace(/ß/gu, "ss")
    .replace(/[aeiouyäöü]/gu, "")
    .replace(/(\p{L})\1/gu, "$1");

/** So many sentences of an article are read for what is planned. */
const mostSentences = 120;

/** An article's sentences, which both tables are held to. */
const sentencesOf = new WeakMap<Evidence, string[]>();

function sentencesIn(evidence: Evidence): string[] {
  const known = sentencesOf.get(evidence);
  if (known) return known;
  const sentences = splitSentences(evidence.article, evidence.language).slice(0, mostSentences);
  sentencesOf.set(evidence, sentences);
  return sentences;
}

/** What the article only plans, or only says may be: of each root the sentences that do. */
const plansOf = new WeakMap<Evidence, Map<Tenses, Map<string, string[]>>>();

function plansIn(evidence: Evidence, tense: Tenses): Map<string, string[]> {
  const known = plansOf.get(evidence) ?? new Map<Tenses, Map<string, string[]>>();
  plansOf.set(evidence, known);
  const made = known.get(tense);
  if (made) return made;
  const { planned, done, told = done } = tense;
  const plans = new Map<string, string[]>();
  for (const sentence of sentencesIn(evidence))
    for (const root of rootsIn(sentence, planned, evidence.language))
      plans.set(root, [...(plans.get(root) ?? []), sentence]);
  if (plans.size > 0)
    for (const root of rootsIn(evidence.article, told, evidence.language)) plans.delete(root);
  known.set(tense, plans);
  return plans;
}

/** So many words that tell something must stand in both sentences besides the verb; where words are characters, as many as make two. */
const leastShared = (language: string): number => (language === "ja" ? 4 : 2);

/**
 * "The council has closed three libraries", of "plans to close three libraries": what is done here and only planned in the article; and "is
 * closing" of "may close".
 */
export function plannedAsDone(sentence: string, evidence: Evidence): Issue[] {
  const done = toldAs(sentence, ofLanguage(tenses, evidence.language), evidence);
  if (done !== undefined) return [{ kind: "opposite", found: `done, for planned: ${done}` }];
  const certain = toldAs(sentence, ofLanguage(chances, evidence.language), evidence);
  return certain === undefined ? [] : [{ kind: "opposite", found: `certain, for possible: ${certain}` }];
}

/** A clause of fewer words leans on another's verb: "If passed, the council has…". */
const leastWords = 4;

/** The clauses that a sentence is parted into by commas and dashes; the whole where one of them is too short to stand alone. */
function clausesOf(sentence: string): string[] {
  const clauses = sentence.split(/[,;:،；，、] |[，、；]| [–—] /u);
  return clauses.every((clause) => plainWords(clause).length >= leastWords) ? clauses : [sentence];
}

/** The root of a verb that the sentence tells as done where the article only plans it. */
function toldAs(sentence: string, own: Tenses | undefined, evidence: Evidence): string | undefined {
  if (!own) return undefined;
  const { language } = evidence;
  // What another clause leaves open, "where repairs would have cost…", is done all the same.
  for (const clause of clausesOf(sentence)) {
    if (own.open.test(clause)) continue;
    const roots = [...rootsIn(clause, own.done, language)];
    const plans = roots.length > 0 ? plansIn(evidence, own) : undefined;
    const told = plans?.size ? plannedRoot(roots, plans, clause, language) : undefined;
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Which of these roots a plan tells with much else that the text has. */
function plannedRoot(
  roots: string[],
  plans: Map<string, string[]>,
  text: string,
  language: string,
): string | undefined {
  const tells = (word: string): boolean =>
    isTelling(word, language) || isShortTelling(word, language) || /^\p{Nd}/u.test(word);
  const words = new Set(plainWords(text).filter(tells));
  return roots.find((root) =>
    plans.get(root)?.some((plan) => {
      const meant = [...new Set(plainWords(plan).filter(tells))];
      // A short sentence has little besides its verbs.
      const least = Math.min(leastShared(language), Math.max(1, meant.length - 2));
      return meant.filter((word) => words.has(word)).length >= least;
    }),
  );
}
