import { dictionaryScripts } from "../../article/language/unspaced.ts";

const byDictionary = new RegExp(`[${dictionaryScripts}]+`, "gu");
const dictionaries: [RegExp, string][] = [
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Lao}/u, "lo"],
  [/\p{Script=Khmer}/u, "km"],
  [/\p{Script=Myanmar}/u, "my"],
];
const segmenters = new Map<string, Intl.Segmenter>();

/** Where words end in Thai, Lao, Khmer and Burmese, which write none of them apart: UTF-16 indices where a line may begin. */
export function wordEnds(text: string): number[] {
  return [...text.matchAll(byDictionary)].flatMap(({ 0: run, index }) =>
    isShortQuotation(text, run, index) ? [] : endsIn(text, run, index),
  );
}

/** A name or a word in quotation marks stays whole up to so many letters; longer ones would decide the size of the type. */
const longestName = 12;

function isShortQuotation(text: string, run: string, start: number): boolean {
  return (
    /[“‘"'«]/.test(text[start - 1] ?? "") &&
    /[”’"'»]/.test(text[start + run.length] ?? "") &&
    run.replace(/\P{L}/gu, "").length <= longestName
  );
}

/** One letter and its marks is a particle or a sign of repetition, and stays with the word before, as marks do (၍, ။) and the end of a shortened word (นายกฯ). */
const loneSyllable = /^(?:\p{L}\p{M}*|[\p{P}\p{Sc}]+|.{0,3}ฯ)$/u;
/** Tens, thousands, millions and what they count, which these scripts write without a space: 9.3ពាន់|លាន|ដុល្លារ. */
const counting =
  "ร้อย|พัน|หมื่น|แสน|ล้าน|บาท|ดอลลาร์|ຮ້ອຍ|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້|ກີບ|ໂດລາ|រយ|ពាន់|ម៉ឺន|សែន|លាន|ប៊ីលាន|កោដិ|រៀល|ដុល្លារ|ရာ|ထောင်|သောင်း|သိန်း|သန်း|ဘီလီယံ|ကျပ်|ဒေါ်လာ";
const countingWord = new RegExp(`^(?:${counting})$`, "u");
const countedBefore = new RegExp(`\\p{Nd} ?(?:${counting})*$`, "u");

function endsIn(text: string, run: string, start: number): number[] {
  const language = dictionaries.find(([script]) => script.test(run))?.[1] ?? "th";
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  const isCounted = (index: number, segment: string) =>
    countingWord.test(segment) &&
    countedBefore.test(text.slice(Math.max(0, start + index - 24), start + index));
  return [...segmenter.segment(run)]
    .filter(({ index, segment }) => index > 0 && !loneSyllable.test(segment) && !isCounted(index, segment))
    .map(({ index }) => start + index);
}
