import { hasFirstName, looksLikeName, looksLikeStaff } from "./looks-like-name.ts";
import { looksLikeRole } from "./looks-like-role.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { peopleIn } from "./people-in.ts";
import type { Header } from "./read-header.ts";

/** Names that stand alone on a line beside the date, the headline or the body, or with a role, a handle or a button beside them. */
export function ownLine(lines: MarkedLine[], index: number, header: Header): string[] {
  const { text, kind, names } = lines[index]!;
  const introduced = introduction.exec(text)?.[1];
  if (introduced && index > header.headlineIndex && looksLikeName(introduced)) return [introduced];
  if (kind !== "text" || names !== null) return [];
  const near =
    [lines[index - 1], lines[index + 1], lines[index + 2]].some((line) => line?.isMeta) ||
    isInList(lines, index) ||
    isBesideButton(lines, index) ||
    (index > header.headlineIndex && isRole(lines[index + 1]?.text ?? ""));
  const handle = /\s@\w+|\|\s*\S+@\S+/.test(text);
  if (!near && !handle && !isAtHeadlineOrBody(lines, index, header)) return [];
  if (/^\p{Script=Han}{2,4}$/u.test(text) && /記者|记者/.test(lines[index + 1]?.text ?? "")) return [text];
  const found = peopleIn(text) ?? peopleIn(text.replace(/^[^\p{Lu}:]{2,20}:\s*/u, ""));
  if (found) return [...found, ...listedBelow(lines, index)];
  const staff = text.split(/\s*[,،|]\s*/)[0]!;
  return near && looksLikeStaff(staff) && index > header.headlineIndex ? [staff] : [];
}

/** The first of several names, one a line, down to the date. */
function isInList(lines: MarkedLine[], index: number): boolean {
  let at = index;
  while (at < index + 8 && lines[at]?.kind === "text" && !lines[at]!.isMeta && peopleIn(lines[at]!.text))
    at++;
  return at > index + 1 && lines[at]?.isMeta === true && lines[at]!.dates.length > 0;
}

/** At the top, with "Listen" or "Share" right below. */
const isBesideButton = (lines: MarkedLine[], index: number): boolean =>
  index < 2 && !lines[index + 1]?.afterGap && /^(?:share|page|call)$/.test(lines[index + 1]?.kind ?? "");

/** "Dian Larasati," and on the next line "Bambang Setiawan", or with what the first is on a line between. */
function listedBelow(lines: MarkedLine[], index: number): string[] {
  const names: string[] = [];
  for (let at = index; names.length < 8; ) {
    const isListed = /[,&]$/.test(lines[at]!.text);
    const hasRole = !isListed && isRoleLine(lines[at + 1]?.text ?? "");
    const below = lines[hasRole ? at + 2 : at + 1];
    const isClose = below && (!below.afterGap || lines[at]!.afterGap);
    const next = isListed || isClose ? peopleIn(below?.text ?? "") : null;
    if (
      !next ||
      !(
        isListed ||
        next.every((name) => hasFirstName(name) && !looksLikeStaff(name) && name !== name.toUpperCase())
      )
    )
      break;
    names.push(...next);
    at += hasRole ? 2 : 1;
  }
  return names;
}

const isRoleLine = (text: string): boolean =>
  text.length < 60 && !peopleIn(text) && (isRole(text) || looksLikeStaff(text) || looksLikeRole(text));

/** "Femke de Wit is verslaggever van …": a header says so of nobody else. */
export const introduction =
  /^(\p{Lu}[^.,:]{4,36}?),?\s(?:is|ist|est|es|è|är|er|on)\s.{0,60}(?:redacteur|redactrice|verslaggever|correspondent|reporter|journalist|korrespondent|redakteur|journaliste|periodista|giornalista|columnist|editor|writer)/u;

/** "Corresponsal en Atenas", "(Редактор отдела …)": what the person of the line above does. */
const isRole = (text: string): boolean =>
  text.length < 70 &&
  /^\(?(?:corresponsal|redactora?|periodista|reporter(?:in|ka)?|journaliste?|journalistin|correspondent|correspondant|korrespondent|redakteur|redaktör|verslaggever|dziennikar|redaktor|редактор|корреспондент|журналист|кореспондент|giornalista|inviat|repórter|jornalista|muhabir|editor|staff writer|wartawan)/iu.test(
    text,
  );

const isButton = /^(?:share|page|advert)$/;

/** "NP": an author's initials where there is no picture. */
const portrait = /^\p{Lu}{2}$/u;

function isAtHeadlineOrBody(lines: MarkedLine[], index: number, header: Header): boolean {
  if (index < header.headlineIndex) return false;
  const above = lines
    .slice(0, index)
    .findLast(({ kind, isMeta, text }) => isMeta || !(isButton.test(kind) || portrait.test(text)));
  if (above?.isMeta) return true;
  if (above && (above.text === header.headline || above.text === header.standfirst)) return true;
  return lines.slice(index + 1, header.bodyStart).every(({ kind }) => kind !== "text" && kind !== "prose");
}
