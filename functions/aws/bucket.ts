import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from "@aws-sdk/client-s3";
import { wholeSeconds } from "../article/date/whole-seconds.ts";
import { clientSettings } from "./client-settings.ts";

export interface StoredObject {
  /** Undefined where the object is larger than the reader asked for. */
  bytes: Uint8Array | undefined;
  /** Bytes. */
  size: number;
  contentType: string | null;
  etag: string;
  /** When this version was uploaded: an ISO 8601 instant in UTC, whole seconds. */
  uploadedAt: string;
}

/** Checksums that an uploader may choose and the SDK cannot compute, each a header of the answer. */
const unchecked = ["sha512", "xxhash64", "xxhash3", "xxhash128"].map((name) => `x-amz-checksum-${name}`);

/** S3's client, which reads also what has such a checksum: the SDK refuses that, at each try. */
function clientPassingUnchecked(): S3Client {
  const s3 = new S3Client(clientSettings());
  s3.middlewareStack.add(
    (next) => async (args) => {
      const answered = await next(args);
      const { headers } = answered.response as { headers: Record<string, string> };
      for (const header of unchecked) delete headers[header];
      return answered;
    },
    // Nearest to the wire: before the SDK looks for one.
    { step: "deserialize", priority: "low" },
  );
  return s3;
}

/** The objects of one bucket. Missing objects are answers, not errors. */
export function bucket(name: string) {
  const s3 = clientPassingUnchecked();

  return {
    /** The object as it is now, or undefined; a body over `maxBytes` stays where it is. */
    async read(key: string, maxBytes: number): Promise<StoredObject | undefined> {
      try {
        const found = await s3.send(new GetObjectCommand({ Bucket: name, Key: key }));
        const size = found.ContentLength ?? 0;
        const tooLarge = size > maxBytes;
        if (tooLarge) (found.Body as { destroy?: () => void } | undefined)?.destroy?.();
        return {
          bytes: tooLarge ? undefined : await found.Body?.transformToByteArray(),
          size,
          contentType: found.ContentType ?? null,
          etag: found.ETag ?? "",
          uploadedAt: wholeSeconds(found.LastModified ?? new Date(0)),
        };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },

    async write(
      key: string,
      body: string | Uint8Array,
      headers: { contentType: string; cacheControl: string },
    ) {
      await s3.send(
        new PutObjectCommand({
          Bucket: name,
          Key: key,
          Body: body,
          ContentType: headers.contentType,
          CacheControl: headers.cacheControl,
        }),
      );
    },

    /** Keys directly below a prefix that ends in a slash: those of longer slugs that start alike are not among them. */
    async list(prefix: string): Promise<string[]> {
      return [...(await this.etags(prefix, { isDeep: false })).keys()];
    },

    /**
     * ETags by key of the objects below a prefix. `after`: of those that follow a key in the order of their bytes;
     * `isDeep` false: of those directly below it.
     */
    async etags(
      prefix: string,
      { after, isDeep = true }: { after?: string; isDeep?: boolean } = {},
    ): Promise<Map<string, string>> {
      const etags = new Map<string, string>();
      const below = {
        Bucket: name,
        Prefix: prefix,
        StartAfter: after,
        Delimiter: isDeep ? undefined : "/",
      };
      for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, below))
        for (const { Key, ETag } of Contents) if (Key) etags.set(Key, ETag ?? "");
      return etags;
    },

    /** Removes the objects; those already gone are no error. Throws if S3 refuses any. */
    async remove(keys: string[]) {
      for (let from = 0; from < keys.length; from += 1_000) {
        const Objects = keys.slice(from, from + 1_000).map((Key) => ({ Key }));
        const { Errors } = await s3.send(
          new DeleteObjectsCommand({ Bucket: name, Delete: { Objects, Quiet: true } }),
        );
        const refused = Errors?.[0];
        if (refused)
          throw new Error(
            `S3 did not delete ${refused.Key} from ${name}: ${refused.Code} ${refused.Message}`,
          );
      }
    },
  };
}
