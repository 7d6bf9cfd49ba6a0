/**
 * The bench of summaries. Without a mode it prints the tables of ARCHITECTURE; `--predict`, `--split` and `--guard` read lines of JSON from a
 * file and print lines of JSON, so that any set can be scored.
 */
import { readFileSync } from "node:fs";
import { identifyLanguage } from "../../../functions/article/language/identify-language.ts";
import { checkFaithfulness } from "../../../functions/summary/check-faithfulness.ts";
import { splitSentences } from "../../../functions/summary/split-sentences.ts";
import { summarize } from "../../../functions/summary/summarize.ts";
import { printTables } from "./print-tables.ts";
import { type PlainArticle, readArticle } from "./read-article.ts";
import { threeSentences } from "./three-sentences.ts";

interface GuardedLine {
  id: string;
  lang?: string;
  article: string;
  summary: string;
}

const modes = {
  "--predict": (line: PlainArticle) => {
    const article = readArticle(line);
    const { description, brief, keyPoints } = summarize(article);
    return { id: line.id, description, brief, keyPoints, three: threeSentences(article) };
  },
  "--split": ({ id, lang, text }: { id: string; lang?: string; text: string }) => ({
    id,
    sentences: splitSentences(text, lang ?? "und"),
  }),
  "--guard": ({ id, lang, article, summary }: GuardedLine) => ({
    id,
    ...checkFaithfulness(article, summary, lang ?? identifyLanguage(article) ?? "und"),
  }),
};

const [mode, file] = process.argv.slice(2);
if (mode === undefined) await printTables();
else if (mode in modes && file) {
  const answer = modes[mode as keyof typeof modes] as (line: unknown) => unknown;
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim());
  process.stdout.write(lines.map((line) => `${JSON.stringify(answer(JSON.parse(line)))}\n`).join(""));
} else {
  console.error("Expected no arguments, or --predict, --split or --guard with a file of JSON lines.");
  process.exit(1);
}
