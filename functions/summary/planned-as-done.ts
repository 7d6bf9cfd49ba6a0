import { ofLanguage } from "../article/language/of-language.ts";
import type { Evidence } from "./article-evidence.ts";
import type { Issue } from "./find-unsupported.ts";
import { plainWords } from "./negation-words.ts";
import { splitSentences } from "./split-sentences.ts";
import { isTelling } from "./telling-words.ts";

/** How a language tells what is planned and what is done: the group that is there holds the verb's root. */
interface Tenses {
  planned: RegExp;
  done: RegExp;
  /** The same of an article more loosely: what is told as done anywhere in it is no mere plan. */
  told?: RegExp;
  /** What makes of a sentence no claim that something was done. */
  open: RegExp;
}

const tenses: Record<string, Tenses> = {
  en: {
    planned:
      /(?<!\b(?:I|[Ww]e) )\b(?:will|would|could|may|might|(?:plan|want|hope|intend|propose|aim|expect|due|set|plann|expect|propos|intend)(?:s|ed|ing)? to|considering)\s(?:be\s)?(\p{Ll}{3,}?)(?:e|ed|ing)?\b/gu,
    done: /\b(?:has|have)\s(?:been\s)?(?:(\p{Ll}{3,})ed|(cut|shut|set|put))\b/gu,
    told: /\b(?:(\p{Ll}{3,})ed|(?<!\b(?:to|will|would|could|may|might|be)\s)(cut|shut|set|put))\b/gu,
    open: /\b(?:will|would|could|may|might|should|plan\p{L}*|propos\p{L}*|intend\p{L}*|if|to be|not|set to|due to)\b/iu,
  },
  fr: {
    planned:
      /(?<!\p{L})(?:va|vont|veut|veulent|doit|doivent|devrait|devraient|pourrait|pourraient|(?:prévoi\p{L}+|envisage\p{L}*|compte\p{L}*|projette\p{L}*|promet\p{L}*) (?:de |d['’])?)\s?(?:en |y |l[ae]s? )?(\p{Ll}{4,})er(?!\p{L})|(?<!\p{L})(\p{Ll}{3,})er(?:a|ont)(?!\p{L})/gu,
    done: /(?<!\p{L})(?:a|ont)\s(?:été\s)?(\p{Ll}{3,})ée?s?(?!\p{L})/gu,
    told: /(?<!\p{L})(\p{Ll}{4,})é(?:e|s|es)?(?!\p{L})/gu,
    open: /(?<!\p{L})(?:pas|jamais|si|devrait|pourrait|prévoi\p{L}+|projet|envisag\p{L}+|va|vont)(?!\p{L})/iu,
  },
  es: {
    planned:
      /(?<!\p{L})(\p{Ll}{3,})[aei]rán?(?!\p{L})|(?<!\p{L})(?:van? a|prevén?|planean?|quieren?|podrían?|pretenden?|proponen?)\s(\p{Ll}{3,})[aei]r(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,})(?:ó|aron|ieron)(?!\p{L})|(?<!\p{L})han?\s(?:sido\s)?(\p{Ll}{3,})[ai]d[oa]s?(?!\p{L})/gu,
    open: /(?<!\p{L})(?:no|si|podría\p{L}*|prev[eé]\p{L}*|plan\p{L}*|va|van|propu\p{L}+)(?!\p{L})|\p{L}[aei]rán?(?!\p{L})/iu,
  },
  pt: {
    planned:
      /(?<!\p{L})(\p{Ll}{3,})[aei]r(?:á|ão)(?!\p{L})|(?<!\p{L})(?:vai|vão|quer|querem|pretende\p{L}*|planeja\p{L}*|pode\p{L}*|deve\p{L}*)\s(\p{Ll}{3,})[aei]r(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,})(?:ou|aram|eu|eram|iu|iram)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:não|se|vai|vão|quer\p{L}*|pretend\p{L}+|plan\p{L}+|pode\p{L}*|deve\p{L}*)(?!\p{L})|\p{L}[aei]r(?:á|ão)(?!\p{L})/iu,
  },
  it: {
    planned:
      /(?<!\p{L})(\p{Ll}{3,})[ei]r(?:à|anno)(?!\p{L})|(?<!\p{L})(?:vuole|vogliono|intend\p{L}+|può|possono|deve|devono|prev\p{L}+ di|punta a)\s(\p{Ll}{3,})[aei]re(?!\p{L})/gu,
    done: /(?<!\p{L})(?:ha|hanno|è stat[oa]|sono stat[ie])\s(\p{Ll}{3,})(?:at|it|ut)[oaie](?!\p{L})/gu,
    open: /(?<!\p{L})(?:non|se|vuole|vogliono|intend\p{L}+|prev\p{L}+|dovrebbe\p{L}*|potrebbe\p{L}*)(?!\p{L})|\p{L}[ei]r(?:à|anno)(?!\p{L})/iu,
  },
  // Without vowels: streichen, gestrichen.
  de: {
    planned:
      /(?<!\p{L})(?:will|wollen|soll|sollen|plant|planen|wird|werden|könnten?|möchten?)\s[^.;]{0,90}?(?<!\p{L})(?:zu\s)?(\p{Ll}{3,})en(?=[.,;]|$)/gu,
    done: /(?<!\p{L})(?:hat|haben|wurden?|ist|sind)\s[^.;]{0,90}?(?<!\p{L})(\p{Ll}{0,6}ge\p{Ll}{3,})(?:e?t|en)(?=[.,;]|$)/gu,
    told: /(?<!\p{L})(\p{Ll}{0,6}ge\p{Ll}{3,})(?:e?t|en)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:will|wollen|soll|sollen|plant|planen|wird|werden|könnten?|möchten?|nicht|kein\p{L}*|wenn|falls)(?!\p{L})/iu,
  },
  tr: {
    planned: /(?<!\p{L})(\p{Ll}{3,}?)(?:y?[ea]ce[kğ]|y?aca[kğ])\p{Ll}*(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,}?)[dt][ıiuü](?:l[ae]r)?(?!\p{L})/gu,
    told: /(?<!\p{L})(\p{Ll}{3,}?)(?:m[ıiuü]ş\p{Ll}*|[dt][ıiuü](?:l[ae]r)?)(?!\p{L})/gu,
    open: /[ea]ca[kğ]|ece[kğ]|m[ae]d[ıi]|eğer/u,
  },
};

