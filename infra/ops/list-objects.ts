import { paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";

export interface ListedObject {
  key: string;
  etag: string;
  /** Bytes. */
  size: number;
  modifiedAt: Date;
}

/** Every object below a prefix, in the order of their keys. */
export async function* listObjects(bucketName: string, prefix: string): AsyncGenerator<ListedObject> {
  const pages = paginateListObjectsV2({ client: new S3Client({}) }, { Bucket: bucketName, Prefix: prefix });
  for await (const { Contents = [] } of pages)
    for (const { Key = "", ETag = "", Size = 0, LastModified = new Date(0) } of Contents)
      yield { key: Key, etag: ETag, size: Size, modifiedAt: LastModified };
}
