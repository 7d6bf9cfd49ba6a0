import { pictureOf } from "./article/lead-image-key.ts";
import type { announcer } from "./aws/announce.ts";
import type { articleTable } from "./aws/article-table.ts";
import type { pictureUses } from "./aws/picture-uses.ts";
import type { ArticleRecord } from "./aws/record.ts";
import type { retractionTable } from "./aws/retraction-table.ts";
import type { siteWriter } from "./aws/site-writer.ts";
import type { listingsChanged } from "./listings-changed.ts";
import { log } from "./log.ts";
import type { makePublication } from "./make-publication.ts";
import { measure } from "./measure.ts";
import { sharePageUrl } from "./site-keys.ts";

export interface PublishMeans {
  articles: ReturnType<typeof articleTable>;
  uses: ReturnType<typeof pictureUses>;
  retractions: ReturnType<typeof retractionTable>;
  site: ReturnType<typeof siteWriter>;
  listings: ReturnType<typeof listingsChanged>;
  announce: ReturnType<typeof announcer>;
  make: ReturnType<typeof makePublication>;
  makeTombstone: (record: ArticleRecord) => string;
  siteOrigin: string;
}

/**
 * Makes the site say what the record of a slug says. The record's state is the last write; then the world is told, and last
 * CloudFront forgets what was retracted: that may have to wait for `later`, and nobody waits with it.
 */
export function publishRecord(means: PublishMeans) {
  return async ({ slug }: { slug: string }): Promise<"later" | undefined> => {
    const record = await means.articles.read(slug);
    if (!record) log("info", "record-gone", { slug });
    else if (record.state === "ingested") log("info", "summary-awaited", { slug });
    else return await (record.state === "retracted" ? retract(means, record) : publish(means, record));
    return undefined;
  };
}

/** Milliseconds. What was uploaded longer ago is made anew, and says nothing of how fast new articles are. */
const day = 86_400_000;

async function publish(means: PublishMeans, record: ArticleRecord): Promise<"later" | undefined> {
  const { site, retractions, listings, announce, siteOrigin } = means;
  const { slug, sourceKey: key, article, making } = record;
  const settled = await putOnSite(means, record);
  if (!settled) {
    log("info", "publication-stale", { slug });
    return undefined;
  }
  // Told: only CloudFront has not yet had room to forget what was retracted before, perhaps every minute for hours.
  if (!record.told) {
    await listings(settled.months);
    await announce({
      type: "ArticlePublished",
      detail: {
        key,
        slug,
        url: sharePageUrl(siteOrigin, slug),
        headline: article!.headline,
        cards: settled.cards.map(({ format, url }) => ({ format, url })),
      },
    });
  }
  if (!record.uncleared) return undefined;
  if (!record.told) await retractions.storeOvertakerTold(record);
  if (!(await site.forget(record, making))) return "later";
  await retractions.storeForgotten(record);
  return undefined;
}

/** Undefined: the article has changed meanwhile, and another message is on its way. */
async function putOnSite(
  means: PublishMeans,
  record: ArticleRecord,
): Promise<Pick<ArticleRecord, "months" | "cards"> | undefined> {
  const { make, site, articles, retractions, uses } = means;
  // Published already: the run that did it may have died before it told anyone.
  if (record.state === "published") return record;
  const picture = record.article && pictureOf(record.article, record.sourceKey);
  // Before the picture is read: one that comes a moment later then finds who wants it.
  if (picture) await uses.note(picture, record);
  const publication = await make(record);
  if (!(await retractions.noteCards(record, publication.cards))) return undefined;
  await site.publish(record, publication);
  const forgotten = record.pictures.filter((each) => each !== picture);
  await forget(means, record, forgotten);
  if (!(await articles.storePublication(record, { ...publication, forgotten }))) return undefined;
  const { slug, sourceKey: key, uploadedAt } = record;
  log("info", "article-published", { slug, key, uploadedAt });
  const age = Date.now() - Date.parse(uploadedAt);
  measure({ Published: 1, ...(age < day ? { UploadToPublished: age } : {}) });
  return {
    cards: publication.cards,
    months: [...new Set([...record.months, publication.listedAt.slice(0, 7)])],
  };
}

async function retract(means: PublishMeans, record: ArticleRecord): Promise<"later" | undefined> {
  const { site, retractions, listings, announce, makeTombstone, siteOrigin } = means;
  const { slug, sourceKey: key, revision, months, cleared, told } = record;
  // What was never listed was never seen, and needs no page that says it is gone. Told: all of it has left the site, and only
  // CloudFront had no room, perhaps every minute for an hour.
  if (!cleared && !told) await site.clear(record, months.length > 0 ? makeTombstone(record) : null);
  if (!told) {
    await listings(months);
    await announce({
      type: "ArticleRetracted",
      detail: { key, slug, url: sharePageUrl(siteOrigin, slug) },
    });
    await retractions.storeTold(record);
  }
  if (cleared) return undefined;
  if (!(await site.forget(record, revision))) return "later";
  await forget(means, record, record.pictures);
  if (await retractions.storeClearance(record)) measure({ Retracted: 1 });
  else log("info", "publication-stale", { slug });
  return undefined;
}

/** The pictures need not tell this article of their changes any more. */
async function forget({ articles, uses }: PublishMeans, { slug, making }: ArticleRecord, pictures: string[]) {
  const isLatest = async () => (await articles.read(slug))?.making === making;
  for (const picture of pictures) await uses.forget(picture, slug, isLatest);
}
