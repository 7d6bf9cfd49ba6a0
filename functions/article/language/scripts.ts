const scripts = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Telu", /\p{Script=Telugu}/u],
  ["Knda", /\p{Script=Kannada}/u],
  ["Mlym", /\p{Script=Malayalam}/u],
  ["Gujr", /\p{Script=Gujarati}/u],
  ["Guru", /\p{Script=Gurmukhi}/u],
  ["Orya", /\p{Script=Oriya}/u],
  ["Sinh", /\p{Script=Sinhala}/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Khmr", /\p{Script=Khmer}/u],
  ["Laoo", /\p{Script=Lao}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
  ["Thaa", /\p{Script=Thaana}/u],
  ["Tibt", /\p{Script=Tibetan}/u],
  ["Syrc", /\p{Script=Syriac}/u],
  ["Nkoo", /\p{Script=Nko}/u],
  ["Adlm", /\p{Script=Adlam}/u],
] as const;

export type Script = (typeof scripts)[number][0];

/** Letters by script, most frequent first; a syllable of Han, Hangul or kana weighs as two letters. */
export function scriptCounts(text: string): [Script, number][] {
  const counts = new Map<Script, number>();
  let last: (typeof scripts)[number] = scripts[0];
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    if (!last[1].test(letter)) last = scripts.find(([, test]) => test.test(letter)) ?? scripts[0];
    const weight = last[0] === "Hani" || last[0] === "Hang" || last[0] === "Kana" ? 2 : 1;
    counts.set(last[0], (counts.get(last[0]) ?? 0) + weight);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** A letter of a script that runs right to left. */
export const rightToLeftLetter =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u;

const rightToLeft = new Set<Script>(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"]);

/** True where most letters run right to left. */
export function runsRightToLeft(text: string): boolean {
  let balance = 0;
  for (const [script, count] of scriptCounts(text)) balance += rightToLeft.has(script) ? count : -count;
  return balance > 0;
}
