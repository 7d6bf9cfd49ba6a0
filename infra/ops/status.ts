import { articleTable } from "../../functions/aws/article-table.ts";
import { bucket } from "../../functions/aws/bucket.ts";
import { uploadTable } from "../../functions/aws/upload-table.ts";
import { articleFolders } from "../../functions/site-keys.ts";
import type { Stage } from "./stage.ts";
import { subjectOf } from "./subject.ts";
import { queueNames, workQueues } from "./work-queues.ts";

/** Prints where an upload is and why: the inbox, the upload's row, each article's row, the site, the DLQs. */
export async function status(stage: Stage, key: string): Promise<number> {
  const tableName = stage.output("ArticleTableName");
  const [inbox, site] = [bucket(stage.output("InboxBucketName")), bucket(stage.output("SiteBucketName"))];
  const object = await inbox.read(key, 0);
  console.log(
    object ? `inbox    ${object.size} bytes, uploaded ${object.uploadedAt}` : "inbox    no such object",
  );

  const upload = await uploadTable(tableName).read(key);
  console.log(upload ? `upload   ${upload.state}` : "upload   never looked at");
  for (const { slug, reason, message } of upload?.rejections ?? [])
    console.log(`         ${slug}: ${reason}. ${message}`);

  for (const slug of upload?.slugs ?? []) {
    const record = await articleTable(tableName).read(slug);
    const files = (await Promise.all(articleFolders(slug).map((folder) => site.list(folder)))).flat();
    console.log(
      `article  ${slug}: ${record ? record.state : "no record"}, ${files.length} files on the site`,
    );
    if (record?.state === "published") console.log(`         ${stage.output("SiteUrl")}/a/${slug}/`);
  }

  const subjects = new Set([key, ...(upload?.slugs ?? [])]);
  const queues = workQueues(stage);
  const found = await Promise.all(queueNames.map((name) => queues.peek(name)));
  for (const { queue, body, sentAt } of found.flat()) {
    if (subjects.has(subjectOf(body)))
      console.log(`failed   in ${queue}, sent ${sentAt}: npm run ops -- redrive, once it is mended`);
  }
  if (upload || object) return 0;
  console.log(
    "Nothing is known of this key; it is the whole key in the inbox, such as articles/2026/tide.md.",
  );
  return 1;
}
