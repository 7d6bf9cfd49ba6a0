import { expect, it } from "vitest";
import { foldScript } from "../../functions/page/fold-script.ts";

const fold = new Function(`${foldScript} return fold;`)() as (text: string) => string;

it.each([
  ["Zürich", "zurich"],
  ["IŞIK", "ışık"],
  ["İstanbul", "istanbul"],
  ["ISPARTA", "Isparta"],
  ["Đà Nẵng", "da nang"],
  ["Søren Łódź", "soren lodz"],
  ["ΣΕΙΣΜΟΣ", "σεισμός"],
  ["Ёлка", "елка"],
  ["أحمد", "احمد"],
  ["مُحَمَّد", "محمد"],
  ["مصطفى", "مصطفي"],
  ["کتاب", "كتاب"],
  ["ＡＢＣ", "abc"],
  ["Donaudampf\u00adschifffahrt", "donaudampfschifffahrt"],
  ["क़लम", "कलम"],
  ["doesn’t", "doesn't"],
  ["п’ять", "п'ять"],
  ["נדל״ן", 'נדל"ן'],
  ["בן־דוד", "בן-דוד"],
  ["“Harbour”", "harbour"],
  ["2025–26", "2025-26"],
  ["می‌خریم", "میخریم"],
  ["۳ ساعته", "3 ساعته"],
  ["১২টি", "12টি"],
])("finds %s by %s", (shown, typed) => {
  expect(fold(shown)).toBe(fold(typed));
});

it.each([
  ["नाव", "नव"],
  ["นํ้า", "นา"],
  ["かき", "かぎ"],
])("keeps apart what are other words: %s, %s", (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});
