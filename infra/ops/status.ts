import { isPictureKey } from "../../functions/article/picture-key.ts";
import { articleTable } from "../../functions/aws/article-table.ts";
import { bucket, type StoredObject } from "../../functions/aws/bucket.ts";
import { pictureTable } from "../../functions/aws/picture-table.ts";
import { pictureUses } from "../../functions/aws/picture-uses.ts";
import { uploadTable } from "../../functions/aws/upload-table.ts";
import { articleFolders } from "../../functions/site-keys.ts";
import { say } from "../say.ts";
import { findKey } from "./find-key.ts";
import type { Stage } from "./stage.ts";
import { subjectOf } from "./subject.ts";
import { queueNames, workQueues } from "./work-queues.ts";

/** Messages of each DLQ that are looked through. */
const mostOfQueue = 500;

/** Prints where an upload is and why: the inbox, the upload's row, each article's row, the site, the queues, the DLQs. */
export async function status(stage: Stage, text: string): Promise<number> {
  const key = await findKey(stage, text);
  if (key !== text) say(`key      ${key}`);
  const tableName = stage.output("ArticleTableName");
  const [inbox, site] = [bucket(stage.output("InboxBucketName")), bucket(stage.output("SiteBucketName"))];
  // In an archive, for instance, or encrypted with a key of somebody else's: why the step fails, too.
  const object = await inbox.read(key, 0).catch((error: Error) => error);
  say(`inbox    ${inInbox(object)}`);

  const why = key.endsWith("/")
    ? "a folder's mark"
    : key.startsWith("articles/")
      ? null
      : "not below articles/";
  if (object && why) {
    say(`upload   ${why}, so it is never looked at`);
    return 0;
  }
  if (isPictureKey(key)) return pictureStatus(stage, key, object !== undefined);
  const upload = await uploadTable(tableName).read(key);
  say(upload ? `upload   ${upload.state}` : "upload   never looked at");
  for (const { slug, reason, message } of upload?.rejections ?? [])
    say(`         ${slug ? `${slug}: ` : ""}${reason}. ${message}`);
  if (upload?.looksAgainAt) say(`again    looked at by itself on ${upload.looksAgainAt}`);

  let isOnItsWay = object !== undefined && upload === undefined;
  for (const slug of upload?.slugs ?? []) {
    const record = await articleTable(tableName).read(slug);
    const files = (await Promise.all(articleFolders(slug).map((folder) => site.list(folder)))).flat();
    say(`article  ${slug}: ${record ? record.state : "no record"}, ${files.length} files on the site`);
    isOnItsWay ||= record?.state === "ingested" || record?.state === "summarized";
    if (record?.state !== "published") continue;
    say(`         ${stage.output("SiteUrl")}/a/${slug}/`);
    const picture = record.article?.image?.url;
    // Only what a picture is on is a JPEG.
    if (picture && record.cards.every(({ contentType }) => contentType === "image/png"))
      say(`         ${picture} is on no card; why: lead-image-… in the log of publish-article`);
  }

  if (upload?.state === "looking" || isOnItsWay) await printWaiting(stage);
  const subjects = new Set([key, ...(upload?.slugs ?? [])]);
  const queues = workQueues(stage);
  const found = await Promise.all(queueNames.map((name) => queues.peek(name, mostOfQueue)));
  for (const { queue, body, sentAt } of found.flat()) {
    if (subjects.has(subjectOf(body)))
      say(`failed   in ${queue}, sent ${sentAt}: ${stage.command("redrive")}, once it is mended`);
  }
  if (found.some((messages) => messages.length === mostOfQueue))
    say(
      `failed   maybe: only ${mostOfQueue} messages of each DLQ were looked at; ${stage.command("failed")}`,
    );
  if (upload || object) return 0;
  say(
    "Nothing is known of this. Expected a key in the inbox, such as articles/2026/tide.md, a slug, or a page's address.",
  );
  return 1;
}

function inInbox(object: StoredObject | Error | undefined): string {
  if (!object) return "no such object";
  if (object instanceof Error) return `cannot be read: ${object.message}`;
  return `${object.size} bytes, uploaded ${object.uploadedAt}`;
}

/** Articles of one picture that are printed; a house's picture may be that of all. */
const mostUses = 50;

/** A picture is no article: it goes with those that ask for it. */
async function pictureStatus(stage: Stage, key: string, isThere: boolean): Promise<number> {
  const { uses, after } = await pictureUses(stage.output("PictureUsesTableName")).page(key, mostUses);
  for (const upload of new Set(uses.map(({ sourceKey }) => sourceKey))) say(`wanted   by ${upload}`);
  if (after) say("wanted   by more");
  if (uses.length === 0) say("wanted   by no article");
  const isKnown =
    isThere || uses.length > 0 || (await pictureTable(stage.output("ArticleTableName")).read(key));
  return isKnown ? 0 : 1;
}

/** How long the queues are that it may stand in. */
async function printWaiting(stage: Stage) {
  const queues = workQueues(stage);
  const depths = await Promise.all(queueNames.map(async (name) => `${name} ${await queues.depth(name)}`));
  say(`waiting  ${depths.join(", ")}`);
}
