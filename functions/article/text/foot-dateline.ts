import type { MarkedLine } from "./mark-lines.ts";
import { type Dateline, readDateline } from "./read-dateline.ts";

/** "Selim KARATAŞ/SİVAS, (DHA)" below the last paragraph: who filed it, where and for whom, as Turkish agencies sign. */
export function footDateline(lines: MarkedLine[], start: number, end: number): Dateline | null {
  const last = lines.slice(0, end).findLastIndex(({ kind, isMeta }) => kind === "prose" && !isMeta);
  const text = last < start ? "" : (lines[last + 1]?.text ?? "");
  const signed = text.length < longestLine ? readDateline(`${text.replace(/[\s.–—-]+$/u, "")} - X`) : null;
  return signed?.byline && signed.place && signed.agency && signed.rest === "X" ? signed : null;
}

/** Characters. */
const longestLine = 80;
