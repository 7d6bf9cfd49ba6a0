import { type Reply, ServiceError } from "../gateway/call.ts";
import { writeXml } from "../gateway/xml.ts";
import { refuseAccessControlList } from "./access-control-list.ts";
import { readableVersion } from "./get-object.ts";
import { storedHeaders, versionHeader } from "./object-headers.ts";
import { checkWriteCondition, copySourceConditions, readCondition } from "./preconditions.ts";
import { store, writtenHeaders } from "./put-object.ts";
import { readCopySource, type S3Request } from "./s3-request.ts";
import { onObject, type S3Operation } from "./s3-state.ts";
import { storageClassHeader } from "./storage-class.ts";

/** CopyObject: also how a former version is made the current one. */
export const copyObject: S3Operation = {
  needs(request) {
    const source = copySource(request);
    return [
      onObject(source.query.has("versionId") ? "GetObjectVersion" : "GetObject", source),
      onObject("PutObject", request),
    ];
  },

  run(state, request, call): Reply {
    const { bucket, key, headers } = request;
    const source = copySource(request);
    refuseAccessControlList(headers);
    const from = readableVersion(state, source, call);
    if (readCondition(copySourceConditions(headers), from) === "not-modified") {
      throw new ServiceError(412, "PreconditionFailed", "The precondition on the copy source did not hold.");
    }
    checkWriteCondition(headers, state.store.find(bucket, key));
    const replaces = headers["x-amz-metadata-directive"] === "REPLACE";
    const isItself = from.bucket === bucket && from.key === key && !source.query.has("versionId");
    const isChanged = replaces || changing.some((name) => headers[name] !== undefined);
    if (isItself && !isChanged) {
      const message =
        "This copy request is illegal: it copies an object to itself without changing anything.";
      throw new ServiceError(400, "InvalidRequest", message);
    }
    const version = store(
      state,
      {
        bucket,
        key,
        body: state.store.body(from),
        headers: replaces ? storedHeaders(headers) : copiedHeaders(from.headers, headers),
        checksums: from.parts.length > 0 ? {} : from.checksums,
        tags: headers["x-amz-tagging-directive"] === "REPLACE" ? (headers["x-amz-tagging"] ?? "") : from.tags,
      },
      "CopyObject",
      call,
    );
    const { "x-amz-version-id": sourceVersion } = versionHeader(from);
    return {
      status: 200,
      headers: {
        "content-type": "application/xml",
        ...writtenHeaders(version),
        ...(sourceVersion ? { "x-amz-copy-source-version-id": sourceVersion } : {}),
      },
      body: writeXml("CopyObjectResult", {
        LastModified: new Date(version.modified).toISOString(),
        ETag: `"${version.etag}"`,
      }),
    };
  },
};

/** What makes a copy onto itself worth something, beside metadata of its own. */
const changing = ["x-amz-storage-class", "x-amz-website-redirect-location", "x-amz-server-side-encryption"];

/** A copy's class is the one that it names, whatever its source's is. */
function copiedHeaders(source: Record<string, string>, given: Record<string, string>) {
  const { "x-amz-storage-class": _class, ...headers } = source;
  return { ...headers, ...storageClassHeader(given) };
}

/** The request that would read the copy's source. */
export function copySource(request: S3Request): S3Request {
  const { bucket, key, versionId } = readCopySource(request.headers["x-amz-copy-source"] ?? "");
  return { ...request, bucket, key, query: new URLSearchParams(versionId ? { versionId } : {}) };
}
