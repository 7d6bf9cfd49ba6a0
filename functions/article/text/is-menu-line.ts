import { labelOf } from "../lexicon/phrase-set.ts";
import { hasCommonFirstName } from "./looks-like-name.ts";
import { endsSentence } from "./measure-text.ts";

/** True for the entries of a menu, or buttons, that copying put on one line. */
export const isMenuLine = (line: string): boolean =>
  isGluedMenu(line) || isChant(line) || isMenuRow(line) || isBarredMenu(line);

/** "SportPoliticsBusinessCulture": a menu whose entries lost the spaces between them in copying; Bantu names have a prefix ("kuHarare"). */
function isGluedMenu(line: string): boolean {
  const words = line.split(/\s+/);
  const seams = words.flatMap((word) =>
    /^\P{L}*\p{Ll}/u.test(word) ? [] : (word.match(/\p{Ll}\p{Lu}\p{Ll}/gu) ?? []),
  ).length;
  return seams >= 3 && !endsSentence(line) && seams * 2 >= words.length;
}

/** "娱乐首页 明星 美图 电影 音乐" and "【推荐】【打印】【关闭】": a menu in a script that has no blanks between words. */
function isMenuRow(line: string): boolean {
  if ((line.match(/【[^】]{1,8}】/gu)?.length ?? 0) >= 3) return true;
  const entries = line.split(/[\s|·]+/u).filter(Boolean);
  return (
    entries.length >= 5 &&
    entries.every((entry) => /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\d]{1,5}$/u.test(entry)) &&
    /\p{Script=Han}/u.test(line)
  );
}

/** "Inicio · Política · Deportes · Cultura": no authors, whose first names are known, and nothing with a figure, as a date has. */
function isBarredMenu(line: string): boolean {
  if (line.length > longestMenu || /\p{N}|[.!?]$/u.test(line)) return false;
  const entries = line.split(/\s[|·•]\s/u);
  return (
    entries.length >= fewestEntries &&
    entries.every(
      (entry) =>
        /^(?![\p{Script=Han}\p{Script=Hangul}])\p{L}[^:"“”«»]{0,23}$/u.test(entry) &&
        !hasCommonFirstName(entry),
    ) &&
    entries.filter((entry) => !entry.includes(" ")).length * 2 >= entries.length
  );
}

/** Letters, and entries, of a menu with bars between these. */
const [longestMenu, fewestEntries] = [200, 4];

/** "이메일에 공유하기 카카오톡에 공유하기 페이스북에 공유하기": buttons in a row, each with the same word. */
function isChant(line: string): boolean {
  const words = labelOf(line).split(" ");
  if (words.length < 6 || endsSentence(line)) return false;
  const counts = new Map<string, number>();
  for (const word of words) if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most >= 3 && most * 3 >= words.length;
}
