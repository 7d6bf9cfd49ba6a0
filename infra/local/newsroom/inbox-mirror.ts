import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { isPictureKey } from "../../../functions/article/picture-key.ts";
import type { LocalStack } from "../local-stack.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { mediaType } from "./media-type.ts";

/**
 * Makes the inbox hold what a folder holds. What others upload is left alone: a file remembers which keys came from the
 * folder.
 */
export function inboxMirror(stack: LocalStack, memory: string | undefined) {
  const s3 = new S3Client(stack.clientSettings);
  const Bucket = stack.outputs.InboxBucketName;
  const mirrored = new Set<string>(memory ? readKept<string>(memory) : []);
  const remember = (coming: string[] = []) => {
    if (memory) writeKept(memory, [...new Set([...mirrored, ...coming])]);
  };

  async function upload(key: string, body: Buffer) {
    await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body, ContentType: mediaType(key) }));
    mirrored.add(key);
  }

  return {
    upload,

    /**
     * The keys that were uploaded, and those that were taken away. One that S3 refuses keeps no other back. An archive takes
     * minutes: `isEnded` is asked between two files, and what is left is left to the next start.
     */
    async follow(
      wanted: Map<string, string>,
      read: (key: string) => Buffer | undefined,
      onTrouble: (line: string) => void,
      isEnded = () => false,
    ) {
      const held = await heldObjects(s3, Bucket);
      const differing = [...wanted].filter(([key, md5]) => held.get(key) !== md5).map(([key]) => key);
      // An article finds its picture when it is published.
      differing.sort((a, b) => Number(isPictureKey(b)) - Number(isPictureKey(a)));
      const changed: string[] = [];
      const gone = [...mirrored].filter((key) => !wanted.has(key));
      // Once for all of them, and before: should this process end on the way, the next one knows whose they are.
      if (differing.some((key) => !mirrored.has(key))) remember(differing);
      for (const key of differing) {
        if (isEnded()) break;
        try {
          const body = read(key);
          if (!body) continue;
          await upload(key, body);
          changed.push(key);
        } catch (error) {
          onTrouble(`${key.slice("articles/".length)} could not be uploaded: ${(error as Error).message}.`);
        }
      }
      for (const key of gone) {
        if (isEnded()) break;
        if (held.has(key)) await s3.send(new DeleteObjectCommand({ Bucket, Key: key }));
        mirrored.delete(key);
      }
      if (differing.length + gone.length > 0) remember();
      return { changed, gone };
    },
  };
}

async function heldObjects(s3: S3Client, Bucket: string | undefined): Promise<Map<string, string>> {
  const held = new Map<string, string>();
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.send(
      new ListObjectsV2Command({
        Bucket,
        Prefix: "articles/",
        ...(ContinuationToken ? { ContinuationToken } : {}),
      }),
    );
    for (const { Key = "", ETag = "" } of page.Contents ?? []) held.set(Key, ETag.replaceAll('"', ""));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return held;
}
