import type { FoundDate } from "../date/find-dates.ts";
import { withoutDates } from "../date/without-dates.ts";
import { anyCase } from "../lexicon/any-case.ts";
import { byWords, genreLabels, otherCredits } from "../lexicon/by-words.ts";
import { chineseSurnames } from "../lexicon/chinese-surnames.ts";
import { koreanSurnames } from "../lexicon/korean-surnames.ts";
import { hasFirstName, looksLikeCaselessName, looksLikeName } from "./looks-like-name.ts";
import { smallWordCountOf, wordsWorth } from "./measure-text.ts";
import { splitNames } from "./split-names.ts";
import { beginsWithRole } from "./without-role.ts";

/** Names after a by-word ("By", "Von", "بقلم", "기자" …) in a line whose dates are known; none where there is no by-word. */
export function namesAfterByWord(line: string, dates: FoundDate[]): string[] | null {
  const other = gaelic.exec(line)?.[1] ?? (dates.length === 0 ? amharicBy(line) : null);
  if (other) return [other];
  const folded = line.toLowerCase();
  const lead = byWords.find((word) => startsWithWord(folded, word, line));
  if (!lead) return trailingByWord(line, dates) ?? inLaterSegment(line);
  if (otherCredits.some((credit) => credit.length > lead.length && folded.startsWith(credit))) return [];
  const rest = withoutDates(line, dates, " | ")
    .slice(lead.length)
    .replace(/^[\s:：៖፦;/／|=＝●•・.,-]+/u, "")
    .replace(/\s?Edited By\s?:.*$/u, "")
    .replace(
      lead === "aus" ? /^\p{Lu}[\p{L}-]+\s(?:(?:berichte|schreib)(?:t|n|en)\s)?(?=\p{Lu}\S+\s\p{Lu})/u : "",
      "",
    );
  if (isTelling(rest, lead)) return trailingByWord(line, dates) ?? inLaterSegment(line);
  const names = splitNames(rest, true);
  // "From Nora Pell in Oslo", but "From Port Ellery"; "Interview: Lena Brandt", but "Interview: Ministerin Brandt".
  const isGenre = genreLabels.includes(lead);
  if ((lead === "from" || isGenre) && !names.some(hasFirstName)) return null;
  // "Interview: Rosa Penn, swimming teacher" says whom it is with.
  if (isGenre && !rest.split(/\s*[,;，、]\s*/).every(looksLikeName)) return null;
  const isLoose =
    !/[:：]$/.test(lead) &&
    !/^\s*[:：]/.test(line.slice(lead.length)) &&
    !/^(?:by|von|par|por|di|av|af|door|oleh|от|автор)$/.test(lead);
  return isLoose && names.every((name) => /^\p{Lu}\P{Z}+$/u.test(name)) ? [] : names;
}

