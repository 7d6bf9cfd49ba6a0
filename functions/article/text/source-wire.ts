import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import type { MarkedLine } from "./mark-lines.ts";

/** The agency in "Quelle: dpa", "Źródło: PAP", "来源：新华社"; null for other sources, for a picture's, and where more is said behind it. */
export function sourceWire(line: string): string | null {
  const named = source.exec(line)?.[1]?.replace(/[.\s]+$/, "");
  return named && agencies.has(labelOf(named)) ? named : null;
}

const source =
  /(?:^|\|\s?|(?<!(?:image|photo|picture|video|foto|fotos|bild|imagen|graphic|map)s?)\s)(?:quelle|source|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|sursa|izvor|allikas|avots|šaltinis|πηγή|источник|джерело|източник|извор|kaynak|mənbə|sumber|nguồn|ที่มา|来源|來源|出典|출처|المصدر|منبع|ماخذ|מקור|स्रोत|সূত্র)\s?[:：]\s?(\P{Z}(?:.{0,28}\P{Z})?)$/iu;

/** The agency that is given as the source below the article's last paragraph. */
export const sourceBelow = (lines: MarkedLine[], end: number): string | null =>
  lines
    .slice(Math.max(0, end - 2), end + 3)
    .map(({ text }) => sourceWire(text))
    .find((wire) => wire !== null) ?? null;
