import type { Article } from "../../functions/article/article.ts";
import { pictureOf } from "../../functions/article/lead-image-key.ts";
import { isPictureKey } from "../../functions/article/picture-key.ts";
import { laterOf } from "../../functions/aws/settle-upload.ts";
import { masthead } from "../../functions/masthead.ts";
import { readUpload } from "../../functions/read-upload.ts";
import { siteKeys } from "../../functions/site-keys.ts";
import { summarize } from "../../functions/summary/summarize.ts";
import { names } from "./engines.ts";
import { objectsOf, type World } from "./world.ts";

interface Wanted {
  key: string;
  article: Article;
  uploadedAt: string;
}

type Row = Record<string, unknown>;
type Rejections = { slug: string; reason: string }[];

/**
 * Holds the site against a fresh publication of what the inbox holds; returns what differs. Allowed: tombstone pages, and
 * the cards before the current ones where the record names them.
 */
export async function differences(world: World): Promise<string[]> {
  const { engines } = world;
  const rows = new Map((await engines.rows()).map((row) => [row.slug as string, row]));
  const site = objectsOf(engines, names.site);
  const problems: string[] = [];
  const wanted = new Map<string, Wanted[]>();
  const rejected = new Map<string, Rejections>();

  for (const [key, { version, bytes }] of objectsOf(engines, names.inbox)) {
    if (isPictureKey(key)) continue;
    const uploadedAt = instant(version.modified);
    const object = { bytes, size: bytes.length, contentType: null, etag: version.etag, uploadedAt };
    const readings = await readUpload(key, object, masthead);
    rejected.set(
      key,
      readings.flatMap((r) => ("rejection" in r ? [{ slug: r.slug, reason: r.rejection.reason }] : [])),
    );
    for (const reading of readings) {
      if (!("article" in reading)) continue;
      const { slug, article, releasedAt } = reading;
      const claim = { key, article, uploadedAt: laterOf(uploadedAt, releasedAt) };
      wanted.set(slug, [...(wanted.get(slug) ?? []), claim]);
    }
  }

  const expected = new Map<string, Buffer>();
  for (const [slug, claims] of wanted) {
    const row = rows.get(slug);
    const owner = claims.find(({ key }) => key === row?.sourceKey);
    if (!owner || !row) {
      problems.push(
        `${slug}: is wanted by ${claims.map(({ key }) => key)}, and its record says ${row?.sourceKey}`,
      );
      continue;
    }
    for (const { key } of claims)
      if (key !== owner.key) rejected.get(key)!.push({ slug, reason: "slug-taken" });
    if (row.state !== "published") problems.push(`${slug}: is ${row.state}`);
    problems.push(...instantProblems(slug, row, owner));
    await addPublication(expected, world, slug, row, owner);
  }
  for (const [key, rejections] of rejected) problems.push(...rejectionProblems(key, rejections, rows));
  for (const row of rows.values())
    if (row.state === "retracted" && !row.cleared) problems.push(`${row.slug}: its retraction is not done`);
  return [
    ...problems,
    ...pictureProblems(world, rows),
    ...(await useProblems(world, rows)),
    ...siteProblems(site, expected, rows, world),
    ...edgeProblems(world, rows),
  ];
}

/** By this `verify` knows whether the articles that show a picture have seen its last version. */
function pictureProblems({ engines }: World, rows: Map<string, Row>): string[] {
  const inbox = objectsOf(engines, names.inbox);
  return [...rows].flatMap(([slug, { etag }]) => {
    if (!slug.startsWith("picture#")) return [];
    const found = inbox.get(slug.slice("picture#".length));
    const expected = found ? `"${found.version.etag}"` : null;
    return (etag ?? null) === expected ? [] : [`${slug}: says ${etag}, expected ${expected}`];
  });
}

/** By these rows a picture's articles are found when it changes: one for each that shows it, and no others. */
async function useProblems({ engines }: World, rows: Map<string, Row>): Promise<string[]> {
  const expected = [...rows.values()].flatMap(({ slug, sourceKey, article }) => {
    const picture = article ? pictureOf(article as Article, sourceKey as string) : null;
    return picture ? [`${picture} is used by ${slug} of ${sourceKey}`] : [];
  });
  const found = (await engines.rows(names.uses)).map(
    ({ picture, slug, sourceKey }) => `${picture} is used by ${slug} of ${sourceKey}`,
  );
  return [
    ...expected.filter((use) => !found.includes(use)).map((use) => `${use}: is not noted`),
    ...found.filter((use) => !expected.includes(use)).map((use) => `${use}: is noted still`),
  ];
}

