import type { Reply } from "../gateway/call.ts";
import { writeXml, type Xml } from "../gateway/xml.ts";
import type { Version } from "./object-store.ts";
import type { S3Request } from "./s3-request.ts";
import { onBucket, type S3Operation, type S3State } from "./s3-state.ts";
import { storageClassOf } from "./storage-class.ts";

const namespace = "http://s3.amazonaws.com/doc/2006-03-01/";

/** ListObjectsV2, and ListObjects, which only pages otherwise. */
export const listObjects: S3Operation = {
  needs: (request) => [onBucket("ListBucket", request.bucket, listingContext(request))],

  run({ listing }, request): Reply {
    const { query } = request;
    const isSecond = query.get("list-type") === "2";
    const token = query.get("continuation-token");
    const start = (isSecond ? query.get("start-after") : query.get("marker")) ?? "";
    const after = token === null ? start : Buffer.from(token, "base64url").toString("utf8");
    const max = maxKeys(query);
    const { versions, commonPrefixes, next } = listing.current({ ...asked(request), after, max });
    const encode = encoder(query);
    const isTruncated = next !== undefined && max > 0;
    return xmlReply("ListBucketResult", {
      ...echoed(request, encode, max, isTruncated),
      ...(isSecond
        ? {
            KeyCount: versions.length + commonPrefixes.length,
            ContinuationToken: token ?? undefined,
            StartAfter: start === "" ? undefined : encode(start),
            NextContinuationToken: isTruncated ? Buffer.from(next.key).toString("base64url") : undefined,
          }
        : { Marker: encode(start), NextMarker: isTruncated ? encode(next.key) : undefined }),
      Contents: versions.map((version) => ({ Key: encode(version.key), ...described(version) })),
      CommonPrefixes: commonPrefixes.map((Prefix) => ({ Prefix: encode(Prefix) })),
    });
  },
};

/** ListObjectVersions: every version and delete marker, newest first within a key. */
export const listObjectVersions: S3Operation = {
  needs: (request) => [onBucket("ListBucketVersions", request.bucket, listingContext(request))],

  run({ listing, store }: S3State, request): Reply {
    const { bucket, query } = request;
    const after = query.get("key-marker") ?? "";
    const idMarker = query.get("version-id-marker");
    const from = idMarker ? store.find(bucket, after, idMarker)?.sequence : undefined;
    const max = maxKeys(query);
    const { versions, commonPrefixes, next } = listing.history({ ...asked(request), after, max }, from);
    const encode = encoder(query);
    const isTruncated = next !== undefined && max > 0;
    const entry = (version: Version) => ({
      Key: encode(version.key),
      VersionId: version.id,
      IsLatest: store.find(bucket, version.key)?.sequence === version.sequence,
    });
    return xmlReply("ListVersionsResult", {
      ...echoed(request, encode, max, isTruncated),
      KeyMarker: encode(after),
      VersionIdMarker: idMarker ?? "",
      NextKeyMarker: isTruncated ? encode(next.key) : undefined,
      NextVersionIdMarker: isTruncated ? next.id : undefined,
      Version: versions
        .filter(({ isMarker }) => !isMarker)
        .map((version) => ({ ...entry(version), ...described(version) })),
      DeleteMarker: versions
        .filter(({ isMarker }) => isMarker)
        .map((version) => ({ ...entry(version), LastModified: new Date(version.modified).toISOString() })),
      CommonPrefixes: commonPrefixes.map((Prefix) => ({ Prefix: encode(Prefix) })),
    });
  },
};

function listingContext({ query }: S3Request): Record<string, string> {
  return {
    "s3:prefix": query.get("prefix") ?? "",
    "s3:delimiter": query.get("delimiter") ?? "",
    "s3:max-keys": query.get("max-keys") ?? "1000",
  };
}

function asked({ bucket, query }: S3Request) {
  return { bucket, prefix: query.get("prefix") ?? "", delimiter: query.get("delimiter") ?? "" };
}

function maxKeys(query: URLSearchParams): number {
  return Math.min(1000, Math.max(0, Number(query.get("max-keys") ?? 1000)));
}

/** Keys may hold what XML cannot; SDKs ask for them percent-encoded. */
function encoder(query: URLSearchParams): (text: string) => string {
  if (query.get("encoding-type") !== "url") return (text) => text;
  return (text) => encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%20", "+");
}

function echoed(
  { bucket, query }: S3Request,
  encode: (text: string) => string,
  max: number,
  isTruncated: boolean,
): { [name: string]: Xml } {
  const delimiter = query.get("delimiter");
  return {
    Name: bucket,
    Prefix: encode(query.get("prefix") ?? ""),
    MaxKeys: max,
    Delimiter: delimiter === null ? undefined : encode(delimiter),
    EncodingType: query.get("encoding-type") ?? undefined,
    IsTruncated: isTruncated,
  };
}

function described(version: Version): { [name: string]: Xml } {
  return {
    LastModified: new Date(version.modified).toISOString(),
    ETag: `"${version.etag}"`,
    Size: version.size,
    StorageClass: storageClassOf(version),
  };
}

export function xmlReply(root: string, content: { [name: string]: Xml }): Reply {
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body: writeXml(root, content, namespace),
  };
}
