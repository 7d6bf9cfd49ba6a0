import { ServiceError } from "../gateway/call.ts";
import { checksumHeaders } from "./checksum.ts";
import type { Version } from "./object-store.ts";
import { storageClassHeader } from "./storage-class.ts";

const kept = [
  "content-type",
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "expires",
  "x-amz-website-redirect-location",
];

/** The headers of an upload that are stored with the object. */
export function storedHeaders(headers: Record<string, string>): Record<string, string> {
  const stored = Object.fromEntries(
    Object.entries(headers).filter(([name]) => kept.includes(name) || name.startsWith("x-amz-meta-")),
  );
  const metadata = Object.entries(stored).filter(([name]) => name.startsWith("x-amz-meta-"));
  const bytes = metadata.reduce((sum, [name, value]) => sum + name.length - 11 + Buffer.byteLength(value), 0);
  if (bytes > 2048) {
    throw new ServiceError(
      400,
      "MetadataTooLarge",
      "Your metadata headers exceed the maximum allowed metadata size.",
    );
  }
  return { "content-type": "binary/octet-stream", ...stored, ...storageClassHeader(headers) };
}

/** What a read of an object says about it. */
export function objectHeaders(version: Version, query: URLSearchParams, withChecksums: boolean) {
  const overrides = [...query]
    .filter(([name]) => name.startsWith("response-"))
    .map(([name, value]) => [name.slice("response-".length), value]);
  return {
    ...version.headers,
    ...Object.fromEntries(overrides),
    etag: `"${version.etag}"`,
    "last-modified": new Date(version.modified).toUTCString(),
    "accept-ranges": "bytes",
    "x-amz-server-side-encryption": "AES256",
    ...versionHeader(version),
    ...(version.tags ? { "x-amz-tagging-count": String([...new URLSearchParams(version.tags)].length) } : {}),
    ...(withChecksums ? checksumHeaders(version.checksums) : {}),
  } as Record<string, string>;
}

export function versionHeader(version: Version): Record<string, string> {
  return version.id === "null" ? {} : { "x-amz-version-id": version.id };
}
