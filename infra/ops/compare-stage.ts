import type { StoredCard } from "../../functions/article/card-file.ts";
import { isPictureKey } from "../../functions/article/picture-key.ts";
import { pictureKeyOf } from "../../functions/aws/picture-table.ts";
import { members } from "../../functions/aws/table.ts";
import { siteKeys } from "../../functions/site-keys.ts";
import type { ListedObject } from "./list-objects.ts";

export interface Difference {
  kind: "missing" | "stale" | "orphaned";
  what: string;
  because: string;
  /** Inbox key to look at again; null: nothing in the inbox stands behind it. */
  key: string | null;
  /** Slug to be seen to by publish-article, where ingest no longer knows whose it was. */
  slug?: string;
  /** The month whose lists are to be written anew, where it is a list that differs. */
  month?: string;
}

export interface Found {
  inbox: ListedObject[];
  rows: Record<string, unknown>[];
  /** The site's files below `a/` and `cards/`, each with its bytes. */
  site: Map<string, number>;
  now: Date;
}

/** Milliseconds. Scheduler comes within a minute of its time, and a look may have to wait for others and be tried again. */
const wakeUpLateness = 15 * 60_000;

/** What differs between what the inbox holds, what the table says and what the site shows. Asked while nothing moves. */
export function compareStage({ inbox, rows, site, now }: Found): Difference[] {
  const files = inbox.filter(({ key }) => !key.endsWith("/"));
  const objects = new Map(
    files.filter(({ key }) => !isPictureKey(key)).map((object) => [object.key, object]),
  );
  const uploads = new Map(rows.filter(({ key }) => key !== undefined).map((row) => [row.key as string, row]));
  const articles = rows.filter(({ sourceKey }) => sourceKey !== undefined);
  return [
    ...uploadDifferences(objects, uploads, now),
    ...lostRecords(objects, uploads, articles),
    ...articles.flatMap((row) => articleDifferences(row, site)),
    ...pictureDifferences(files, rows),
    ...orphansAmong([...site.keys()], [...claimedBy(uploads), ...articles]),
  ];
}

function uploadDifferences(
  objects: Map<string, ListedObject>,
  uploads: Map<string, Record<string, unknown>>,
  now: Date,
): Difference[] {
  const differences: Difference[] = [];
  for (const [key, { etag }] of objects) {
    const row = uploads.get(key);
    if (!row) differences.push({ kind: "missing", what: key, because: "it was never looked at", key });
    else if (row.state === "looking")
      differences.push({ kind: "stale", what: key, because: "a look at it never ended", key });
    else if (row.etag !== etag)
      differences.push({ kind: "stale", what: key, because: "the inbox has another version", key });
    else if (row.looksAgainAt && Date.parse(row.looksAgainAt as string) < now.getTime() - wakeUpLateness)
      differences.push({ kind: "stale", what: key, because: `its time came on ${row.looksAgainAt}`, key });
  }
  for (const [key, { state }] of uploads) {
    if (!objects.has(key) && state !== "absent") {
      differences.push({ kind: "stale", what: key, because: "it is no longer in the inbox", key });
    }
  }
  return differences;
}

/** A picture that no article uses makes no difference. */
function pictureDifferences(files: ListedObject[], rows: Record<string, unknown>[]): Difference[] {
  const inInbox = new Map(files.map(({ key, etag }) => [key, etag]));
  const used = new Set(rows.flatMap(({ pictures }) => members(pictures)));
  const noted = new Map(rows.map(({ slug, etag }) => [pictureKeyOf(slug as string), etag]));
  return [...used].flatMap((key): Difference[] => {
    const etag = noted.get(key);
    const found = inInbox.get(key) ?? null;
    if (found === (etag ?? null)) return [];
    if (etag === undefined) return [{ kind: "missing", what: key, because: "it was never looked at", key }];
    const because =
      found === null
        ? "it is no longer in the inbox"
        : "the inbox has another version than its articles show";
    return [{ kind: "stale", what: key, because, key }];
  });
}

