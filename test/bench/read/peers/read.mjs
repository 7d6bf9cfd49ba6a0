import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { parseHTML } from "linkedom";

const [cases, folder, out] = process.argv.slice(2);
console.error = () => {};
console.debug = () => {};

const textOf = (html) => {
  const { document } = parseHTML(`<html><body>${html ?? ""}</body></html>`);
  for (const block of document.querySelectorAll("p,li,h1,h2,h3,h4,div,br,blockquote")) block.append("\n");
  return document.body.textContent;
};

const libraries = {
  readability: async (html) => {
    const found = new Readability(parseHTML(html).document).parse() ?? {};
    return {
      title: found.title,
      author: found.byline,
      date: found.publishedTime,
      lang: found.lang,
      text: textOf(found.content),
    };
  },
  defuddle: async (html, url) => {
    const found = new Defuddle(parseHTML(html).document, { url }).parse();
    return {
      title: found.title,
      author: found.author,
      date: found.published,
      lang: found.language,
      text: textOf(found.content),
    };
  },
  "article-extractor": async (html, url) => {
    const found = (await extractFromHtml(html, url)) ?? {};
    return { title: found.title, author: found.author, date: found.published, text: textOf(found.content) };
  },
};

for (const [name, read] of Object.entries(libraries)) {
  const lines = [];
  const times = [];
  for (const line of readFileSync(cases, "utf8").trim().split("\n")) {
    const { id, file, url } = JSON.parse(line);
    const html = gunzipSync(readFileSync(`${folder}/${file}`)).toString("utf8");
    const start = performance.now();
    const found = await read(html, url || "https://page.example/").catch(() => ({}));
    times.push(performance.now() - start);
    lines.push(JSON.stringify({ id, ...found }));
  }
  writeFileSync(`${out}/${name}.jsonl`, `${lines.join("\n")}\n`);
  times.sort((a, b) => a - b);
  console.log(
    JSON.stringify({ name, median: times[times.length >> 1], p95: times[Math.floor(times.length * 0.95)] }),
  );
}
process.exit(0);
