import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "../../functions/article/article.ts";
import type { Reading } from "../../functions/article/read-source.ts";
import { cardFiles } from "../../functions/card/font-files.ts";
import { cardRenderer } from "../../functions/card/render-cards.ts";
import { leadImageReader } from "../../functions/lead-image.ts";
import { makePublication } from "../../functions/make-publication.ts";
import { masthead } from "../../functions/masthead.ts";
import { writePosts } from "../../functions/page/posts.ts";
import { readUpload } from "../../functions/read-upload.ts";
import { sharePageUrl, siteKeys } from "../../functions/site-keys.ts";
import { summarize } from "../../functions/summary/summarize.ts";

const usage = `Usage: npm run -s preview -- [--out DIR] FILE…

Prints what would become of each file, a line of JSON for each article, without any engine. With --out also the cards and
the share page are written, to DIR/a/<slug>/ and DIR/cards/<slug>/.`;

const { values, positionals } = parseArgs({
  options: { out: { type: "string" }, help: { type: "boolean" } },
  allowPositionals: true,
});
if (values.help || positionals.length === 0) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const missing = positionals.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
if (missing.length > 0) {
  for (const file of missing) console.error(`There is no file ${file}.`);
  process.exit(1);
}

const root = resolve(import.meta.dirname, "../..");
const siteOrigin = masthead.siteUrl ?? "https://site.example";
const renderCards = cardRenderer(cardAssetInModules, (event, fields) =>
  console.error(JSON.stringify({ event, ...fields })),
);

for (const file of positionals) {
  for (const line of await preview(file)) console.log(JSON.stringify(line));
}
process.exit(0);

async function preview(file: string) {
  const bytes = readFileSync(file);
  const object = {
    bytes,
    size: bytes.length,
    contentType: null,
    etag: "",
    uploadedAt: "2000-01-01T00:00:00Z",
  };
  const key = `articles/${basename(file)}`;
  const readings = await readUpload(key, object, masthead);
  return await Promise.all(readings.map((reading) => previewOf(file, key, reading)));
}

async function previewOf(file: string, key: string, reading: Reading) {
  const { slug } = reading;
  if ("rejection" in reading) {
    const { reason, message } = reading.rejection;
    return { file, slug, rejected: { reason, message } };
  }
  const { article } = reading;
  const summary = summarize(article);
  if (values.out) await writeFiles(values.out, dirname(file), { slug, sourceKey: key, article, summary });
  return {
    file,
    slug,
    article: { ...article, body: article.body.map(({ text }) => text) },
    summary,
    posts: writePosts(article, summary, sharePageUrl(siteOrigin, slug), masthead),
  };
}

async function writeFiles(
  out: string,
  folder: string,
  record: { slug: string; sourceKey: string; article: Article; summary: ReturnType<typeof summarize> },
) {
  const instant = "2000-01-01T00:00:00Z";
  const readLeadImage = leadImageReader(inboxOf(folder), false);
  const make = makePublication({ masthead, siteOrigin, readLeadImage, renderCards });
  const publication = await make({ ...record, uploadedAt: instant, firstUploadedAt: instant });
  const put = (key: string, body: string | Uint8Array) => {
    const path = join(out, key);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
  };
  for (const { format, bytes } of publication.files) put(siteKeys.currentCard(record.slug, format), bytes);
  for (const [at, { key }] of publication.cards.entries()) put(key, publication.files[at]!.bytes);
  put(siteKeys.articleJson(record.slug), publication.articleJson);
  put(siteKeys.sharePage(record.slug), publication.sharePage);
}

/** A file's folder stands for `articles/`. */
function inboxOf(folder: string) {
  return {
    async read(key: string) {
      const path = join(folder, key.replace(/^articles\//, ""));
      if (!existsSync(path)) return undefined;
      const bytes = readFileSync(path);
      return { bytes, size: bytes.length, contentType: null, etag: "", uploadedAt: "" };
    },
  };
}

function cardAssetInModules(name: string): Uint8Array {
  const file = cardFiles.find((known) => known.name === name);
  if (!file) throw new Error(`The card renderer asked for ${name}, which is not among its files.`);
  return readFileSync(join(root, file.from));
}
