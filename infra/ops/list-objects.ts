import { ListObjectsV2Command, type ListObjectsV2CommandOutput, S3Client } from "@aws-sdk/client-s3";

export interface ListedObject {
  key: string;
  etag: string;
  /** Bytes. */
  size: number;
  modifiedAt: Date;
}

/** Every object below a prefix, in the order of their keys. */
export async function* listObjects(bucketName: string, prefix: string): AsyncGenerator<ListedObject> {
  const s3 = new S3Client({});
  let token: string | undefined;
  do {
    const page: ListObjectsV2CommandOutput = await s3.send(
      new ListObjectsV2Command({
        Bucket: bucketName,
        Prefix: prefix,
        ContinuationToken: token,
      }),
    );
    for (const { Key = "", ETag = "", Size = 0, LastModified = new Date(0) } of page.Contents ?? []) {
      yield { key: Key, etag: ETag, size: Size, modifiedAt: LastModified };
    }
    token = page.NextContinuationToken;
  } while (token);
}
