import { pictureOf } from "./article/lead-image-key.ts";
import type { announcer } from "./aws/announce.ts";
import type { articleTable } from "./aws/article-table.ts";
import type { pictureUses } from "./aws/picture-uses.ts";
import type { ArticleRecord } from "./aws/record.ts";
import type { siteWriter } from "./aws/site-writer.ts";
import type { listingsChanged } from "./listings-changed.ts";
import { log } from "./log.ts";
import type { makePublication } from "./make-publication.ts";
import { measure } from "./measure.ts";
import { sharePageUrl } from "./site-keys.ts";

export interface PublishMeans {
  articles: ReturnType<typeof articleTable>;
  uses: ReturnType<typeof pictureUses>;
  site: ReturnType<typeof siteWriter>;
  listings: ReturnType<typeof listingsChanged>;
  announce: ReturnType<typeof announcer>;
  make: ReturnType<typeof makePublication>;
  makeTombstone: (record: ArticleRecord) => string;
  siteOrigin: string;
}

/** Makes the site say what the record of a slug says. The record's state is the last write; then the world is told. */
export function publishRecord(means: PublishMeans) {
  const { articles, announce, siteOrigin } = means;

  return async ({ slug }: { slug: string }): Promise<void> => {
    const record = await articles.read(slug);
    if (!record) return log("info", "record-gone", { slug });
    if (record.state === "ingested") return log("info", "summary-awaited", { slug });
    const settled = await (record.state === "retracted" ? clear(means, record) : publish(means, record));
    if (!settled) return log("info", "publication-stale", { slug });
    const { months, cards } = settled;
    await means.listings(months);
    const detail = { key: record.sourceKey, slug, url: sharePageUrl(siteOrigin, slug) };
    if (record.article === null) return announce({ type: "ArticleRetracted", detail });
    const addresses = cards.map(({ format, url }) => ({ format, url }));
    await announce({
      type: "ArticlePublished",
      detail: { ...detail, headline: record.article.headline, cards: addresses },
    });
  };
}

/** Milliseconds. What was uploaded longer ago is made anew, and says nothing of how fast new articles are. */
const day = 86_400_000;

type Settled = Pick<ArticleRecord, "months" | "cards">;

/** Undefined: the article has changed meanwhile, and another message is on its way. */
async function publish(means: PublishMeans, record: ArticleRecord): Promise<Settled | undefined> {
  const { make, site, articles, uses } = means;
  // Published already: the run that did it may have died before it told anyone.
  if (record.state === "published") return record;
  const picture = record.article && pictureOf(record.article, record.sourceKey);
  // Before the picture is read: one that comes a moment later then finds who wants it.
  if (picture) await uses.note(picture, record);
  const publication = await make(record);
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

async function clear(means: PublishMeans, record: ArticleRecord): Promise<Settled | undefined> {
  const { site, articles, makeTombstone } = means;
  if (record.cleared) return record;
  // What was never listed was never seen, and needs no page that says it is gone.
  await site.clear(record, record.months.length > 0 ? makeTombstone(record) : null);
  await forget(means, record, record.pictures);
  if (!(await articles.storeClearance(record))) return undefined;
  measure({ Retracted: 1 });
  return record;
}

/** The pictures need not tell this article of their changes any more. */
async function forget({ articles, uses }: PublishMeans, { slug, making }: ArticleRecord, pictures: string[]) {
  const isLatest = async () => (await articles.read(slug))?.making === making;
  for (const picture of pictures) await uses.forget(picture, slug, isLatest);
}
