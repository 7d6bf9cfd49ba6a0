import { sayingRules } from "../saying-words.ts";
import type { Sentence } from "../sentence.ts";

/** Stands between the parts of one name. */
const joint = /^\.? (?:(?:al|bin|de[lnr]?|d[aiu]|la|van|von) )*$/u;

/** What stands before somebody who acts or speaks, or behind whom it is said ("according to"): nothing, "for", the end of a clause or quotation and at most a verb, or in English the opening of a clause. */
const before =
  /(?:^["“„«‘ ]*(?:(?:Voor|F[oöü]r|P[aeo][ru]r?a?|Dla|Til|Для) )?|[,?!]["”»’]? +(?:\p{Ll}+ )?| (?:between|by|told|that|when|while|whether|with) )(?:[DMS]\p{Ll}{0,3}\.? )?$/u;

/** "Mr", "Mme", "Sra", "Dr", "For": no part of the name. */
const title = /^(?:M(?:rs?|s|iss|me|lle)?|[DS]ra?|Voor|F[oöü]r|P[aeo][ru]r?a?|Dla|Til|Для)$/u;

/** So many characters before a name tell, so that the time for a very long sentence stays linear. */
const reach = 60;

/** Nouns are capitalised in German, syllables in Vietnamese. */
const unclear = /^(?:de|lb|vi)\b/u;

/**
 * For each sentence the names that it calls somebody by whom an earlier one introduces in full ("Perino said…", behind "Dana Perino"):
 * without that one, or the headline, nobody knows who is meant. Acronyms and words that also stand in small letters are no names.
 */
export function presumedNames(sentences: Sentence[], headline: string): string[][] {
  const small = new Set(sentences.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []));
  /** Whether a name was first met in full. */
  const met = new Map(Array.from(headline.toLowerCase().matchAll(/[\p{L}-]+/gu), ([word]) => [word, false]));
  return sentences.map(({ text, language }) => {
    if (unclear.test(language)) return [];
    const { sources } = sayingRules(language);
    const capitals = [...text.matchAll(/(?<!\p{L})\p{Lu}(?:[\p{L}-]|['’.](?=\p{Lu}))*/gu)];
    const names = capitals.filter(
      ({ 0: name }) => name.search(sources) && !small.has(name.toLowerCase()) && !title.test(name),
    );
    const joined = names.map(
      ({ 0: name, index }, k) =>
        k + 1 < names.length && joint.test(text.slice(index + name.length, names[k + 1]!.index)),
    );
    const presumed: string[] = [];
    const full: string[] = [];
    for (const [k, { 0: name, index }] of names.entries()) {
      const key = name.toLowerCase();
      if (!/\p{Ll}\p{L}/u.test(name)) continue;
      if (joined[k] || joined[k - 1]) full.push(key);
      else if (!met.has(key)) met.set(key, false);
      else if (
        met.get(key) &&
        (before.test(text.slice(Math.max(0, index - reach), index).replace(sources, "")) ||
          /^['’]s /u.test(text.slice(index + name.length)))
      )
        presumed.push(name);
    }
    for (const key of full) if (!met.has(key)) met.set(key, true);
    return presumed;
  });
}
