const east = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const han = /^\p{Script=Han}$/u;
const hiragana = /\p{Script=Hiragana}/u;
const katakana = /[\p{Script=Katakana}ー]/u;
/** Letters and figures as wide as an ideograph, which UAX 14 takes for some: ＷＢＣ, ３．５, Ｇ７. */
const wide = /[０-９Ａ-Ｚａ-ｚ]/;
const wideSign = /[０-９Ａ-Ｚａ-ｚ][．，]$/;
const wordLike = /[\p{L}\p{N}%％]/u;
const digit = /[\d０-９]/;
const numeral = /[\d０-９一二三四五六七八九十百千万萬億亿兆]/u;
/** A number that goes on: 1億|3064万, 1万|亿元, 二十|五号. */
const ofNumber = /(?:[\d０-９][万萬億亿兆千百余餘]{1,2}|[一二三四五六七八九十百千万萬億亿])$/u;
const ofDate = /[\d０-９][年月时時点點]$/u;
/**
 * Words of one ideograph that belong to what follows. Others end a word or a name (準備金率, 大谷翔平), unless nothing stands
 * before them that they could end.
 */
const leading = {
  ja: /[第約新全各最再同前元一二三四五六七八九十百千数]/u,
  zh: /[第约約将將受遭获獲在与與和因为為对對从從被把向再又已拟擬或及不超逾近全新各每至由以让讓是有无無前最一二三四五六七八九十百千]/u,
};
/** Of these, what ends a verb behind another of one ideograph, or behind an adverb: 抓获, 广受, 屡遭. */
const endsVerb = /^[受遭获獲]$/u;
const beginsVerb = /^[抓捕擒猎獵起采採摘夺奪寻尋搜缉緝喜勇连連首未大广廣屡屢险險曾]$/u;
/** Endings of verbs, and particles: a phrase ends with them. */
const ending =
  /^(?:て|から|まで|より|など|だけ|ほど|ころ|ごろ|たち|ない|なか|なく|たい|ます|まし|です|でし|だっ|だろ|でき|した|して|いる|いた|いて|れる|れた|せる|くれ|では|には|とは|ので|のに|けど|ながら|という|として|による)/u;
/** No line begins with one of these between two words. */
const joining = /[—–―─＝]/u;
const closing = /[」』）】》〉”’]/u;
/** 料金を, 展に: what stands before one is a noun, also where it is an ideograph before hiragana, as a verb's stem is (閉じた). */
const particle = /^[をがはにでとのもへや]$/;
/**
 * Characters: a longer piece would decide the size of the type. Such a phrase may break between words, such a word of katakana
 * between those that it is made of, any other anywhere.
 */
const longestPhrase = 8;
const longestWord = 12;
/** A run of katakana that the dictionary does not know falls into shorter ones (コン|ピ|ュ|ー|ティン|グ). */
const surelyWord = 4;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Of the places where Japanese and Chinese may break, those between phrases: not inside a word, a name, a number or a run of
 * katakana, nor before what inflects or follows a word. `ends` are the places by UAX 14, the last one the text's length.
 */
export function phraseBreaks(text: string, ends: number[], language: string): number[] {
  if (!east.test(text)) return ends;
  const tongue = language.startsWith("ja") ? "ja" : "zh";
  const words = wordsByStart(text, tongue);
  const places = outsideReadings(text, besideQuotations(text, ends));
  const phrases = places.filter((at) => at === text.length || !goesOn(text, at, words, leading[tongue]));
  const isBetweenWords = (at: number) =>
    words.has(at) &&
    // 閉|じた is a verb, 費|を the end of a noun, 翔|平 are a name's ideographs.
    (!han.test(words.get(at)!) ||
      (hiragana.test(text[at + 1] ?? "") && !particle.test(words.get(at + 1) ?? ""))) &&
    !hiragana.test(text[at]!) &&
    !joining.test(text[at]!) &&
    !inKatakana(text, at) &&
    !inNumber(text, at);
  const byWords = opened(phrases, longestPhrase, places, isBetweenWords);
  const byParts = opened(
    byWords,
    longestWord,
    places,
    (at) => inKatakana(text, at) && (words.get(at)?.length ?? 0) >= surelyWord,
  );
  return opened(byParts, longestWord, places, () => true);
}

