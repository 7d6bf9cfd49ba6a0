import type { FoundDate } from "../date/find-dates.ts";
import { foldLetters } from "../language/fold-letters.ts";
import { byWords, otherCredits } from "../lexicon/by-words.ts";
import { relativeTime } from "../lexicon/date-labels.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { namesAgency } from "./bracket-agency.ts";

const particle =
  "(?:de|del|della|di|da|dos|das|do|du|des|le|la|van|von|der|den|ter|te|zu|zur|bin|bint|ibn|al|el|e|y|i|af|av|ben|abu|o’|mac|st\\.)";
const nameWord = "(?:[\\p{Lu}][\\p{L}\\p{M}’'.-]*|[\\p{Lu}]\\.)";
const casedName = new RegExp(
  `^${nameWord}(?:[ -](?:${particle} )?(?:${particle} )?${nameWord}){1,4}(?:,? (?:Jr|Sr|III?|PhD|MD)\\.?)?$`,
  "u",
);
const initialed = /^(?:\p{Lu}\.\s?-?){1,3}\s?\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?$/u;
const caselessName =
  /^(?:[\p{Script=Arabic}\p{M}\u200c]+|[\p{Script=Devanagari}\p{M}.]+|[\p{Script=Bengali}\p{M}.]+|[\p{Script=Hebrew}'"״׳-]+|[\p{Script=Tamil}\p{M}.]+|[\p{Script=Telugu}\p{M}.]+|[\p{Script=Gujarati}\p{M}.]+|[\p{Script=Kannada}\p{M}.]+|[\p{Script=Malayalam}\p{M}.]+|[\p{Script=Gurmukhi}\p{M}.]+|[\p{Script=Thai}\p{M}]+|[\p{Script=Georgian}]+|[\p{Script=Sinhala}\p{M}.]+)(?:[ -][\p{L}\p{M}.'"״׳־\u200c]+){0,3}$/u;
const eastAsianName =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶ]{1,5}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶ]{1,5}|\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}|\p{Script=Katakana}{2,}・\p{Script=Katakana}{2,})$/u;
const staff =
  /(?:\b(?:staff|reporter|report|reporters|correspondent|correspondents|newsroom|bureau|desk|team|editors?|writers?|redaktion|redacción|redacció|redação|rédaction|redazione|redactie|redaksjonen|redaktionen|toimitus|redakcja|redakce|redakcia|redakcija|szerkesztőség|redacția|redacţia|haber merkezi|tim redaksi|redaksi)\b|редакция|редакція|редакцията|ब्यूरो|डेस्क|ডেস্ক|প্রতিবেদক|প্রতিনিধি|ویب ڈیسک|编辑部|編輯部|編集部|취재팀|온라인뉴스팀)/iu;
const places =
  /\b(?:street|university|county|minister|president|council|league|government|police|city|world|news|sport|sports|opinion|politics|business|health|culture|photo|video|studio|newsletter|podcast|live|issue|edition|download|menu|search|login|subscribe|feature|features|follow|share|comments?|minutes?|today|points|updated?|watch|listen|read|premium|more|latest|related|breaking|exclusive|analysis|interview|review|startseite|kommentare?|paper|funeral|download|stories|story|media|photos|videos|gallery|editorial|the|zur|zum|der|die|das|für|mit|for|with|and|und)\b/i;

