import { foldLetters } from "../language/fold-letters.ts";
import { functionWords } from "../language/function-words.ts";
import { byWords } from "../lexicon/by-words.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { endings, pageMatter, teaserHeadings } from "../lexicon/furniture.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { weekdays } from "../lexicon/weekdays.ts";

/** First words of towns with two; "John Smith: …" is someone speaking. */
export const townWords =
  /^(?:New|San|Santa|Santo|São|Port|Porto|Cape|Addis|Abu|Hong|Tel|Sri|Ho|Kuala|Los|Las|Dar|Rio|Buenos|Phnom|Quezon|Saint|St|Fort|Mount|North|South|East|West|Upper|Lower|El|La|Le|Den|Bad|Ciudad|Villa|Nova|Novi|Nizhny|Velikiy|Banja|Bela)[. -]|, /u;

const acronyms = new Set(
  "NASA WHO UN EU NATO FBI CIA ICC IMF OPEC UNHCR UNICEF UNESCO FIFA UEFA NBA NFL MLB NHL US USA UK UAE BJP PTI PPP IOC ECB FED OECD".split(
    " ",
  ),
);

/** Whom a letter to the paper is written to. */
const addressed = new Set(
  "sir sirs madam gentlemen monsieur madame messieurs señor señora signore senhor senhora herr frau herre mijnheer".split(
    " ",
  ),
);

/** True for words that can be the name of a place: no label, no acronym, no word that just begins a sentence. */
export function isPlace(words: string): boolean {
  if (acronyms.has(words) || words.length < 2 || isPerson(words)) return false;
  const label = labelOf(words);
  if (weekdays.has(label) || addressed.has(label)) return false;
  if (teaserHeadings.has(label) || endings.has(label) || pageMatter.has(label) || byWords.includes(label))
    return false;
  if (/(?<!^(?:Ste?|Mt|Ft|Pt))[.]\s\p{Lu}\p{Ll}/u.test(words) && !/,/.test(words)) return false;
  if (
    /^(?:today|heute|hoy|hoje|oggi|сегодня|вчера|завтра|сьогодні|вчора|วันนี้|วานนี้|اليوم|أمس|آج|امروز|आज|আজ|היום|今日|本日|昨日|(?:licen[sc]e|download|algorithm|repackaged|usage|features?|requirements?|installation|neu|nuevo|nouveau|nuovo|novo|nieuw|new)$|stability|status|version|type|default|example|warning|tip|tl;?dr|preface|note|update|correction|editor|question|answer|q|a|exclusive|breaking|watch|opinion|analysis|explainer|fact|background|summary|source|nota|hinweis|frage|antwort|pregunta|pergunta|question|réponse|vraag|spørgsmål|domanda|вопрос|ответ|n\.?b|p\.?s|obs|remarque|anmerkung|opmerking|poznámka|примечание|примітка|uwaga|merk|bemærk|huom|dikkat|not|catatan|lưu ý|ملاحظة|توجه)(?![\p{L}\p{M}])/iu.test(
      words,
    )
  ) {
    return false;
  }
  const first = foldLetters(words.split(/[\s,/]/)[0]!);
  return (
    !allFunctionWords.has(first) ||
    /[\s/-]/.test(words) ||
    (words === words.toUpperCase() && words !== words.toLowerCase())
  );
}

/** "Jessica Livingston", who speaks, and "Jeff Chiu, File", who took a picture; but "Virginia Beach", "Santiago de Compostela". */
function isPerson(words: string): boolean {
  if (/,\s(?:file|pool)$/i.test(words)) return true;
  const parts = words.split(" ");
  return (
    (parts.length === 2 || parts.length === 3) &&
    parts.every((part) => /^\p{Lu}[\p{L}.’'-]*$/u.test(part)) &&
    isFirstName(parts[0]!) &&
    !townWords.test(capitalised(words)) &&
    !/\s(?:city|town|beach|springs|falls|county|park|lakes?|hills?|islands?|bay|creek|river|valley|heights|village|harbou?r|point|station)$/i.test(
      words,
    )
  );
}

/** "Novi Pazar" of "NOVI PAZAR" */
const capitalised = (words: string): string =>
  words.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());

const allFunctionWords = new Set(
  Object.values(functionWords).flatMap((languages) =>
    Object.values(languages).flatMap((words) => words.split(" ").map(foldLetters)),
  ),
);
for (const short of ["la", "le", "los", "las", "el", "san", "new", "the", "jakarta", "beograd", "zagreb"])
  allFunctionWords.delete(short);
