import { type Call, type Reply, ServiceError } from "../gateway/call.ts";
import { textOf, textsOf, writeXml, type Xml } from "../gateway/xml.ts";
import { verifiedChecksums } from "./checksum.ts";
import { versionHeader } from "./object-headers.ts";
import type { Version } from "./object-store.ts";
import { onObject, type S3Operation, type S3State } from "./s3-state.ts";

/** DeleteObject. A key that is not there is deleted all the same. */
export const deleteObject: S3Operation = {
  needs: (request) => [
    onObject(request.query.has("versionId") ? "DeleteObjectVersion" : "DeleteObject", request),
  ],

  run(state, { bucket, key, query, headers }, call): Reply {
    const versionId = query.get("versionId") ?? undefined;
    const match = headers["if-match"];
    const current = state.store.find(bucket, key);
    if (
      match !== undefined &&
      (!current || current.isMarker || (match !== "*" && match !== `"${current.etag}"`))
    ) {
      throw new ServiceError(412, "PreconditionFailed", "The precondition If-Match did not hold.");
    }
    return { status: 204, headers: removedHeaders(remove(state, bucket, key, versionId, call)), body: "" };
  },
};

/** DeleteObjects: up to 1,000 keys, each with an outcome of its own. */
export const deleteObjects: S3Operation = {
  // Each key is permitted by itself, below.
  needs: () => [],

  run(state, { bucket, body, headers }, call): Reply {
    verifiedChecksums(headers, body);
    const xml = body.toString("utf8");
    const objects = textsOf(xml, "Object");
    if (objects.length === 0 || objects.length > 1000) {
      throw new ServiceError(
        400,
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate.",
      );
    }
    const isQuiet = textOf(xml, "Quiet") === "true";
    const deleted: Xml[] = [];
    const errors: Xml[] = [];
    for (const object of objects) {
      const Key = textOf(object, "Key") ?? "";
      const VersionId = textOf(object, "VersionId");
      const action = VersionId ? "DeleteObjectVersion" : "DeleteObject";
      if (!call.may(onObject(action, { bucket, key: Key }))) {
        errors.push({ Key, VersionId, Code: "AccessDenied", Message: "Access Denied" });
        continue;
      }
      const headers = removedHeaders(remove(state, bucket, Key, VersionId, call));
      if (isQuiet) continue;
      const DeleteMarker = headers["x-amz-delete-marker"];
      deleted.push({
        Key,
        VersionId,
        DeleteMarker,
        DeleteMarkerVersionId: DeleteMarker && headers["x-amz-version-id"],
      });
    }
    return {
      status: 200,
      headers: { "content-type": "application/xml" },
      body: writeXml("DeleteResult", { Deleted: deleted, Error: errors }),
    };
  },
};

/** Removes as S3 does and announces it; taking a delete marker away, which undeletes, is announced as a removal too. */
function remove(state: S3State, bucket: string, key: string, versionId: string | undefined, call: Call) {
  const settings = state.buckets.get(bucket);
  const hides = versionId === undefined && (settings?.isVersioned ?? false);
  const version = hides
    ? state.store.putMarker(bucket, key)
    : state.store.remove(bucket, key, versionId ?? "null");
  if (settings?.isAnnounced && version) {
    state.announce({
      kind: "deleted",
      bucket,
      key,
      sequence: hides ? version.sequence : state.store.nextSequence(),
      versionId: version.id,
      requestId: call.id,
      requester: call.principal.account,
      reason: "DeleteObject",
      deletion: hides ? "Delete Marker Created" : "Permanently Deleted",
      ...(version.isMarker ? {} : { etag: version.etag }),
    });
  }
  return version;
}

function removedHeaders(version: Version | undefined): Record<string, string> {
  if (!version) return {};
  return { ...versionHeader(version), ...(version.isMarker ? { "x-amz-delete-marker": "true" } : {}) };
}
