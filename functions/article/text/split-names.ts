import { relativeTime } from "../lexicon/date-labels.ts";
import { namesAgency } from "./bracket-agency.ts";
import { isAuthorName, looksLikeStaff } from "./looks-like-name.ts";
import { withoutRole } from "./without-role.ts";

/** Names in a list ("A, B and C"), agencies and titles left out; strict: every part must look like a name in its script. */
export function splitNames(text: string, afterByWord: boolean): string[] {
  const head = text
    .replace(relativeTime, " | ")
    .replace(/\s*[-–—|•·●/／]\s*(?=\d{1,2}[:.h]\d\d)/u, " | ")
    .replace(/\s(?:on|at|am|um|le|el|em|в)\s+(?:\p{L}{2,10}\.?,?)?\s*(?:\||$)/u, " | ")
    .replace(/\s(?:on|at|am|um|le|el|em|в)\s*$/u, "")
    .replace(/\d{1,2}\s?[:.h]\s?\d\d.*$/u, " | ")
    .replace(
      /(?:\b\d+\s?)?\b(?:min(?:ute)?s? read|temps de lecture|lesezeit|lesedauer|tiempo de lectura).*$/iu,
      " | ",
    )
    .replace(/<[^>]*>|\S+@\S+\.\S+/g, " | ")
    .replace(/\s?@\w+/g, " | ")
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
      const bare = withoutRole(name);
      if (isAuthorName(bare, afterByWord) && !names.includes(bare) && !(names.length && looksLikeStaff(bare)))
        names.push(bare);
      else if (/^(?:in|for|from|at|aus|für|pour|para|per|dans|en)\s/u.test(bare)) return names;
      else if (names.length && bare && !namesAgency(bare)) break;
    }
    if (names.length) break;
  }
  const full = names.filter((name) => /[\s.・·/]/.test(name) || !/\p{Lu}/u.test(name));
  return (full.length ? full : names).slice(0, 8);
}
