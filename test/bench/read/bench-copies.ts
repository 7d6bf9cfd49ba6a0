import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { decodeBytes } from "../../../functions/article/bytes/decode-bytes.ts";
import { readSource } from "../../../functions/article/read-source.ts";
import { copyPage } from "./copy-page.ts";

interface Case {
  id: string;
  file: string;
  gold: { title?: string; text?: string; date?: string; authors?: string[] };
}

const letters = (text: string | null | undefined): string =>
  (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * How the pages' own text is read where people copy it raggedly, cut by a fixed seed: a stand-in for texts not seen. Dates and
 * authors count where the copy has them.
 */
export async function benchCopies(data: string, above: number): Promise<string> {
  const hits: Record<string, boolean[]> = {
    title: [],
    date: [],
    "date wrong": [],
    author: [],
    "author invented": [],
  };
  let seed = 7;
  const random = (bound: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % bound;
  };
  const lines = readFileSync(`${data}/html/cases.jsonl`, "utf8").trim().split("\n");
  for (const { file, gold } of lines.map((line) => JSON.parse(line) as Case)) {
    if (!gold.title || !gold.text) continue;
    const html = decodeBytes(gunzipSync(readFileSync(`${data}/html/${file}`)), null);
    const text = copyPage(html, { title: gold.title, text: gold.text }, above, random);
    if (!text) continue;
    const bytes = new TextEncoder().encode(text);
    const article = await readSource({ key: "a.txt", bytes, contentType: null, defaultLanguage: "en" }).then(
      ([reading]) => (reading && "article" in reading ? reading.article : null),
      () => null,
    );
    hits.title!.push(letters(article?.headline) === letters(gold.title));
    const day = article?.publishedAt?.slice(0, 10) ?? null;
    if (gold.date && day) {
      hits.date!.push(day === gold.date);
      hits["date wrong"]!.push(day !== gold.date);
    }
    const named = (gold.authors ?? []).filter((name) => letters(text).includes(letters(name)));
    const found = (article?.bylines ?? []).map(letters);
    if (named.length) hits.author!.push(named.some((name) => found.includes(letters(name))));
    else if (gold.authors?.length === 0) hits["author invented"]!.push(found.length > 0);
  }
  const share = (all: boolean[]): string =>
    all.length ? `${(all.filter(Boolean).length / all.length).toFixed(3)} of ${all.length}` : "–";
  return Object.entries(hits)
    .map(([name, all]) => `${name} ${share(all)}`)
    .join(", ");
}