/** Shortest root that tells one verb from another. */
const shortest = 3;

function rootsIn(text: string, pattern: RegExp, language: string): Set<string> {
  const roots = Array.from(
    text.matchAll(pattern),
    (found) => found.slice(1).find((root) => root !== undefined)!,
  );
  const told = language === "de" ? roots.map(withoutVowels) : roots;
  return new Set(told.filter(({ length }) => length >= shortest));
}

const withoutVowels = (root: string): string =>
  root
    .replace(
      /^(ab|an|auf|aus|bei|ein|fest|frei|her|hin|los|mit|nach|um|vor|weg|zu|zurück|zusammen)?(?:ge|zu)(?=\p{L}{3})/u,
      "$1",
    )
    .replace(/ß/gu, "ss")
    .replace(/[aeiouyäöü]/gu, "");

/** So many sentences of an article are read for what is planned. */
const mostSentences = 120;

/** What the article only plans: of each root the sentences that plan it. */
const plansOf = new WeakMap<Evidence, Map<string, string[]>>();

function plansIn(evidence: Evidence, { planned, done, told = done }: Tenses): Map<string, string[]> {
  const known = plansOf.get(evidence);
  if (known) return known;
  const plans = new Map<string, string[]>();
  for (const sentence of splitSentences(evidence.article, evidence.language).slice(0, mostSentences))
    for (const root of rootsIn(sentence, planned, evidence.language))
      plans.set(root, [...(plans.get(root) ?? []), sentence]);
  for (const root of rootsIn(evidence.article, told, evidence.language)) plans.delete(root);
  plansOf.set(evidence, plans);
  return plans;
}

/** So many words that tell something must stand in both sentences besides the verb. */
const leastShared = 2;

/** "The council has closed three libraries", of "plans to close three libraries": what is done here and only planned in the article. */
export function plannedAsDone(sentence: string, evidence: Evidence): Issue[] {
  const own = ofLanguage(tenses, evidence.language);
  if (!own || own.open.test(sentence)) return [];
  const plans = plansIn(evidence, own);
  if (plans.size === 0) return [];
  const wordsOf = (text: string): string[] =>
    plainWords(text).filter((word) => isTelling(word, evidence.language) || /^\p{Nd}/u.test(word));
  const words = new Set(wordsOf(sentence));
  const done = [...rootsIn(sentence, own.done, evidence.language)].find((root) =>
    plans
      .get(root)
      ?.some((plan) => new Set(wordsOf(plan).filter((word) => words.has(word))).size >= leastShared),
  );
  return done === undefined ? [] : [{ kind: "opposite", found: `done, for planned: ${done}` }];
}
