import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { GetObjectCommand, paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";
import type { LocalStack } from "../local-stack.ts";

/** Copies every object of the site to a folder; returns how many. */
export async function copySite(stack: LocalStack, folder: string): Promise<number> {
  const client = new S3Client(stack.clientSettings);
  const Bucket = stack.outputs.SiteBucketName;
  const root = resolve(folder);
  let copied = 0;
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket })) {
    for (const { Key = "" } of Contents) {
      const path = join(root, Key);
      if (!path.startsWith(root + sep))
        throw new Error(`The site's key ${Key} would lie outside of ${folder}.`);
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, (await Body?.transformToByteArray()) ?? "");
      copied++;
    }
  }
  return copied;
}
