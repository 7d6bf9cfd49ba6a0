import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Article } from "../../functions/article/article.ts";
import type { Reading } from "../../functions/article/read-source.ts";
import { cardFiles } from "../../functions/card/font-files.ts";
import { cardRenderer } from "../../functions/card/render-cards.ts";
import { leadImageReader } from "../../functions/lead-image.ts";
import { logLine, type Warn } from "../../functions/log.ts";
import { makePublication } from "../../functions/make-publication.ts";
import { masthead } from "../../functions/masthead.ts";
import { writePosts } from "../../functions/page/posts.ts";
import { readUpload } from "../../functions/read-upload.ts";
import { sharePageUrl, siteKeys } from "../../functions/site-keys.ts";
import { summarize } from "../../functions/summary/summarize.ts";

const root = resolve(import.meta.dirname, "../..");
const siteOrigin = masthead.siteUrl ?? "https://site.example";
const warn: Warn = (event, fields) => console.error(logLine("warn", event, fields));
const renderCards = cardRenderer(cardAssetInModules, warn);

/** What would become of a file: an object for each of its articles. With `out`, its cards and share page are written there. */
export async function* preview(file: string, out?: string) {
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
  // One after the other: a feed may have two hundred, each with a picture of tens of megabytes.
  for (const reading of readings) yield await previewOf(file, key, reading, out);
}

async function previewOf(file: string, key: string, reading: Reading, out: string | undefined) {
  const { slug } = reading;
  if ("rejection" in reading) {
    const { reason, message } = reading.rejection;
    return { file, slug, rejected: { reason, message } };
  }
  const { article } = reading;
  const summary = summarize(article);
  if (out) await writeFiles(out, dirname(file), { slug, sourceKey: key, article, summary });
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
  const readLeadImage = leadImageReader(inboxOf(folder), false, warn);
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
    async read(key: string, maxBytes: number) {
      const path = join(folder, key.replace(/^articles\//, ""));
      const file = statSync(path, { throwIfNoEntry: false });
      if (!file?.isFile()) return undefined;
      const bytes = file.size > maxBytes ? undefined : readFileSync(path);
      return { bytes, size: file.size, contentType: null, etag: "", uploadedAt: "" };
    },
  };
}

function cardAssetInModules(name: string): Uint8Array {
  const file = cardFiles.find((known) => known.name === name);
  if (!file) throw new Error(`The card renderer asked for ${name}, which is not among its files.`);
  return readFileSync(join(root, file.from));
}
