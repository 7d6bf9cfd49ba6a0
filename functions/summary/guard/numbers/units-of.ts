import { perLanguage } from "../../../article/language/per-language.ts";
import { runtimeLocale } from "../../../article/language/runtime-locale.ts";
import type { FoundNumber } from "./numbers-in.ts";
import { before, currencies, signs, type Unit, unit, worded } from "./unit-signs.ts";

/** What stands between a number and what it counts: a hyphen, "of", "de", "US". */
const filler = /^[\s\u00a0]*(?:-[\s\u00a0]?)?(?:(?:de|di|of|de los|full|whole|more|od|от)\s+|d['’])?/u;

/** What a number of a text counts or measures; undefined where that is nothing we know. */
export function unitOf({ from, end }: FoundNumber, text: string, language: string): Unit | undefined {
  const head = text.slice(Math.max(0, from - 8), from);
  const tail = text.slice(end, end + 40);
  const rest = tail.replace(filler, "");
  const points = signs[0]!;
  if (points[0].test(rest)) return points[1];
  const led = before.find(([pattern]) => pattern.test(head));
  if (led) return led[1];
  const word = wordUnit(rest, language);
  if (word) return word;
  const sign = signs.find(([pattern]) => pattern.test(rest));
  if (sign) return sign[1];
  const currency = currencies.find(([pattern]) => pattern.test(rest));
  return currency && unit(currency[1]);
}

/** "Two years' investigation": the genitive of units that are short. */
const scandinavian = /^(?:sv|da|no|nb|nn)$/u;

const scandinavianMile = unit("metres", 10_000);

/** A unit that the text begins with, as its language words it. */
function wordUnit(rest: string, language: string): Unit | undefined {
  const first = /^[\p{L}\p{M}\u200c]+/u.exec(rest)?.[0].toLowerCase();
  if (!first) return undefined;
  if (first === "mil" && scandinavian.test(language)) return scandinavianMile;
  const isUnspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u.test(first);
  return unitWords(language).find(([form]) => {
    if (isUnspaced) return first.startsWith(form);
    if (first === form || (scandinavian.test(language) && first === `${form}s`)) return true;
    return (
      form.length >=
        (/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(form) && language !== "hu" ? 4 : 3) &&
      first.startsWith(form) &&
      first.length - form.length <= 3
    );
  })?.[1];
}

/** CLDR's words for the units, for one, two, five and many of them; the longest first. */
const unitWords = perLanguage((language): [string, Unit][] => {
  const tags = { en: ["en", "en-GB"], pt: ["pt", "pt-PT"], nb: ["no"] }[language] ?? [
    runtimeLocale(language),
  ];
  const forms = new Map<string, Unit>();
  for (const tag of tags)
    for (const [name, meant] of Object.entries(worded))
      for (const count of [1, 2, 5, 1.5]) {
        const words = new Intl.NumberFormat(tag, { style: "unit", unit: name, unitDisplay: "long" })
          .formatToParts(count)
          .find(({ type }) => type === "unit")
          ?.value.toLowerCase();
        const form = words?.split(/\s/u)[0];
        if (form && !forms.has(form)) forms.set(form, meant);
      }
  return [...forms].sort(([a], [b]) => b.length - a.length);
});