/** Slugs that an upload has, as rows. */
function claimedBy(uploads: Map<string, Record<string, unknown>>): Record<string, unknown>[] {
  return [...uploads.values()].flatMap(({ key, slugs }) =>
    members(slugs).map((slug) => ({ slug, sourceKey: key })),
  );
}

function lostRecords(
  objects: Map<string, ListedObject>,
  uploads: Map<string, Record<string, unknown>>,
  articles: Record<string, unknown>[],
): Difference[] {
  const known = new Set(articles.map(({ slug }) => slug));
  return claimedBy(uploads).flatMap(({ slug, sourceKey }) => {
    const key = sourceKey as string;
    const isLost = objects.has(key) && !known.has(slug);
    return isLost
      ? [
          {
            kind: "missing" as const,
            what: slug as string,
            because: `${key} has it, and its record is lost`,
            key,
          },
        ]
      : [];
  });
}

function articleDifferences(row: Record<string, unknown>, site: Map<string, number>): Difference[] {
  const slug = row.slug as string;
  const key = row.sourceKey as string;
  // The upload has dropped the slug by then: a look at it would not come to this row.
  const stale = (because: string): Difference => ({ kind: "stale", what: slug, because, key: null, slug });
  if (row.state === "retracted") return row.cleared === true ? [] : [stale("its retraction never ended")];
  if (row.state !== "published")
    return [{ kind: "stale", what: slug, because: `it is only ${row.state}`, key }];
  if (row.cleared === false) return [stale("CloudFront was never told of the retraction before it")];
  return [...expectedFiles(row)].flatMap(([what, bytes]): Difference[] => {
    const found = site.get(what);
    if (found === undefined) return [{ kind: "missing", what, because: `${slug} is published`, key }];
    if (bytes === undefined || bytes === found) return [];
    return [{ kind: "stale", what, because: `it has ${found} bytes, and what was published ${bytes}`, key }];
  });
}

/** Site keys, with the bytes where they are known: those of cards. */
function expectedFiles(row: Record<string, unknown>): Map<string, number | undefined> {
  const slug = row.slug as string;
  const cards = (row.cards as StoredCard[] | undefined) ?? [];
  return new Map<string, number | undefined>([
    [siteKeys.sharePage(slug), undefined],
    [siteKeys.articleJson(slug), undefined],
    ...cards.flatMap(({ key, format, bytes }) =>
      [key, siteKeys.currentCard(slug, format)].map((file) => [file, bytes] as const),
    ),
  ]);
}

/**
 * Those of the files below `a/` and `cards/` that belong to no article, or to one that is published without them. A page alone may be
 * a tombstone, which outlives its row.
 */
export function orphansAmong(files: string[], articles: Record<string, unknown>[]): Difference[] {
  const present = new Map(
    articles.filter(({ state }) => state !== "retracted").map((row) => [row.slug as string, row]),
  );
  return files.flatMap((file): Difference[] => {
    const slug = slugOf(file);
    if (file === siteKeys.sharePage(slug)) return [];
    const row = present.get(slug);
    // One that is only on its way has files already that its row does not name.
    if (row && (row.state !== "published" || mayHave(row, file))) return [];
    const because = row ? `${slug} is published without it` : "no article has it";
    return [{ kind: "orphaned", what: file, because, key: null }];
  });
}

/** The slug that a site key below `a/` or `cards/` has in it. */
export function slugOf(file: string): string {
  return file.slice(file.indexOf("/") + 1, file.lastIndexOf("/"));
}

/** Of cards also those that pages copied a minute ago still show. */
function mayHave(row: Record<string, unknown>, file: string): boolean {
  const former = (row.formerCards as string[] | undefined) ?? [];
  return expectedFiles(row).has(file) || former.includes(file);
}
