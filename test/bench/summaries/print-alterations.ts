import { checkFaithfulness } from "../../../functions/summary/guard/check-faithfulness.ts";
import { splitSentences } from "../../../functions/summary/split/split-sentences.ts";
import { readSet, setNames } from "./development-sets.ts";
import { seededRandom } from "./grow-trees.ts";

/** How a sentence is turned into its denial, by language. */
const denials: Record<string, [RegExp, string]> = {
  de: [/\b(ist|war|sind|waren|wird|werden|wurde|wurden|hat|haben)\b(?! nicht)/gu, "$1 nicht"],
  fr: [/\b(est|sont|était|sera|avait|peut|doit|va)\b(?! pas)/gu, "ne $1 pas"],
  es: [/(?<=(?<!no) )(es|ha|fue|son|han|está|será)(?= )/gu, "no $1"],
  ru: [/(?<=(?<!не) )(был[аои]?|будет|может|стал[аои]?)(?=[ ,.])/gu, "не $1"],
  fa: [/(?<= )(بود|شد|کرد|دارد)(?=[ .])/gu, "ن$1"],
  ur: [/(?<=(?<!نہیں) )(ہے|ہیں|تھا|تھی|تھے)(?=[ ۔])/gu, "نہیں $1"],
  bn: [/(?<=(?<!না) )(করেন|হয়|করে|যায়|হবে)(?=[ ।])(?! না)/gu, "$1 না"],
  tr: [/(?<=\p{L}{2})(acak|ecek)(?=\p{L})/gu, "may$1"],
  vi: [/(?<=(?<!không|chưa) )(đã|sẽ|đang)(?= )/gu, "không $1"],
  id: [/(?<=(?<!tidak|belum) )(akan|telah|sudah|bisa|dapat)(?= )/gu, "tidak $1"],
  ja: [/(し)た(?=。)/gu, "$1なかった"],
};

/** How a sentence loses its denial, by language. */
const affirmations: Record<string, [RegExp, string]> = {
  de: [/(?<=\p{L} )nicht (?=\p{L})/gu, ""],
  es: [/(?<=\p{L} )no (?=(?:es|ha|han|fue|son|está|será|se|hay|había|tiene|puede) )/gu, ""],
  ru: [/(?<=\p{L} )не (?=\p{L})/gu, ""],
  fa: [/(?<= )ن(?=(?:بود|شد|کرد|دارد|می‌\p{L}+)[ .])/gu, ""],
  ur: [/ نہیں(?= \p{L})/gu, ""],
  bn: [/ না(?=[ ।])/gu, ""],
  tr: [/(?<=\p{L}{2})may(?=acak)|(?<=\p{L}{2})mey(?=ecek)/gu, ""],
  vi: [/(?<=\p{L} )(?:không|chưa) (?=\p{L})/gu, ""],
  id: [/(?<=\p{L} )(?:tidak|belum) (?=\p{L})/gu, ""],
  en: [/(?<=\b(?:is|was|are|were|has|have|had|will|would|could|can|did|does|do)) not\b/gu, ""],
};

/** How often the guard sees a number altered, a denial put in or a denial left out in one of an article's first sentences, by language. */
export function printAlterations(): void {
  const random = seededRandom(7);
  const rows: Record<string, Seen> = {};
  const all: Seen = noneSeen();
  for (const { lang, article } of setNames.flatMap((set) => readSet(set))) {
    const sentences = splitSentences(article, lang).filter(({ length }) => length > 40 && length < 400);
    for (const sentence of sentences.slice(0, 3)) {
      const alter = (name: keyof Seen, place: RegExp, change: (found: string) => string): void => {
        const places = [...sentence.matchAll(place)];
        const at = places[Math.floor(random() * places.length)];
        if (!at) return;
        const altered = sentence.slice(0, at.index) + change(at[0]) + sentence.slice(at.index + at[0].length);
        if (article.includes(altered)) return;
        rows[lang] ??= noneSeen();
        const kinds = name === "number" ? ["number"] : ["negation", "opposite"];
        const isSeen = checkFaithfulness(article, altered, lang).issues.some(({ kind }) =>
          kinds.includes(kind),
        );
        rows[lang][name].push(isSeen);
        all[name].push(isSeen);
      };
      alter("number", /(?<![\p{L}\p{Nd}])\p{Nd}+(?:[.,٫]\p{Nd}+)*/gu, (found) => nextDigit(found, random()));
      const denial = denials[lang];
      if (denial)
        alter("denial put in", denial[0], (found) =>
          denial[1].replace("$1", found === "した" ? "し" : found),
        );
      const affirmation = affirmations[lang];
      if (affirmation) alter("denial left out", affirmation[0], () => affirmation[1]);
    }
  }
  for (const [lang, kinds] of [...Object.entries(rows), ["all", all] as const]) {
    const rates = Object.entries(kinds).flatMap(([kind, caught]) =>
      caught.length < 5
        ? []
        : `${kind} ${((100 * caught.filter(Boolean).length) / caught.length).toFixed(1)} % of ${caught.length}`,
    );
    if (rates.length > 0) console.log(`  ${lang}: ${rates.join(", ")}`);
  }
}

/** Of each alteration whether it was seen. */
type Seen = Record<"number" | "denial put in" | "denial left out", boolean[]>;

const noneSeen = (): Seen => ({ number: [], "denial put in": [], "denial left out": [] });

/** The number with another digit in its first place, in the digits that it has. */
function nextDigit(number: string, chance: number): string {
  const code = number.codePointAt(0)!;
  const zero = [0x30, 0x660, 0x6f0, 0x966, 0x9e6].find((start) => code >= start && code < start + 10);
  if (zero === undefined) return number;
  const digit = ((code - zero + Math.floor(chance * 8)) % 9) + 1;
  return String.fromCodePoint(zero + digit) + number.slice(1);
}
