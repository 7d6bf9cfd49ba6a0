/**
 * The bench of summaries. Without a mode it prints the tables of ARCHITECTURE; `--predict`, `--split` and `--guard` read lines of JSON from a
 * file and print lines of JSON, so that any set can be scored.
 */
import { readFileSync } from "node:fs";
import { identifyLanguage } from "../../../functions/article/language/identify-language.ts";
import { checkFaithfulness } from "../../../functions/summary/guard/check-faithfulness.ts";
import { splitSentences } from "../../../functions/summary/split/split-sentences.ts";
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

/** What each mode answers to a line. */
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

/** Texts that a line must have. */
const asked = {
  "--predict": ["article"],
  "--split": ["text"],
  "--guard": ["article", "summary"],
};

const [mode, file] = process.argv.slice(2);
if (mode === undefined) await printTables();
else if (isMode(mode) && file) {
  for (const [k, line] of readFileSync(file, "utf8").split("\n").entries())
    if (line.trim()) process.stdout.write(`${JSON.stringify(answer(mode, line, k + 1))}\n`);
} else {
  console.error("Expected no arguments, or --predict, --split or --guard with a file of JSON lines.");
  process.exit(1);
}

function isMode(word: string): word is keyof typeof modes {
  return word in modes;
}

function answer(mode: keyof typeof modes, line: string, number: number): unknown {
  const fields = parsed(line);
  const missing = asked[mode].find((name) => typeof fields?.[name] !== "string");
  if (missing) throw new Error(`Line ${number} is no JSON with a string "${missing}": ${line.slice(0, 100)}`);
  return (modes[mode] as (line: unknown) => unknown)(fields);
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
