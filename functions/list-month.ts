import type { Masthead } from "./article/masthead.ts";
import type { bucket } from "./aws/bucket.ts";
import { inParallel } from "./in-parallel.ts";
import { type ListingsState, readJson, signatureOf } from "./listings-state.ts";
import type { ArticleDocument } from "./page/article-json.ts";
import { contentTypes } from "./page/content-types.ts";
import { type DeskChunk, deskChunks, monthPath } from "./page/desk-chunks.ts";
import { type DeskIndex, deskRows } from "./page/desk-index.ts";
import { deskDayPage, deskMonthPage } from "./page/desk-pages.ts";
import type { ListedArticle } from "./page/listed-article.ts";
import { monthSitemaps } from "./page/sitemaps.ts";
import { cacheControl, siteKeys } from "./site-keys.ts";

interface Means {
  site: ReturnType<typeof bucket>;
  masthead: Masthead;
  siteOrigin: string;
  withDesk: boolean;
  /** Changes whenever pages would look different. */
  look: string;
}

/** Pages between two writings of the index: a run that is cut short goes on from there. */
const stride = 100;

/** Rewrites what the site lists of one month: its sitemaps, and of its desk pages those that changed. */
export function monthLister({ site, masthead, siteOrigin, withDesk, look }: Means) {
  const put = (key: string, body: string, contentType: string) =>
    site.write(key, body, { contentType, cacheControl: cacheControl.short });

  return async (month: string, listed: ListedArticle[], state: ListingsState) => {
    await listSitemaps(month, listed, state);
    if (withDesk) await listDesk(month, listed, state);
    else await removeDesk(state);
  };

  async function listSitemaps(month: string, listed: ListedArticle[], state: ListingsState) {
    const files = monthSitemaps(listed, siteOrigin);
    await inParallel(files, async (body, at) => put(sitemapKey(month, at), body, contentTypes.xml));
    const gone = Array.from({ length: state.sitemaps[month] ?? 0 }, (_, at) => sitemapKey(month, at)).slice(
      files.length,
    );
    if (gone.length > 0) await site.remove(gone);
    state.sitemaps[month] = files.length;
    if (files.length === 0) delete state.sitemaps[month];
  }

  async function listDesk(month: string, listed: ListedArticle[], state: ListingsState) {
    const chunks = deskChunks(month, listed);
    const indexKey = `${monthPath(month).slice(1)}index.json`;
    const before = (await readJson<DeskIndex>(site, indexKey))?.pages ?? {};
    const wanted = new Map(chunks.map((chunk) => [chunk.key, signatureOf(look, chunk)]));
    const changed = chunks.filter(({ key }) => before[key] !== wanted.get(key));
    const rows = deskRows(chunks);
    const writeIndex = (pages: DeskIndex["pages"]) =>
      put(indexKey, JSON.stringify({ pages, rows } satisfies DeskIndex), contentTypes.json);

    const pages = { ...before };
    for (let from = 0; from < changed.length; from += stride) {
      await inParallel(changed.slice(from, from + stride), async (chunk) => {
        await put(chunk.key, await dayPage(chunk), contentTypes.html);
        pages[chunk.key] = wanted.get(chunk.key)!;
      });
      if (from + stride < changed.length) await writeIndex(pages);
    }
    const gone = Object.keys(before).filter((key) => !wanted.has(key));
    if (gone.length > 0) await site.remove(gone);
    await listDays(month, chunks, state);
    if (chunks.length > 0) await writeIndex(Object.fromEntries(wanted));
    else await site.remove([indexKey]);
  }

  /** The desk was turned off since it was last written. */
  async function removeDesk(state: ListingsState) {
    for (const month of Object.keys(state.months)) {
      const folder = monthPath(month).slice(1);
      const pages = (await readJson<DeskIndex>(site, `${folder}index.json`))?.pages ?? {};
      await site.remove([...Object.keys(pages), `${folder}index.html`, `${folder}index.json`]);
      delete state.months[month];
    }
  }

  async function dayPage(chunk: DeskChunk): Promise<string> {
    return deskDayPage(chunk, await readDocuments(site, chunk.articles), masthead);
  }

  async function listDays(month: string, chunks: DeskChunk[], state: ListingsState) {
    const days: Record<string, number> = {};
    for (const { day, articles } of chunks) days[day.slice(8)] = (days[day.slice(8)] ?? 0) + articles.length;
    const key = `${monthPath(month).slice(1)}index.html`;
    if (chunks.length === 0) {
      delete state.months[month];
      await site.remove([key]);
    } else {
      state.months[month] = days;
      await put(key, deskMonthPage(month, days, masthead), contentTypes.html);
    }
  }
}

export function sitemapKey(month: string, at: number): string {
  return `sitemaps/${month}${at === 0 ? "" : `-${at + 1}`}.xml`;
}

/** In the same order; an article that has gone from the site since it was listed is left out. */
export async function readDocuments(
  site: ReturnType<typeof bucket>,
  listed: ListedArticle[],
  known = new Map<string, Promise<ArticleDocument | undefined>>(),
): Promise<ArticleDocument[]> {
  const documents = await inParallel(listed, ({ slug }) => {
    const document = known.get(slug) ?? readJson<ArticleDocument>(site, siteKeys.articleJson(slug));
    known.set(slug, document);
    return document;
  });
  return documents.filter((document) => document !== undefined);
}
