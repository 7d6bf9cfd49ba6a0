import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { gunzipSync } from "node:zlib";
import type { Article } from "../../../functions/article/article.ts";
import { readSource } from "../../../functions/article/read-source.ts";
import { dataFolder } from "../data-folder.ts";
import { peersInstalled } from "../peers-installed.ts";
import { benchCopies } from "./bench-copies.ts";

/** Scores of the reader on the development sets, beside public libraries where `peers/` is installed, and their times. */
const out = mkdtempSync(`${tmpdir()}/bench-read-`);
process.once("exit", () => rmSync(out, { recursive: true }));

interface Row {
  name: string;
  scores: Record<string, number>;
  median: number;
  p95: number;
}

if (!existsSync(`${dataFolder}/text/score.py`)) {
  console.log(
    `No development sets at ${dataFolder}: set STANDFIRST_DATA to the folder that holds text/ and html/.`,
  );
} else {
  const texts = await benchTexts();
  print("copied text", texts, [
    "title",
    "date",
    "dateInvented",
    "dateWrong",
    "bylineAny",
    "bylineInvented",
    "place",
    "placeInvented",
    "bodyF1",
    "leak",
    "lang",
  ]);
  const pages = [await benchPages(), ...benchPeers()];
  for (const above of [4, 8]) {
    console.log(`pages as copied, up to ${above} lines above: ${await benchCopies(dataFolder, above)}\n`);
  }
  print("HTML", pages, ["title", "date", "dateWrong", "authorF1", "bodyF1", "leak", "lang"]);
}

async function benchTexts(): Promise<Row[]> {
  const files = readdirSync(`${dataFolder}/text`).filter((file) => file.endsWith(".txt"));
  const idOf = (file: string): string =>
    (
      JSON.parse(readFileSync(`${dataFolder}/text/${file.replace(".txt", ".json")}`, "utf8")) as {
        id: string;
      }
    ).id;
  const first = files.map((file) => {
    const [title, ...rest] = readFileSync(`${dataFolder}/text/${file}`, "utf8").trim().split("\n");
    return { id: idOf(file), title, body: rest.join("\n") };
  });
  writeFileSync(`${out}/first-line.jsonl`, first.map((line) => JSON.stringify(line)).join("\n"));
  const ours = await timed(
    files,
    `${dataFolder}/text/`,
    (file) => file,
    readFileSync,
    (file, article) => ({
      id: idOf(file),
      title: article?.headline,
      date: article?.publishedAt,
      byline: article?.bylines ?? [],
      place: article?.dateline,
      lang: article?.language,
      body: textOf(article),
    }),
  );
  return [
    { name: "standfirst", scores: scored("text", ours.file), ...ours },
    { name: "first line", scores: scored("text", `${out}/first-line.jsonl`), median: 0, p95: 0 },
  ];
}

async function benchPages(): Promise<Row> {
  const cases = readFileSync(`${dataFolder}/html/cases.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; file: string });
  const ours = await timed(
    cases,
    `${dataFolder}/html/`,
    ({ file }) => file,
    (path) => gunzipSync(readFileSync(path)),
    ({ id }, article) => ({
      id,
      title: article?.headline,
      authors: article?.bylines ?? [],
      date: article?.publishedAt,
      lang: article?.language,
      text: textOf(article),
    }),
  );
  return { name: "standfirst", scores: scored("html", ours.file), ...ours };
}

async function timed<Case>(
  cases: Case[],
  folder: string,
  fileOf: (given: Case) => string,
  open: (path: string) => Uint8Array,
  answer: (given: Case, article: Article | null) => object,
): Promise<{ file: string; median: number; p95: number }> {
  const lines: string[] = [];
  const times: number[] = [];
  for (const given of cases) {
    const name = fileOf(given).replace(/\.gz$/, "");
    const bytes = open(folder + fileOf(given));
    const start = performance.now();
    const article = await readSource({ key: name, bytes, contentType: null, defaultLanguage: "en" }).then(
      ([reading]) => (reading && "article" in reading ? reading.article : null),
      () => null,
    );
    times.push(performance.now() - start);
    lines.push(JSON.stringify(answer(given, article)));
  }
  const file = `${out}/${cases.length}.jsonl`;
  writeFileSync(file, `${lines.join("\n")}\n`);
  times.sort((a, b) => a - b);
  return { file, median: times[times.length >> 1]!, p95: times[Math.floor(times.length * 0.95)]! };
}

function benchPeers(): Row[] {
  const peers = `${import.meta.dirname}/peers/`;
  if (!peersInstalled(peers)) return [];
  const printed = execFileSync(
    process.execPath,
    [`${peers}read.mjs`, `${dataFolder}/html/cases.jsonl`, `${dataFolder}/html`, out],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  return printed
    .trim()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Omit<Row, "scores">)
    .map((row) => ({ ...row, scores: scored("html", `${out}/${row.name}.jsonl`) }));
}

function scored(set: "text" | "html", file: string): Record<string, number> {
  const printed = execFileSync("python3", [`${dataFolder}/${set}/score.py`, file], { encoding: "utf8" });
  return JSON.parse(printed.split("\n")[0]!) as Record<string, number>;
}

function textOf(article: Article | null): string {
  return (article?.body ?? []).map((block) => block.text).join("\n");
}

function print(set: string, rows: Row[], columns: string[]): void {
  console.log(
    `| ${set} | ${columns.join(" | ")} | ms median / p95 |\n|${" --- |".repeat(columns.length + 2)}`,
  );
  for (const { name, scores, median, p95 } of rows) {
    console.log(
      `| ${name} | ${columns.map((column) => scores[column]?.toFixed(3) ?? "–").join(" | ")} | ${median.toFixed(1)} / ${p95.toFixed(1)} |`,
    );
  }
  console.log();
}
