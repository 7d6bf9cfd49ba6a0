import type { Block } from "../article.ts";
import { anyCase } from "../lexicon/any-case.ts";
import { weightOf } from "./measure-text.ts";
import { splitNames } from "./split-names.ts";

/** Letters of a whole credit at most: more is a paragraph that begins like one. */
const longestCredit = 400;

/** "(Reporting by …; editing by …)", "(Reportage …, édité par …)" and their like. */
export const isClosingCredit = (text: string): boolean =>
  ((english.test(text) && !tells.test(text)) || enclosed.test(text)) && weightOf(text) < longestCredit;

const english =
  /^[([*\s]*(?:additional\s+)?(?:reporting|writing|editing|compiled|edited|written|translated)\s(?:and\s\w+\s)?by\b/i;

/** "Written by Nora Pell, the play runs until May", "Writing by hand is good for children": sentences that begin as credits do. */
const tells =
  /^[^([*](?:[^,;]{0,60}?\bby\s\p{Ll}+(?:\s\P{Z}+){4}|[^;]*?,\s(?!(?:and|with|additional|edit|writ|report|translat|produc|graphic|photo|video|data))\p{Ll}+(?:\s\P{Z}+){3})/u;

/** As Reuters signs in other languages: within brackets, since the words may begin a sentence. */
const enclosed = anyCase(
  /^\((?:bericht von |reportage (?:de |par )?|reporte de |reportaje de |información de |reportagem de )(?=\p{Lu}\S*\s\p{Lu})[^()]{3,300}\)\.?$/u,
);

/** Who reported, by such a credit; nobody of those who edited or helped. */
export function reportersOf(credit: string): string[] {
  if (!isClosingCredit(credit) || /^\W*additional/i.test(credit)) return [];
  const names = reporters.exec(credit)?.groups?.names ?? "";
  return splitNames(
    names
      .split(editors, 1)[0]!
      .replace(/\s+(?:in|en|à|em)\s+(?=\p{Lu})(?:(?!\sand\s|\sund\s|\set\s|\sy\s)[^,;])*/gu, ""),
    true,
  );
}

const reporters =
  /(?:(?:reporting|written|writing)(?:\s+and\s+\w+)?\s+by\s+|bericht von |reportage (?:de |par )?|report(?:e|aje) de |información de |reportagem de )(?<names>[^;)\]]+)/i;

const editors =
  /(?:[.,;]\s|\s)(?:(?:and\s)?(?:editing|written|writing|additional reporting|graphics|translation) by|redigiert von|bearbeitet von|édité par|rédigé par|version française|editado por|edición de|edição de|bei rückfragen)|(?<=\p{Ll}{2})\.(?:\s|$)/iu;

/** A credit in brackets behind the last full stop. */
const behind = /(?<=[.!?…”"’'»)])\s(?=\([^()]{8,320}\)\.?$)/u;

/** The body without the credit that is its last paragraph, or stands behind the last full stop of it, and whom that names. */
export function takeCredit(body: Block[]): { body: Block[]; reporters: string[] } {
  const last = body.at(-1);
  if (last?.kind !== "paragraph" && last?.kind !== "list-item") return { body, reporters: [] };
  const [text = "", credit = ""] = isClosingCredit(last.text)
    ? ["", last.text]
    : last.text.trim().split(behind);
  if (!isClosingCredit(credit) || (!text && body.length === 1)) return { body, reporters: [] };
  const above = body.slice(0, -1);
  return { body: text ? [...above, { ...last, text }] : above, reporters: reportersOf(credit) };
}
