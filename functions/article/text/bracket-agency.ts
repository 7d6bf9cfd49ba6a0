import { findDates } from "../date/find-dates.ts";
import { withoutDates } from "../date/without-dates.ts";
import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";

/** "The Pensions Institute (PPI) | said…", "Statistics Ellery (SE) |, which…": the sentence goes on behind its brackets, which end no dateline. */
export const goesOnBehind = (head: string, rest: string): boolean =>
  /[)）\]]\s*$/u.test(head) && /^[\p{Ll},;]/u.test(rest);

/** What stands in a dateline's brackets besides the day: "dpa, 4. März 2031". */
export const besidesDay = (inside: string): string =>
  withoutDates(inside, findDates(inside)).replace(/^[\s,/–-]+|[\s,/–-]+$/g, "");

/** True where these words name an agency, one of several joined agencies, or a paper as in "Kaieteur News". */
export function namesAgency(words: string): boolean {
  const label = labelOf(words);
  if (agencies.has(label) || agencies.has(label.replace(/[^\p{L}\p{N}]+/gu, " "))) return true;
  if (
    /^(?:ard|zdf|br|hr|mdr|ndr|rbb|sr|swr|wdr|orf|srf|rts|rtbf|vrt|nos|svt|nrk|yle|rtve|rai|bbc|cbc|abc|nbc|cbs|npr|pbs|nhk|kbs|mbc|sbs|trt)\s/.test(
      label,
    )
  )
    return true;
  if (label.split(/\s*[/,|–-]\s*/).some((part) => agencies.has(part))) return true;
  // "ats afp"
  if (/^\p{L}{2,8}(?: \p{L}{2,8})+$/u.test(label) && label.split(" ").every((part) => agencies.has(part)))
    return true;
  return /(?:^|\s)(?:news|press|agency|times|post|herald|tribune|gazette|chronicle|journal|observer|guardian|mirror|express|newswire|wire|media|radio|tv|television|online|información|informacion|noticias|diario|periódico|jornal|notícias|zeitung|kurier|anzeiger|tageblatt|presse|gazzetta|corriere|giornale|journal|nieuws|nyheter|nyheder|wiadomości|zprávy|noviny|vijesti|vesti|novice|hírek|hírlap|știri|haber|haberler|gazetesi|xəbər|berita|báo|газета|вести|вісті|новини|видання|издание|правда|nachrichten|nachrichtenagentur|agencia|agência|agence|agenzia|agenția|agentura|agencja|agenția|haber ajansi|ajansi|агентство|новости|телеканал|خبرگزاری|وكالة|وکالة|صحیفة|جریدة|مجلة|روزنامه|روزنامہ|وكالات|نیوز|ڈیسک|समाचार|न्यूज|न्यूज़|ब्यूरो|एजेंसी|সংবাদ|通信|通讯社|通訊社|뉴스|신문|일보|스포츠)(?:\s|$)/u.test(
    label,
  );
}
