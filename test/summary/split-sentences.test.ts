import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../functions/summary/split-sentences.ts";
import { anyArticle } from "./any-article.ts";

/** Language, and a text with its sentences parted by " | ". */
const rules: [string, string][] = [
  ["en", "Dr. Okafor met Prof. J. R. Lindqvist at 9 a.m. on Monday. | They talked until noon."],
  ["en", "The firm is called Marlow & Co. | It was founded in 1911."],
  ["en", "She works for the U.S. Treasury in Lyon. | He lives in the U.S. | They write."],
  ["en", "“Wait!” she said. | “I am not ready. We leave at five,” he answered."],
  ["en", "The bill came to $1,200.50 (see p. 14, no. 3). | Nobody paid."],
  ["en", "Is that so?! | Yes... it is. | Then go."],
  ["en", "The road ends at the quay.Police closed it on Friday."],
  ["en", "Write to desk@canalpost.example or see www.canalpost.example/news. | Thank you."],
  ["en", "1. Wash the apples. | 2. Cut them. | 3. Cook them."],
  [
    "de",
    "Am 3. Oktober tagte der Rat, z. B. über den Haushalt usw. und die Brücke. | Es kamen rund 1.200 Gäste.",
  ],
  ["de", "„Wir fahren am 12. Mai. Das ist sicher“, sagte Dr. Meier. | Dann ging er."],
  ["fr", "M. Durand a vu Mme Petit à 10 h. 30. | « Quelle journée ! » a-t-il dit. | Elle a ri."],
  ["es", "El Sr. Ruiz llegó de EE. UU. en enero. | ¿Quién lo esperaba? | ¡Nadie!"],
  ["ru", "В 2024 г. город потратил 3 млн руб. на мост. | По словам А. С. Громова, этого мало."],
  ["pl", "Spotkanie odbędzie się 5. maja przy ul. Lipowej, m.in. z prof. Nowakiem. | Wstęp wolny."],
  ["ar", "وصل د. سامي إلى الميناء أمس. | هل عاد؟ | نعم."],
  ["ur", "کشتی پیر سے دوبارہ چلے گی۔ | کرایہ وہی رہے گا۔ | کیا سب خوش ہیں؟"],
  ["hi", "नौका सोमवार से फिर चलेगी। | किराया नहीं बढ़ेगा। | क्या सब ख़ुश हैं?"],
  ["bn", "মো. রফিকুল ইসলাম সোমবার এসেছেন। | ফেরি আবার চলবে।"],
  ["ja", "「もう来ない。そう思った」と彼は言った。 | 船は月曜日に出る。"],
  ["zh", "渡轮周一复航。 | 票价不变！ | 谁说的？"],
  ["el", "Τι ώρα είναι; | Δεν ξέρω."],
  ["hy", "Նավը կգնա երկուշաբթի: | Գինը նույնն է:"],
  ["am", "ጀልባው ሰኞ ይመለሳል። | ዋጋው አይለወጥም።"],
];

const parted = (text: string): string => text.replaceAll(" | ", text.match(/[\p{sc=Han}]/u) ? "" : " ");

describe("sentences", () => {
  it.each(rules)("%s: %s", (language, text) => {
    const expected = text.includes("quay.Police")
      ? ["The road ends at the quay.", "Police closed it on Friday."]
      : text.split(" | ");
    expect(splitSentences(text.includes("quay.Police") ? text : parted(text), language)).toEqual(expected);
  });

  it("end with their line, unless the line was only wrapped", () => {
    expect(
      splitSentences("A heading\nThe first sentence was wrapped\nin the middle. The second.", "en"),
    ).toEqual(["A heading", "The first sentence was wrapped in the middle.", "The second."]);
  });

  it("are the text itself, with nothing lost but blanks", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          anyArticle.map(({ body }) => body.map(({ text }) => text).join(" ")),
        ),
        (text) => {
          const letters = (parts: string[]) => parts.join("").replace(/\s+/gu, "");
          expect(letters(splitSentences(text, "en"))).toBe(letters([text]));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it("are found in linear time", () => {
    const text = "He said “this and (that” and 'so on. U.S. 1. a.m. … ".repeat(4_000);
    expect(splitSentences(text, "en").length).toBeGreaterThan(1_000);
  });
});

const golden = new URL("../../../shared/data/segmentation/golden.json", import.meta.url);

describe.skipIf(!existsSync(golden))("the golden rules", () => {
  it("are kept: 47 of 48 in English, 94 % in other languages", () => {
    const rulesOf = JSON.parse(readFileSync(golden, "utf8")) as Record<string, [string, string[]][]>;
    const kept = { en: 0, other: 0 };
    let others = 0;
    for (const [language, cases] of Object.entries(rulesOf)) {
      for (const [text, sentences] of cases) {
        const right = splitSentences(text, language).join("\n") === sentences.join("\n");
        if (language === "en") kept.en += right ? 1 : 0;
        else {
          others++;
          kept.other += right ? 1 : 0;
        }
      }
    }
    expect(kept.en).toBeGreaterThanOrEqual(47);
    expect(kept.other / others).toBeGreaterThanOrEqual(0.94);
  });
});
