import { byteRange } from "../gateway/byte-range.ts";
import { type Call, type Reply, ServiceError } from "../gateway/call.ts";
import { objectHeaders, versionHeader } from "./object-headers.ts";
import type { Version } from "./object-store.ts";
import { readCondition } from "./preconditions.ts";
import type { S3Request } from "./s3-request.ts";
import { onBucket, onObject, type S3Operation, type S3State } from "./s3-state.ts";
import { refuseArchived } from "./storage-class.ts";

/** GetObject and HeadObject. */
export const getObject: S3Operation = {
  needs: (request) => [onObject(request.query.has("versionId") ? "GetObjectVersion" : "GetObject", request)],

  run(state, request, call): Reply {
    const { headers, query, method } = request;
    const find = method === "HEAD" ? existingVersion : readableVersion;
    const version = find(state, request, call);
    const range = byteRange(headers.range, version.size);
    const isWhole = range === undefined;
    const withChecksums = isWhole && headers["x-amz-checksum-mode"] === "ENABLED";
    const described = objectHeaders(version, query, withChecksums);
    if (readCondition(headers, version) === "not-modified")
      return { status: 304, headers: described, body: "" };
    if (range === "unsatisfiable") {
      throw new ServiceError(416, "InvalidRange", "The requested range is not satisfiable", {
        "content-range": `bytes */${version.size}`,
      });
    }
    const length = range ? range.last - range.first + 1 : version.size;
    const body = method === "HEAD" ? "" : state.store.body(version);
    return {
      status: range ? 206 : 200,
      headers: {
        ...described,
        "content-length": String(length),
        ...(range ? { "content-range": `bytes ${range.first}-${range.last}/${version.size}` } : {}),
      },
      body: range && typeof body !== "string" ? body.subarray(range.first, range.last + 1) : body,
    };
  },
};

/** The version that a request is about. Those who may not list the bucket do not learn that a key is missing. */
export function existingVersion({ store }: S3State, { bucket, key, query }: S3Request, call: Call): Version {
  const id = query.get("versionId") ?? undefined;
  const version = store.find(bucket, key, id);
  if (version?.isMarker) {
    const headers = { "x-amz-delete-marker": "true", ...versionHeader(version) };
    if (id !== undefined) {
      const message = "The specified method is not allowed against this resource.";
      throw new ServiceError(405, "MethodNotAllowed", message, headers);
    }
    throw missing(call, bucket, headers);
  }
  if (!version && id !== undefined) {
    throw new ServiceError(404, "NoSuchVersion", "The specified version does not exist.");
  }
  if (!version) throw missing(call, bucket, {});
  return version;
}

/** The same, where its bytes are asked for. */
export function readableVersion(state: S3State, request: S3Request, call: Call): Version {
  const version = existingVersion(state, request, call);
  refuseArchived(version);
  return version;
}

function missing(call: Call, bucket: string, headers: Record<string, string>) {
  return call.may(onBucket("ListBucket", bucket))
    ? new ServiceError(404, "NoSuchKey", "The specified key does not exist.", headers)
    : new ServiceError(403, "AccessDenied", "Access Denied");
}
