import { articleFolders, cacheControl, siteKeys } from "../site-keys.ts";
import type { bucket } from "./bucket.ts";
import type { edgeCache } from "./edge-cache.ts";
import type { Publication } from "./publication.ts";
import type { ArticleRecord } from "./record.ts";
import { mostCardNames } from "./retraction-table.ts";

const { immutable, short } = cacheControl;
const html = { contentType: "text/html; charset=utf-8", cacheControl: short };
const json = { contentType: "application/json; charset=utf-8", cacheControl: short };

/** What an article has on the site. Whatever is pointed to is written before what points to it, and removed after. */
export function siteWriter(site: ReturnType<typeof bucket>, edge: ReturnType<typeof edgeCache>) {
  return {
    async publish(
      { slug, cards: former }: ArticleRecord,
      { cards, files, sharePage, articleJson }: Publication,
    ) {
      await Promise.all(
        cards.map(({ key, contentType }, at) =>
          site.write(key, files[at]!.bytes, { contentType, cacheControl: immutable }),
        ),
      );
      await Promise.all(
        cards.map(({ format, contentType }, at) =>
          site.write(siteKeys.currentCard(slug, format), files[at]!.bytes, {
            contentType,
            cacheControl: short,
          }),
        ),
      );
      await site.write(siteKeys.articleJson(slug), articleJson, json);
      await site.write(siteKeys.sharePage(slug), sharePage, html);
      // Pages copied a minute ago still show the cards before these; older ones go.
      const kept = [...cards, ...former].map(({ key }) => key);
      await this.removeAllBut(slug, [
        ...kept,
        ...cards.map(({ format }) => siteKeys.currentCard(slug, format)),
        siteKeys.articleJson(slug),
        siteKeys.sharePage(slug),
      ]);
    },

    /** Removes all of an article, leaving the tombstone in the page's place if there is one. */
    async clear({ slug }: ArticleRecord, tombstone: string | null) {
      const page = siteKeys.sharePage(slug);
      if (tombstone !== null) await site.write(page, tombstone, html);
      await this.removeAllBut(slug, tombstone === null ? [] : [page]);
    },

    /**
     * CloudFront forgets every card that it may hold of what was at the slug; all else it keeps for a minute only. A folder is
     * one path, which is cheap, but of those only 15 may be in progress; single cards, of which 3,000 may, are the way out
     * when many articles go at once. False: there is no room for either now.
     */
    async forget({ slug, cardNames }: ArticleRecord, reference: string): Promise<boolean> {
      const folder = `/cards/${slug}/`;
      if (await edge.forget([`${folder}*`], `${slug}:${reference}`)) return true;
      const isKnown = cardNames.length > 0 && cardNames.length < mostCardNames;
      const cards = cardNames.toSorted().map((name) => folder + name);
      return isKnown && (await edge.forget(cards, `${slug}:${reference}`));
    },

    async removeAllBut(slug: string, kept: string[]) {
      const present = (await Promise.all(articleFolders(slug).map((folder) => site.list(folder)))).flat();
      const gone = present.filter((key) => !kept.includes(key));
      if (gone.length > 0) await site.remove(gone);
    },
  };
}
