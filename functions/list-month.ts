import type { Masthead } from "./article/masthead.ts";
import type { bucket } from "./aws/bucket.ts";
import { inParallel } from "./in-parallel.ts";
import { type ListingsState, readJson } from "./listings-state.ts";
import type { ArticleDocument } from "./page/article-json.ts";
import { contentTypes } from "./page/content-types.ts";
import { type DeskChunk, deskChunks, deskIndexKey, monthPath } from "./page/desk-chunks.ts";
import { type DeskIndex, deskRows } from "./page/desk-index.ts";
import { deskDayPage, deskMonthPage } from "./page/desk-pages.ts";
import type { ListedArticle } from "./page/listed-article.ts";
import { monthSitemaps } from "./page/sitemaps.ts";
import { siteKeys } from "./site-keys.ts";
import type { SiteLists } from "./site-lists.ts";

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

/**
 * Rewrites what the site lists of one month: its sitemaps, and of its desk pages those that changed. False: it became late,
 * and pages are left, with which the next run goes on.
 */
export function monthLister({ site, masthead, siteOrigin, withDesk, look }: Means) {
  return async (
    month: string,
    listed: ListedArticle[],
    state: ListingsState,
    lists: SiteLists,
    isLate = () => false,
  ): Promise<boolean> => {
    await listSitemaps(month, listed, state, lists);
    if (withDesk) return await listDesk(month, listed, state, lists, isLate);
    await removeDesk(state);
    return true;
  };

  async function listSitemaps(
    month: string,
    listed: ListedArticle[],
    state: ListingsState,
    lists: SiteLists,
  ) {
    const files = monthSitemaps(listed, siteOrigin);
    await inParallel(files, async (body, at) =>
      lists.write(siteKeys.sitemap(month, at), body, contentTypes.xml),
    );
    const wanted = new Set(files.map((_, at) => siteKeys.sitemap(month, at)));
    await lists.remove(lists.below(`sitemaps/${month}`).filter((key) => !wanted.has(key)));
    state.sitemaps[month] = files.length;
    if (files.length === 0) delete state.sitemaps[month];
  }

  async function listDesk(
    month: string,
    listed: ListedArticle[],
    state: ListingsState,
    lists: SiteLists,
    isLate: () => boolean,
  ): Promise<boolean> {
    const chunks = deskChunks(month, listed);
    const folder = monthPath(month).slice(1);
    const indexKey = deskIndexKey(month);
    const before = (await readJson<DeskIndex>(site, indexKey))?.pages ?? {};
    const changed = chunks.filter((chunk) => before[chunk.key] !== lists.seal(chunk.key, look, chunk));
    const rows = deskRows(chunks);
    const writeIndex = (pages: DeskIndex["pages"]) =>
      lists.write(indexKey, JSON.stringify({ pages, rows } satisfies DeskIndex), contentTypes.json);

    const pages = { ...before };
    for (let from = 0; from < changed.length; from += stride) {
      await inParallel(changed.slice(from, from + stride), async (chunk) => {
        await lists.write(chunk.key, await dayPage(chunk), contentTypes.html);
        pages[chunk.key] = lists.seal(chunk.key, look, chunk);
      });
      if (from + stride >= changed.length) break;
      await writeIndex(pages);
      if (isLate()) return false;
    }
    const days = await listDays(month, chunks, state, lists);
    if (chunks.length > 0) await writeIndex(Object.fromEntries(chunks.map(({ key }) => [key, pages[key]!])));
    const kept = new Set(chunks.length > 0 ? [...chunks.map(({ key }) => key), days, indexKey] : []);
    await lists.remove(lists.below(folder).filter((key) => !kept.has(key)));
    return true;
  }

  /** The desk was turned off since it was last written. */
  async function removeDesk(state: ListingsState) {
    if (Object.keys(state.months).length === 0) return;
    await site.remove([...(await site.etags("desk/")).keys()]);
    state.months = {};
  }

  async function dayPage(chunk: DeskChunk): Promise<string> {
    return deskDayPage(chunk, await readDocuments(site, chunk.articles), masthead);
  }

  /** The key of the page that lists the month's days. */
  async function listDays(
    month: string,
    chunks: DeskChunk[],
    state: ListingsState,
    lists: SiteLists,
  ): Promise<string> {
    const days: Record<string, number> = {};
    for (const { day, articles } of chunks) days[day.slice(8)] = (days[day.slice(8)] ?? 0) + articles.length;
    const key = `${monthPath(month).slice(1)}index.html`;
    if (chunks.length === 0) {
      delete state.months[month];
    } else {
      state.months[month] = days;
      await lists.write(key, deskMonthPage(month, days, masthead), contentTypes.html);
    }
    return key;
  }
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
