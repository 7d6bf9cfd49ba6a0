import { articleTable } from "../../functions/aws/article-table.ts";
import { uploadTable } from "../../functions/aws/upload-table.ts";
import { listObjects } from "./list-objects.ts";
import type { Stage } from "./stage.ts";

/**
 * The inbox key that a person means by it, as `aws s3` writes it too (`s3://…`), or by a path below `articles/` or to it, as a
 * disk writes it (`npm start` uploads under names in NFC), by a slug, or by the address of a share page or a card. What none
 * of these leads to stands for itself.
 */
export async function findKey(stage: Stage, text: string): Promise<string> {
  const tableName = stage.output("ArticleTableName");
  const inbox = stage.output("InboxBucketName");
  const isKey = async (key: string) =>
    (await uploadTable(tableName).read(key)) !== undefined || (await isThere(inbox, key));

  const path = text.replace(/^s3:\/\/[^/]+\//, "");
  const written = [text, path, `articles/${path}`, path.replace(/^.*?(?=articles\/)/, "")];
  for (const key of new Set([...written, ...written.map((each) => each.normalize("NFC"))]))
    if (await isKey(key)) return key;
  const slug = slugIn(text);
  return (slug && (await articleTable(tableName).read(slug))?.sourceKey) || text;
}

/** Also of what S3 lets nobody read. Of all keys that begin with one, it is the first. */
async function isThere(bucketName: string, key: string): Promise<boolean> {
  for await (const { key: first } of listObjects(bucketName, key)) return first === key;
  return false;
}

/** Of `https://…/a/<slug>/`, `cards/<slug>/og.png`, or the slug itself. */
function slugIn(text: string): string {
  const path = decoded(text.replace(/^https?:\/\/[^/]+/, "").replace(/[?#].*$/, ""));
  const [, page, card] =
    path.match(/^\/?(?:a\/(.+?)|cards\/(.+)\/[^/]+)(?:\/|\/index\.html|\/article\.json)?$/) ?? [];
  return page ?? card ?? path.replace(/^\/|\/$/g, "");
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
