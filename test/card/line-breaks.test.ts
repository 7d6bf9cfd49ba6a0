import { expect, it } from "vitest";
import { lineBreaks } from "../../functions/card/text/line-breaks.ts";

function pieces(text: string, language: string): string[] {
  let start = 0;
  return lineBreaks(text, language).map((end) => {
    const piece = text.slice(start, end);
    start = end;
    return piece;
  });
}

it.each([
  ["my", "မြို့တော်ကောင်စီက နောက်ဆုံး", "က"],
  ["my", "၄,၅၀၀ ကျပ်သို့ ရောက်ရှိ", "သို့"],
])("a syllable alone stays with the word before it: %s %s", (language, text, syllable) => {
  const all = pieces(text, language);
  expect(all.join("")).toBe(text);
  expect(all.length).toBeGreaterThan(1);
  expect(all.map((piece) => piece.trim())).not.toContain(syllable);
});
