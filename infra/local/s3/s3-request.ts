import { type Request, ServiceError } from "../gateway/call.ts";
import { withoutChunks } from "./aws-chunked.ts";

/** A request in S3's own words. */
export interface S3Request extends Request {
  /** Empty when the request is about all buckets. */
  bucket: string;
  /** Decoded; empty when the request is about the bucket. */
  key: string;
}

/** Reads bucket and key from the address, path-style or `<bucket>.localhost`; nothing in a key is normalized. */
export function readS3Request(request: Request): S3Request {
  const hostBucket = /^(?<bucket>[a-z0-9.-]+?)(?:\.s3(?:\.[a-z0-9-]+)?)?\.localhost(?::\d+)?$/.exec(
    request.headers.host ?? "",
  )?.groups?.bucket;
  const path =
    hostBucket === undefined || hostBucket === "s3" ? request.path.slice(1) : `${hostBucket}${request.path}`;
  const slash = path.indexOf("/");
  const bucket = slash < 0 ? path : path.slice(0, slash);
  const key = decode(slash < 0 ? "" : path.slice(slash + 1));
  if (Buffer.byteLength(key) > 1024) {
    throw new ServiceError(400, "KeyTooLongError", "Your key is too long; at most 1024 bytes in UTF-8.");
  }
  return { ...withoutChunks(request), bucket: decode(bucket), key };
}

/** Decodes one `x-amz-copy-source`: bucket, key and perhaps a version. */
export function readCopySource(header: string): { bucket: string; key: string; versionId?: string } {
  const [path = "", query] = header.replace(/^\//, "").split("?");
  const slash = path.indexOf("/");
  if (slash < 0) throw new ServiceError(400, "InvalidArgument", "Copy Source must name a bucket and a key.");
  const versionId = new URLSearchParams(query).get("versionId");
  return {
    bucket: path.slice(0, slash),
    key: decode(path.slice(slash + 1)),
    ...(versionId ? { versionId } : {}),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ServiceError(400, "InvalidURI", "Couldn't parse the specified URI: it is not UTF-8.");
  }
}