/** True for words that look like the name of one person in the way their script writes names. */
export function looksLikeName(words: string): boolean {
  if (/['’]s(?:\s|$)/.test(words)) return false;
  if (words.length < 3 || words.length > 48 || /[\d@:;!?|/_<>«»"“”()[\]{}]/.test(words)) return false;
  if (casedName.test(words) || initialed.test(words))
    return !places.test(words) && !namesAgency(words) && words !== words.toUpperCase()
      ? true
      : shoutedName(words);
  return false;
}

/** True for a name that begins with a common given name in a script without capitals, or has a blank between two of ideographs. */
export function looksLikeCaselessName(words: string): boolean {
  if (/^[\p{Script=Han}々]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}々]{1,4}$/u.test(words))
    return words.length >= 4;
  const parts = foldLetters(words).split(/[\s\u200c]+/);
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    givenNames.has(parts[0]!) &&
    caselessName.test(words) &&
    !namesAgency(words)
  );
}

const shoutedName = (words: string): boolean =>
  words === words.toUpperCase() &&
  words.split(" ").length >= 2 &&
  !namesAgency(words) &&
  !places.test(words) &&
  casedName.test(words);

/** True for "Our Foreign Staff", "F.P. Report", "Redaktion": a byline without a person's name. */
export function looksLikeStaff(words: string): boolean {
  return words.length <= 40 && words.split(/\s+/).length <= 5 && staff.test(words) && !/[.!?]$/.test(words);
}

/** Names after a by-word ("By", "Von", "بقلم", "기자" …) in a line whose dates are known; none where there is no by-word. */
export function namesAfterByWord(line: string, dates: FoundDate[]): string[] | null {
  const folded = line.toLowerCase();
  const lead = byWords.find((word) => startsWithWord(folded, word, line));
  if (!lead) return trailingByWord(line, dates);
  if (otherCredits.some((credit) => credit.length > lead.length && folded.startsWith(credit))) return [];
  const rest = cutDates(line, dates)
    .slice(lead.length)
    .replace(/^[\s:：;/／|=●•・.,-]+/u, "");
  const names = splitNames(rest, true);
  const isLoose =
    !/^\s*[:：]/.test(line.slice(lead.length)) &&
    !/^(?:by|von|par|por|di|av|af|door|oleh|от|автор)$/.test(lead);
  return isLoose && names.every((name) => /^\p{Lu}\P{Z}+$/u.test(name)) ? [] : names;
}

function startsWithWord(folded: string, word: string, line: string): boolean {
  if (!folded.startsWith(word)) return false;
  const next = line.slice(word.length);
  if (/[\p{Script=Han}●=/:]$/u.test(word))
    return word.length > 1
      ? /^[\s:：/／|●・=(（\p{Script=Han}]/u.test(next)
      : /^\s?[:：/／|●・=＝]/u.test(next);
  if (/^(?:by|par|por|von|di|av|af|door|oleh)$/u.test(word) && /^\p{Lu}[\p{Ll}.’']/u.test(next)) return true;
  if (/^\s*$/.test(next)) return true;
  const needsMark =
    word.length <= 3 ||
    /^(?:text|tekst|texto|texte|reporter|author|editor|avec|autor|haber|bild|aus|nga|theo|per|από|από τον|от|από την|za|از|پر)$/u.test(
      word,
    );
  if (/^\s*[:：]/.test(next)) return true;
  if (!/^\s/.test(next)) return false;
  return !needsMark || /^\s+[\p{Lu}\p{Lo}@]/u.test(next);
}

/** "선수민 기자", "王小明 記者", "X yazdı": the by-word follows the name. */
function trailingByWord(line: string, dates: FoundDate[]): string[] | null {
  for (const segment of cutDates(line, dates).split("|")) {
    const match =
      /^\s*[[(【]?\s*(?:[\p{L}\d·]{1,12}[=\s])??(?<name>\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4})\s?(?:(?:선임|수습|인턴|온라인|객원|전문)?\s?기자|특파원|논설위원|기자\s|記者|记者)/u.exec(
        segment,
      );
    if (match) return [match.groups!.name!];
  }
  return null;
}

function cutDates(line: string, dates: FoundDate[]): string {
  let cut = line;
  for (const { start, end } of [...dates].reverse()) cut = `${cut.slice(0, start)} | ${cut.slice(end)}`;
  return cut;
}

/** Names in a list ("A, B and C"), agencies and titles left out; strict: every part must look like a name in its script. */
export function splitNames(text: string, afterByWord: boolean): string[] {
  const head = text
    .replace(relativeTime, " | ")
    .replace(/\s*[-–—|•·●/／]\s*(?=\d{1,2}[:.h]\d\d)/u, " | ")
    .replace(/\s(?:on|at|am|um|le|el|em|в)\s+(?:\p{L}{2,10}\.?,?)?\s*(?:\||$)/iu, " | ")
    .replace(/\s(?:on|at|am|um|le|el|em|в)\s*$/u, "")
    .replace(/\d{1,2}\s?[:.h]\s?\d\d.*$/u, " | ")
    .replace(/\b(?:min(?:ute)?s? read|temps de lecture|lesezeit|lesedauer|tiempo de lectura).*$/iu, " | ")
    .replace(/<[^>]*>|\S+@\S+/g, " | ")
    .replace(/\s@\w+/g, " | ")
    .replace(/\([^)]*\)/g, " ")
    .trim();
  const names: string[] = [];
  for (const segment of head
    .split(/\s*[|•●;]\s*|\s+[–—]\s+|\s+-\s+/u)
    .slice(0, names.length ? undefined : 3)) {
    for (const part of segment.split(
      /\s*(?:[,،、;；&+＋]|(?<!\/)\/(?!\/)|／|\s(?:and|und|et|y|e|i|en|och|og|ja|un|ir|oraz|a|és|și|şi|ve|və|dan|và|at|na|και|и|і|та|و|اور|ו|और|आणि|ও|และ|와|과)\s|和|與|与|及)\s*/u,
    )) {
      const name = part
        .replace(/^[\s.:：,]+|[\s,:：.]+$/gu, (edge) =>
          /^\.$/.test(edge) && /\p{Lu}\.$/u.test(part) ? "." : "",
        )
        .replace(/\s+/g, " ")
        .trim();
      const bare = unglue(stripTitle(name));
      if (isName(bare, afterByWord) && !names.includes(bare) && !(names.length && looksLikeStaff(bare)))
        names.push(bare);
      else if (/^(?:in|for|from|at|aus|für|pour|para|per|dans|en)\s/u.test(bare)) return names;
      else if (names.length && bare && !namesAgency(bare)) break;
    }
    if (names.length) break;
  }
  const full = names.filter((name) => /[\s.・·/]/.test(name) || !/\p{Lu}/u.test(name));
  return (full.length ? full : names).slice(0, 8);
}

function isName(words: string, afterByWord: boolean): boolean {
  if (!words || words.length > 60) return false;
  if (otherCredits.includes(words.toLowerCase())) return false;
  if (looksLikeName(words)) return true;
  if (afterByWord && looksLikeStaff(words) && !namesAgency(words.replace(staff, ""))) return true;
  if (namesAgency(words)) return false;
  if (!afterByWord) return false;
  if (/^\p{Lu}[\p{L}’'-]{2,20}$/u.test(words))
    return words.length > 3 && !staff.test(words) && !places.test(words) && words !== words.toUpperCase();
  if (
    /^[\p{Ll}\p{Lu}]{1,6}(?:\/{1,2}[\p{Ll}\p{Lu}]{1,6})+$/u.test(words) ||
    /^\((?:\p{L}{2,4})\)$/u.test(words)
  )
    return true;
  return caselessName.test(words) ? labelOf(words).length >= 4 : eastAsianName.test(words);
}

const roles =
  /^(?:(?:our|onze|unser\p{L}*|notre|nuestr[oa]|nosso|nostr[oa]|vår|vores|nasz\p{L}*|naš\p{L}*|наш\p{L}*)\s)?(?:(?:staff|special|senior|chief|political|sports|health|foreign|science|business|crime|local)\s)*(?:correspondent|reporter|writer|editor|redacteur|redactrice|verslaggever|correspondente?|korrespondent\p{L}*|redakteur\p{L}*|correspondante?|journaliste|corresponsal|periodista|redactora?|inviat[oa]|giornalista|repórter|jornalista|reporterka|dziennikar\p{L}+|redaktor\p{L}*|novinar\p{L}*|корреспондент|обозреватель|журналист\p{L}*|кореспондент\p{L}*|muhabir\p{L}*|wartawan)[:,]?\s+(?=\p{Lu})/iu;

function stripTitle(name: string): string {
  return name
    .replace(roles, "")
    .replace(/^(?:by|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|sir|dpa|afp|reuters|ap)\s+(?=\p{Lu})/iu, "")
    .replace(/\s*(?:기자|특파원|記者|记者|報導|报道|綜合報導)$/u, "")
    .replace(/\s+(?:für|for|pour|para|per)\s+.*$/u, "");
}

/** "Isabel KeaneJournal New": what was glued to a surname in copying is cut off, as is a role or a button after it. */
function unglue(name: string): string {
  const match =
    /^(.*\s(?:\p{Lu}\p{Ll}+[-’'])?(?!Mc\p{Lu}|Mac\p{Lu}|De\p{Lu}|Di\p{Lu}|Le\p{Lu}|La\p{Lu}|Van\p{Lu}|Fitz\p{Lu}|O’|D’)\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}+(?:\s.*)?$/u.exec(
      name,
    );
  return (match ? match[1]! : name).replace(/^(.{5,})[\s,]+\1$/u, "$1").replace(trailingRole, "");
}

const trailingRole =
  /(?<=\p{L}\s\p{L}.*)[\s,]+(?:(?:follow|twitter|facebook|instagram|linkedin|e-?mail|bio|profile)|for \S+\.\p{L}{2,3}|(?:(?:chief|senior|deputy|assistant|associate|staff|political|lifestyle|weather|courts?|features?|city|county|travel|film|tv|music|arts?|culture|food|property|legal|religion|climate|energy|tech|showbiz|trends|audience|local democracy|community|council|housing|sports?|football|health|education|economics?|business|foreign|science|technology|crime|environment|entertainment|transport|defence|security|consumer|money|royal|news|digital|social|home|world|national|us|uk|europe|asia|africa|middle east|managing|executive|contributing)\s)*(?:correspondent|reporter|editor|writer|journalist|columnist|redakteur(?:in)?|redaktor(?:ka)?|journalistin|journaliste|reporterin|korrespondent(?:in)?|redactor(?:a)?|periodista|giornalista|jornalista|repórter|journalist|redacteur))$/iu;