/** What a retraction took off the site, readers must not get from CloudFront either. Cards of corrections may stay there. */
function edgeProblems({ engines, cardOwners }: World, rows: Map<string, Row>): string[] {
  return [...engines.held].flatMap((key) => {
    const row = rows.get(key.slice("cards/".length, key.lastIndexOf("/")));
    const isOwners = row?.state === "published" && cardOwners.get(key)?.has(row.sourceKey as string);
    return isOwners ? [] : [`${key}: is retracted, and CloudFront still has it`];
  });
}

async function addPublication(
  expected: Map<string, Buffer>,
  { make }: World,
  slug: string,
  row: Row,
  { key, article }: Wanted,
) {
  const summary = summarize(article);
  const uploadedAt = row.uploadedAt as string;
  const firstUploadedAt = row.firstUploadedAt as string;
  const made = await make({ slug, sourceKey: key, article, summary, uploadedAt, firstUploadedAt });
  expected.set(siteKeys.sharePage(slug), Buffer.from(made.sharePage));
  expected.set(siteKeys.articleJson(slug), Buffer.from(made.articleJson));
  made.cards.forEach((card, at) => {
    expected.set(card.key, Buffer.from(made.files[at]!.bytes));
    expected.set(siteKeys.currentCard(slug, card.format), Buffer.from(made.files[at]!.bytes));
  });
}

/** An upload of the same bytes again makes nothing new, so the record may speak of an earlier one. */
function instantProblems(slug: string, row: Row, owner: Wanted): string[] {
  const { firstUploadedAt = "", uploadedAt = "" } = row as Record<string, string>;
  return firstUploadedAt <= uploadedAt && uploadedAt <= owner.uploadedAt
    ? []
    : [
        `${slug}: first uploaded ${firstUploadedAt}, uploaded ${uploadedAt}, in the inbox since ${owner.uploadedAt}`,
      ];
}

function rejectionProblems(key: string, expected: Rejections, rows: Map<string, Row>): string[] {
  const row = rows.get(`upload#${key}`);
  const plain = (rejections: Rejections) =>
    rejections
      .map(({ slug, reason }) => `${slug} ${reason}`)
      .sort()
      .join(", ");
  const found = plain((row?.rejections as Rejections | undefined) ?? []);
  const state = expected.length > 0 ? "rejected" : "accepted";
  return [
    ...(row?.state === state ? [] : [`${key}: is ${row?.state}, expected ${state}`]),
    ...(found === plain(expected) ? [] : [`${key}: rejected for ${found}, expected ${plain(expected)}`]),
  ];
}

function siteProblems(
  site: ReturnType<typeof objectsOf>,
  expected: Map<string, Buffer>,
  rows: Map<string, Row>,
  { makeTombstone }: World,
): string[] {
  const problems: string[] = [];
  for (const [key, bytes] of expected) {
    const found = site.get(key);
    if (!found) problems.push(`${key}: is missing`);
    else if (!found.bytes.equals(bytes)) problems.push(`${key}: is not what the inbox says`);
  }
  for (const [key, { bytes }] of site) {
    if (expected.has(key) || !/^(a|cards)\//.test(key)) continue;
    const slug = key.slice(key.indexOf("/") + 1, key.lastIndexOf("/"));
    const row = rows.get(slug);
    // A tombstone outlives its row, which TTL takes.
    const languages = row ? [(row.language as string | undefined) ?? "und"] : ["en", "und"];
    const isTombstone =
      key === siteKeys.sharePage(slug) &&
      (row === undefined || row.state === "retracted") &&
      languages.some((language) => bytes.equals(Buffer.from(makeTombstone({ language }))));
    const isFormerCard = row?.state === "published" && ((row.formerCards as string[]) ?? []).includes(key);
    if (!isTombstone && !isFormerCard) problems.push(`${key}: is left over (${row?.state})`);
  }
  return problems;
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