/** "le Máirín Ní Chonaola": "by" in Irish, and "the" in French, where no surname begins so. */
const gaelic =
  /^[Ll]e\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s(?:Ní|Nic|Ó|Mac|Mhic|Uí|Ua|Nig)\s\p{Lu}[\p{L}’'-]+)$/u;

/** "በአበበ ከበደ": "by" is the first letter of the name in Amharic. */
const amharicBy = (line: string): string | null => {
  const name = /^በ(\p{Script=Ethiopic}{2,}\s\p{Script=Ethiopic}{2,})$/u.exec(line)?.[1];
  return name && looksLikeCaselessName(name) ? name : null;
};

/** By-words that are small words besides: "Na Península…", "De Senaat…". */
const commonWord = /^(?:de|di|da|na|ni|per|avec|aus|nga|του|της|από τον|από την)$/u;

/** What follows is a sentence rather than names and what they are. */
function isTelling(rest: string, lead: string): boolean {
  if (!/\p{Lu}|\p{Ll}/u.test(rest))
    return !/[、，·・\p{Script=Han}]/u.test(rest) && wordsWorth(rest) > mostCaseless;
  return commonWord.test(lead) && smallWordCountOf(rest) > mostSmall;
}

/** Words of names and titles in a script without capitals, and small words of a title in others. */
const [mostCaseless, mostSmall] = [9, 4];

function startsWithWord(folded: string, word: string, line: string): boolean {
  if (!folded.startsWith(word)) return false;
  const next = line.slice(word.length);
  if (/[\p{Script=Han}●=/:]$/u.test(word))
    return word.length > 1
      ? /^[\s:：/／|●・=(（]/u.test(next) || chineseSurnames.has(next.charAt(0))
      : /^\s?[:：/／|●・=＝]/u.test(next);
  if (/^(?:by|par|por|von|di|av|af|door|oleh)$/u.test(word) && /^\p{Lu}[\p{Ll}.’']/u.test(next)) return true;
  if (/^\s*$/.test(next)) return true;
  const needsMark =
    word.length <= 3 ||
    /^(?:text|tekst|texto|texte|from|reporter|author|editor|avec|autor|haber|bild|aus|nga|theo|per|από|από τον|от|από την|za|از|پر)$/u.test(
      word,
    );
  if (/^\s*[:：៖፦]/.test(next)) return true;
  if (!/^\s/.test(next)) return false;
  return (
    !needsMark || /^\s+[\p{Lu}\p{Lo}@]/u.test(next) || ofOurs.test(next) || beginsWithRole(next.trimStart())
  );
}

/** "Von unserem Korrespondenten Jens Kohl" */
const ofOurs = /^\s(?:our|unser\p{L}*|onze|notre|nuestr[oa]|nosso|vår|vores|nasz\p{L}*)\s\p{L}+\s\p{Lu}/u;

/** "정치부 김민수 기자" */
const koreanDesk = /..[부팀국실]$|^한겨레$/u;

/** "선수민 기자", "王小明 記者", "X yazdı": the by-word follows the name. */
function trailingByWord(line: string, dates: FoundDate[]): string[] | null {
  const koreans = [
    ...line.matchAll(
      /(?<![\p{L}/])((?:\p{Script=Hangul}{2,4}[·,]\s?|\p{Script=Hangul}{3}\s)*\p{Script=Hangul}{2,4})\s?(?:선임|수습|인턴|온라인|객원|전문)?\s?(?:기자|특파원)(?![\p{L}])/gu,
    ),
  ]
    .flatMap(([, names]) => names!.split(/[·,]\s?|\s/))
    .filter(
      (name) =>
        name.length > 1 && name.length < 5 && koreanSurnames.has(name.charAt(0)) && !koreanDesk.test(name),
    );
  if (koreans.length > 0 && line.length < 90 && !/[다요]\.\s/.test(line)) return [...new Set(koreans)];
  for (const segment of withoutDates(line, dates, " | ").split("|")) {
    const match =
      /^\s*[[(【]?\s*(?:[\p{L}\d·]{1,12}[=\s])??(?<name>\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4})\s?(?:(?:선임|수습|인턴|온라인|객원|전문)?\s?기자|특파원|논설위원|기자\s|記者|记者)/u.exec(
        segment,
      );
    const writes =
      /^\s*(?<name>\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){1,3}),?\s(?:skrifar|skrifa|yazdı)\s*[:.]?\s*$/u.exec(
        segment,
      )?.groups?.name;
    if (writes) return [writes];
    const after = /(?:记者|記者)\s+(?<name>\p{Script=Han}{2,3})(?!\p{Script=Han})/u.exec(segment)?.groups
      ?.name;
    if (after && chineseSurnames.has(after.charAt(0))) return [after];
    const taiwanese = /(?:記者|记者)\s?(?<name>\p{Script=Han}{2,4})[／/](?!攝|摄)/u.exec(segment);
    const name = [match, taiwanese]
      .map((found) => found?.groups?.name)
      .find((found) => found && !/[文報报社網网台刊版]$/u.test(found));
    if (name) return [name];
  }
  return null;
}

/** "来源：日报　作者：王小明　编辑：李四", "11.03.2025 · Autor: Jens Kohl": a by-word with a colon further back in a short line. */
const labelledLater = new RegExp(
  `(?<=[|•·/,，;；]\\s?|[\\d\\p{Script=Han}]\\s)(?:${byWords
    .map((word) => word.replace(/\s?[:：]$/u, ""))
    .filter((word) => word.length > 1 && /^[\p{L}\p{M} ]+$/u.test(word))
    .join("|")})\\s?[:：]\\s?(?<names>\\S.{1,60})$`,
  "iu",
);

const behindBar = anyCase(/\s[|•·]\s*((?:written |posted |reported )?by\s+\p{Lu}.{3,60})$/u);

/** "Counties, News | Published: 5 hours ago | Written by Jane Doe". */
function inLaterSegment(line: string): string[] | null {
  const labelled =
    line.length < 160 && /.[:：]./u.test(line) ? labelledLater.exec(line)?.groups?.names : undefined;
  if (labelled) return splitNames(labelled.split(/[\s\u3000|]+(?=[\p{L} ]{1,12}[:：])/u)[0]!, true);
  const match = behindBar.exec(line);
  if (match) return namesAfterByWord(match[1]!, []);
  // "बीकानेर6 घंटे पहलेलेखक: …", glued in copying
  const glued = /\P{Z}(?:लेखक|लेखिका|रिपोर्टर)\s?:\s*(.{3,40})$/u.exec(line);
  return glued && splitNames(glued[1]!, true);
}
