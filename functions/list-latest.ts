import type { Masthead } from "./article/masthead.ts";
import { slugPart } from "./article/slug.ts";
import type { bucket } from "./aws/bucket.ts";
import { inParallel } from "./in-parallel.ts";
import { readDocuments } from "./list-month.ts";
import type { ListingsState } from "./listings-state.ts";
import type { ArticleDocument } from "./page/article-json.ts";
import { atomFeed, feedUpdated } from "./page/atom-feed.ts";
import { contentTypes } from "./page/content-types.ts";
import { deskArchivePage, deskFrontPage } from "./page/desk-pages.ts";
import {
  allEasternScripts,
  easternFonts,
  easternRanges,
  easternScripts,
  easternSheetKey,
} from "./page/eastern-fonts.ts";
import { frontPage } from "./page/front-page.ts";
import { iconPng, iconSvg } from "./page/icon.ts";
import { jsonFeed } from "./page/json-feed.ts";
import type { ListedArticle } from "./page/listed-article.ts";
import { notFoundPage } from "./page/not-found-page.ts";
import { pageFonts } from "./page/page-fonts.ts";
import { robots } from "./page/robots.ts";
import { scriptFonts } from "./page/script-fonts.ts";
import { newsSitemap, sitemapIndex } from "./page/sitemaps.ts";
import { cacheControl, siteKeys } from "./site-keys.ts";
import type { SiteLists } from "./site-lists.ts";

interface Means {
  site: ReturnType<typeof bucket>;
  masthead: Masthead;
  siteOrigin: string;
  withDesk: boolean;
  /** Of the bundle's assets. */
  readAsset: (name: string) => Uint8Array;
  look: string;
}

const onFrontPage = 12;
const inFeed = 50;

/**
 * Rewrites, where they changed, the lists across months: front page, feeds, news sitemap and the index of sitemaps. `ofMonth`:
 * all articles of the month that a change was in, of which the latest may not be.
 */
export function latestLister({ site, masthead, siteOrigin, withDesk, readAsset, look }: Means) {
  return async (
    latest: ListedArticle[],
    ofMonth: ListedArticle[],
    state: ListingsState,
    lists: SiteLists,
    now: Date,
  ) => {
    const made: ListingsState["made"] = {};
    // The same articles are in several lists: each is read once.
    const known: Parameters<typeof readDocuments>[2] = new Map();

    const write = async (
      key: string,
      contentType: string,
      makings: unknown,
      make: () => Promise<string | Uint8Array>,
    ) => {
      if (state.made[key] !== lists.seal(key, look, makings)) {
        // A typeface never changes under its name, whatever a page does.
        const lifetime = contentType === contentTypes.woff2 ? cacheControl.immutable : cacheControl.short;
        await lists.write(key, await make(), contentType, lifetime);
      }
      made[key] = lists.seal(key, look, makings);
    };
    const listOf = (
      key: string,
      contentType: string,
      listed: ListedArticle[],
      make: (documents: ArticleDocument[]) => string,
    ) => write(key, contentType, listed, async () => make(await readDocuments(site, listed, known)));

    const newest = latest.slice(0, inFeed);
    await listOf("latest.json", contentTypes.json, newest, (documents) =>
      jsonFeed(documents, masthead, siteOrigin),
    );
    const updated: ListingsState["updated"] = {};
    const writeFeed = async (key: string, section: string | null, listed: ListedArticle[]) => {
      const formerlyUpdated = state.updated[key];
      updated[key] = feedUpdated({ documents: listed, formerlyUpdated });
      await listOf(key, contentTypes.xml, listed, (documents) =>
        atomFeed({ url: `${siteOrigin}/${key}`, section, documents, formerlyUpdated }, masthead, siteOrigin),
      );
    };
    await writeFeed("feed.xml", null, newest);
    for (const [key, listed] of bySection(latest))
      await writeFeed(key, listed[0]!.section, listed.slice(0, inFeed));
    state.updated = updated;

    const news = newsSitemap(latest, now, masthead, siteOrigin);
    await write("news-sitemap.xml", contentTypes.xml, news, async () => news);
    const sitemaps = Object.entries(state.sitemaps)
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .flatMap(([month, count]) =>
        Array.from({ length: count }, (_, at) => `${siteOrigin}/${siteKeys.sitemap(month, at)}`),
      );
    await write("sitemap.xml", contentTypes.xml, sitemaps, async () => sitemapIndex(sitemaps));

    const front = latest.slice(0, onFrontPage);
    if (withDesk) {
      await write("index.html", contentTypes.html, ["desk", front, state.months], async () =>
        deskFrontPage(await readDocuments(site, front, known), state.months, masthead),
      );
      await write("desk/index.html", contentTypes.html, state.months, async () =>
        deskArchivePage(state.months, masthead),
      );
    } else {
      await listOf("index.html", contentTypes.html, front, (documents) => frontPage(documents, masthead));
    }

    await write("robots.txt", contentTypes.text, null, async () => robots(siteOrigin));
    await write("404.html", contentTypes.html, null, async () => notFoundPage(masthead));
    await write("icon.svg", contentTypes.svg, null, async () => iconSvg(masthead));
    const written = easternScripts([masthead, ...latest, ...ofMonth].map(({ language }) => language));
    // What an article once needed stays, and is kept up: other months may have its like.
    const served = lists.below("fonts/");
    const eastern = allEasternScripts
      .filter((script) => written.includes(script) || served.includes(easternSheetKey(script)))
      .map((script) =>
        easternFonts(script, JSON.parse(new TextDecoder().decode(readAsset(easternRanges(script).name)))),
      );
    await inParallel([...pageFonts(masthead), ...eastern.flatMap(({ files }) => files)], ({ key, name }) =>
      write(key, contentTypes.woff2, null, async () => readAsset(name)),
    );
    await inParallel([...Object.values(scriptFonts), ...eastern], ({ sheet: { key, css } }) =>
      write(key, contentTypes.css, css, async () => css),
    );
    await write("apple-touch-icon.png", contentTypes.png, null, async () => iconPng(masthead));

    // A run that died may have left a section's feed that nothing remembers. Pages that were written under another
    // masthead still ask for its typeface.
    const there = [...Object.keys(state.made), ...lists.below("sections/")];
    const gone = there.filter((key) => !(key in made) && !key.startsWith("fonts/"));
    await lists.remove(gone);
    // Files that are written beside each other end in any order.
    state.made = Object.fromEntries(Object.entries(made).sort(([one], [other]) => (one < other ? -1 : 1)));
  };
}

/** By site key of the section's feed: names that differ in case or punctuation share one. */
function bySection(latest: ListedArticle[]): Map<string, ListedArticle[]> {
  const sections = new Map<string, ListedArticle[]>();
  for (const article of latest) {
    if (article.section === null) continue;
    const key = `sections/${slugPart(article.section)}.xml`;
    const others = sections.get(key);
    if (others) others.push(article);
    else sections.set(key, [article]);
  }
  return sections;
}