/** UAX 14 keeps curly quotation marks with what is on either side, since some languages close with what others open with. */
function besideQuotations(text: string, ends: number[]): number[] {
  const more = [...text.matchAll(/(?<=[\p{L}\p{N}：，；、！？])(?=[“‘]\p{L})|(?<=[”’])(?=\p{L})/gu)]
    .map(({ index }) => index)
    .filter((at) => east.test(text[at - 1]!) || east.test(text[at]!) || /[：，；、！？]/.test(text[at - 1]!));
  return withPlaces(ends, more);
}

/** Both in order, each once. */
export function withPlaces(ends: number[], more: number[]): number[] {
  return more.length === 0 ? ends : [...new Set([...ends, ...more])].sort((a, b) => a - b);
}

/** A word's reading in brackets, as Japanese adds it to names, is one sign: 東京（とうきょう）. */
const reading = /[（(][\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,9}[）)]/gu;
/** One or two signs in brackets belong to what stands before them: 連載（上）, 通車（影音）, （１）. */
const label = /^[（(][^（()）]{1,2}[）)]/u;

function outsideReadings(text: string, ends: number[]): number[] {
  const spans = Array.from(
    text.matchAll(reading),
    ({ 0: said, index }) => [index, index + said.length] as const,
  );
  return ends.filter(
    (at) => !spans.some(([start, end]) => at > start && at < end) && !label.test(text.slice(at, at + 4)),
  );
}

/** The same with those of `places` in pieces that are longer than `most`. */
function opened(ends: number[], most: number, places: number[], mayBreak: (at: number) => boolean): number[] {
  let start = 0;
  return ends.flatMap((end) => {
    const from = start;
    start = end;
    if (end - from <= most) return [end];
    return [...places.filter((at) => at > from && at < end && mayBreak(at)), end];
  });
}

function wordsByStart(text: string, tongue: "ja" | "zh"): Map<number, string> {
  let segmenter = segmenters.get(tongue);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(tongue, { granularity: "word" });
    segmenters.set(tongue, segmenter);
  }
  return new Map(Array.from(segmenter.segment(text), ({ index, segment }) => [index, segment]));
}

function inKatakana(text: string, at: number): boolean {
  return katakana.test(text[at - 1]!) && katakana.test(text[at]!);
}

function inNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text[at]!;
  if (digit.test(before.at(-1)!)) return east.test(after);
  if (ofDate.test(before)) return digit.test(after);
  if (/[个個]$/.test(before)) return text.startsWith("百分", at);
  if (/[一二三四五六七八九十]$/.test(before)) return han.test(after);
  return ofNumber.test(before) && (numeral.test(after) || (digit.test(before) && east.test(after)));
}

function goesOn(text: string, at: number, words: Map<number, string>, leads: RegExp): boolean {
  const [before, after] = [text[at - 1]!, text[at]!];
  const word = words.get(at);
  if (joining.test(after) || inNumber(text, at)) return true;
  if (wide.test(after) && (wide.test(before) || wideSign.test(text.slice(Math.max(0, at - 2), at))))
    return true;
  if (hiragana.test(after) && !hiragana.test(before))
    return wordLike.test(before) || (closing.test(before) && (word?.length === 1 || ending.test(word ?? "")));
  const opensPhrase = (place: number, letter: string) =>
    (leads.test(letter) && !(endsVerb.test(letter) && beginsVerb.test(words.get(place - 1) ?? ""))) ||
    !wordLike.test(text[place - 1] ?? "") ||
    hiragana.test(text[place - 1]!);
  if (han.test(before) && words.get(at - 1) === before && opensPhrase(at - 1, before))
    return wordLike.test(after);
  if (!east.test(before) || !east.test(after)) return false;
  if (word === undefined || inKatakana(text, at)) return true;
  if (hiragana.test(after)) return word.length === 1 || ending.test(word);
  return han.test(word) && !opensPhrase(at, word);
}
