import { type Call, ServiceError } from "../gateway/call.ts";
import { refuseAccessControlList } from "./access-control-list.ts";
import { checksumHeaders, verifiedChecksums } from "./checksum.ts";
import { storedHeaders, versionHeader } from "./object-headers.ts";
import type { NewVersion, Version } from "./object-store.ts";
import { checkWriteCondition } from "./preconditions.ts";
import { onObject, type S3Operation, type S3State } from "./s3-state.ts";

const mostBytes = 1_000_000_000;

/** PutObject. */
export const putObject: S3Operation = {
  needs: (request) => [
    onObject("PutObject", request),
    ...(request.headers["x-amz-tagging"] ? [onObject("PutObjectTagging", request)] : []),
  ],

  run(state, request, call) {
    const { bucket, key, headers, body } = request;
    refuseAccessControlList(headers);
    checkWriteCondition(headers, state.store.find(bucket, key));
    const checksums = verifiedChecksums(headers, body);
    const tags = headers["x-amz-tagging"] ?? "";
    const stored = storedHeaders(headers);
    const version = store(state, { bucket, key, body, headers: stored, checksums, tags }, "PutObject", call);
    return {
      status: 200,
      headers: { ...writtenHeaders(version), ...checksumHeaders(checksums) },
      body: "",
    };
  },
};

/** Stores a new version and announces it: the one way in which objects come to be. */
export function store(state: S3State, object: NewVersion, reason: string, call: Call): Version {
  if (object.body.length > mostBytes) {
    throw new ServiceError(400, "EntityTooLarge", "The local S3 takes objects of up to 1 GB.");
  }
  const settings = state.buckets.get(object.bucket);
  const version = state.store.put(object, settings?.isVersioned ?? false);
  if (settings?.isAnnounced) {
    state.announce({
      kind: "created",
      bucket: version.bucket,
      key: version.key,
      sequence: version.sequence,
      versionId: version.id,
      requestId: call.id,
      requester: call.principal.account,
      reason,
      size: version.size,
      etag: version.etag,
    });
  }
  return version;
}

export function writtenHeaders(version: Version): Record<string, string> {
  return { etag: `"${version.etag}"`, "x-amz-server-side-encryption": "AES256", ...versionHeader(version) };
}
