import { agencies } from "../lexicon/agencies.ts";
import { anyCase } from "../lexicon/any-case.ts";
import { otherCredits } from "../lexicon/by-words.ts";
import { chineseSurnames } from "../lexicon/chinese-surnames.ts";
import { relativeTime } from "../lexicon/date-labels.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { weekdays } from "../lexicon/weekdays.ts";
import { namesAgency } from "./bracket-agency.ts";
import { joinSurnames, withSpaces } from "./double-surnames.ts";
import { hasFirstName, isAuthorName, isJapaneseName, looksLikeStaff } from "./looks-like-name.ts";
import { looksLikeRole } from "./looks-like-role.ts";
import { wireOfPaper } from "./part-wire.ts";
import { isFiledFrom, withoutRole } from "./without-role.ts";

const published = anyCase(
  /(?<=\p{L}\s\p{Lu}\P{Z}+)[\s,–-]+(?:(?:first|last|zuletzt|zuerst|article)\s)?(?:published|posted|updated|veröffentlicht|aktualisiert|publié|mis à jour|publicado|publicada|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|opdateret|julkaistu|опубликовано|обновлено|yayınlanma|güncelleme|diterbitkan|diperbarui|opublikowano|aktualizacja)(?!\p{L}).*$/u,
);
/** "Lena Brandt, Fotos: Jens Kohl": who took the pictures comes after who wrote. */
const pictures =
  /(?<=\p{L})[\s,.;/|–-]+(?:und\s|and\s|et\s|y\s|och\s|og\s)?(?:fotos?|photos?|bild(?:er)?|beeld|kamera|video|fotografie|zdjęcia|kuvat?|фото|снимки|foto's)(?:\s?[:：/]|\s(?:by|von|de|di|par|por|door|av|af)\s).*$/iu;
/** "Lena Brandt (Text) und Jens Kohl (Fotos)" */
const pictured =
  /(?:,|\s(?:und|and|et|y|e|en|och|og|i|и)\s)[^,()]{3,40}\((?:fotos?|photos?|foto's|fotografi[ae]|fotografía|photograph(?:y|ie)|bild(?:er)?|beeld|video|kuvat?|zdjęcia|фото)\)/giu;
/** "Jane Doe Tuesday": the beginning of a date that was cut off. */
const day = anyCase(
  /(?<=\p{L}\s\p{Lu}\P{Z}+)[\s,]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|january|february|march|april|june|july|august|september|october|november|december)[\s,]*(?=$|\|)/u,
);

/** "Jane Doe on 03/04/2025", whose day nobody knows. */
const figures =
  /\s(?:(?:on|am|vom|le|el|em|il|op|den|på|dne|dnia|w|v|от|в)\s(?:\p{L}{2,10}[.,]{0,2}\s)?)?\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}(?!\d).*$/u;

/** "张三丰 李小明", "佐藤美咲　鈴木健": two names; a Japanese one may have a blank before its given name. */
export function unspacedNames(text: string): string[] | null {
  const parts = text.split(/[ \u3000、，]+/);
  return parts.length > 1 &&
    (parts.every((part) => /^\p{Script=Han}{2,4}$/u.test(part) && chineseSurnames.has(part[0]!)) ||
      parts.every(isJapaneseName))
    ? parts
    : null;
}

/** "Pell, Nora" as "Nora Pell", where the second is a common first name and the first is none. */
export function givenFirst(text: string): string {
  const [, surname, given] = /^(\p{Lu}[\p{L}’'-]+),\s(\p{Lu}[\p{L}’'-]+)$/u.exec(text) ?? [];
  return surname && given && isFirstName(given) && !isFirstName(surname) ? `${given} ${surname}` : text;
}

const isOtherCredit = (part: string): boolean =>
  otherCredits.some(
    (credit) => part.toLowerCase().startsWith(credit) && /^\s?[:：\s]/.test(part.slice(credit.length)),
  );

const joined = /[\s,](?:and|und|et|y|e|og|och|en|i|ja|и|і|та|&)\s*$/u;

/** Characters. Patterns look through the rest of a list from each of its words. */
const longestList = 2000;
/** Parts between bars and dashes: further back stands no author. */
const mostSegments = 3;

/** "Vasilisa Stepanenko The Associated Press" */
function withoutAgency(name: string): string {
  const words = name.split(" ");
  const shouted = words.findIndex((word) => /\p{Ll}/u.test(word));
  if (shouted >= 2 && namesAgency(words.slice(shouted).join(" "))) return words.slice(0, shouted).join(" ");
  for (let at = 2; at < words.length; at++)
    if (agencies.has(labelOf(words.slice(at).join(" ")))) return words.slice(0, at).join(" ");
  return name;
}

/** "پریسا جوادی پنجشنبه": the day of the week that the date began with; with capitals it may be a surname. */
function withoutWeekday(name: string): string {
  const at = name.lastIndexOf(" ");
  return at > 0 && !/\p{Lu}/u.test(name) && weekdays.has(labelOf(name.slice(at))) ? name.slice(0, at) : name;
}

/** "Jane Doe at Harbour Park" names a place; in Tagalog "at" is "and". */
const withoutGround = (text: string): string =>
  text.replace(/\sat\s(\P{Z}+)(?:(?!\sand\s)[^,;|&])*/gu, (whole, next: string) =>
    isFirstName(next) ? whole : " ",
  );

/** Names in a list ("A, B and C"), agencies and titles left out. After a by-word, one word, initials or a desk will do for a name. */
export function splitNames(text: string, afterByWord: boolean): string[] {
  if (wireOfPaper(text)) return [];
  const head = withoutGround(text.slice(0, longestList))
    .replace(relativeTime, " | ")
    .replace(published, " | ")
    .replace(pictured, " ")
    .replace(pictures, " | ")
    .replace(/[ \u3000](?:写真|撮影|聞き手|構成)\s?[／/：:=＝].*$/u, " | ")
    .replace(
      /(?<=\p{Script=Han})\s*(?:来源|來源|出处|出處|时间|時間|发布|發布|通讯员|通訊員|实习生|實習生|摄影|攝影|(?:责任|責任)?(?:编辑|編輯)|责编|責編|(?:我要)?(?:评论(?!员)|評論(?!員)|跟帖|跟贴|留言)|分享|点击|點擊|浏览|瀏覽|阅读|閱讀|收藏).*$/u,
      " ",
    )
    .replace(/[／/]\s?\p{Script=Han}{2,4}(?:綜合|综合|即時|專訪)?(?:報導|报道|報道|電|电)$/u, "")
    .replace(/\s*[-–—|•·●/／]\s*(?=\d{1,2}[:.h]\d\d)/u, " | ")
    .replace(/\s(?:on|at|am|um|em|op|den|på|dne|dnia|в|w|v|u)\s+(?:\p{L}{2,10}\.?,?)?\s*(?:\||$)/u, " | ")
    .replace(/\s(?:le|el|il)\s+(?:\p{Ll}{2,10}\.?,?|\p{Lu}\p{Ll}{1,9}[.,]{1,2})?\s*(?:\||$)/u, " | ")
    .replace(/\s(?:on|at|am|um|le|el|il|em|op|den|på|dne|dnia|в|w|v)\s*$/u, "")
    .replace(figures, " | ")
    .replace(/\d{1,2}\s?[:.h]\s?\d\d.*$/u, " | ")
    .replace(
      /(?:\b\d+\s?)?\b(?:min(?:ute)?s? read|temps de lecture|lesezeit|lesedauer|tiempo de lectura).*$/iu,
      " | ",
    )
    .replace(/\s(?:[\p{L}\d-]{2,30}\.){1,3}\p{Ll}{2,6}(?=[\s,;|]|$)/gu, " | ")
    .replace(/<[^>]*>|[^\s@]+@[^\s@]+\.[^\s@]+/g, " | ")
    .replace(/\s?@\w+/g, " | ")
    .replace(/\([^)]*\)/g, " ")
    .replace(day, "")
    .trim();
  const names: string[] = [];
  for (const segment of joinSurnames(head)
    .split(/\s*[|•●;]\s*|\s+·(?:\s+|$)|\s+[–—]\s+|\s+-\s+/u)
    .slice(0, mostSegments)) {
    let hasRole = false;
    for (const part of segment.split(
      /\s*(?:,\s(?:and|und|et|y|e|og|och|en)\s|[,،、;；&+＋]|(?<!\/)\/(?!\/)|／|\s(?:with|mit|avec|con|com|med|met|and|und|et|y|e|i|en|och|og|ja|un|ir|oraz|a|és|și|şi|ve|və|dan|và|at|na|και|и|і|та|و|اور|ו|और|आणि|ও|และ|와|과)\s|和|與|与|及)\s*/u,
    )) {
      const name = withSpaces(part)
        .replace(/^[\s.:：,]+|[\s,:：.]+$/gu, (edge) =>
          /^\.$/.test(edge) && /(?:(?<!\p{L})\p{Lu}|\s[JS]r)\.$/u.test(part) ? "." : "",
        )
        .replace(/\s+/g, " ")
        .trim();
      const person = withoutRole(name);
      // "Jane Doe, Local Democracy Reporter"
      const role = name.startsWith(person) ? name.slice(person.length) : "";
      if (names.length > 0 && role && !isFiledFrom(role) && !hasFirstName(person)) continue;
      const bare = withoutWeekday(withoutAgency(person));
      // "Rita Sousa, O Farol"
      if (names.length > 0 && /^(?:O|A|Os|As|De|Het|Den|Det)\s/u.test(bare) && !hasFirstName(bare)) continue;
      const unspaced = unspacedNames(bare);
      if (unspaced) {
        names.push(...unspaced);
        continue;
      }
      // "Penulis Jane Doe, Editor John Roe"
      if (names.length > 0 && isOtherCredit(name)) continue;
      // "Jane Doe, Political Editor, and John Roe"
      if (names.length > 0 && (looksLikeStaff(bare) || looksLikeRole(bare))) {
        hasRole = true;
        continue;
      }
      // "Jane Doe, Vice President, Harbour Division"
      if (hasRole && !hasFirstName(bare) && !joined.test(segment.slice(0, segment.indexOf(part)))) continue;
      if (isAuthorName(bare, afterByWord) && !names.includes(bare)) names.push(bare);
      else if (/^(?:in|for|from|at|aus|für|pour|para|per|dans|en)\s/u.test(bare)) return names;
      else if (names.length && bare && !namesAgency(bare)) break;
    }
    if (names.length) break;
  }
  const full = names.filter((name) => /[\s.・·/]/.test(name) || !/\p{Lu}/u.test(name));
  return (full.length ? full : names).slice(0, 8);
}
