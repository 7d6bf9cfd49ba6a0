import { createHash } from "node:crypto";
import { byteRange } from "../gateway/byte-range.ts";
import { type Reply, ServiceError } from "../gateway/call.ts";
import { textOf, textsOf } from "../gateway/xml.ts";
import { refuseAccessControlList } from "./access-control-list.ts";
import { checksumHeaders, checksumOf, compositeChecksum, verifiedChecksums } from "./checksum.ts";
import { copySource } from "./copy-object.ts";
import { readableVersion } from "./get-object.ts";
import { xmlReply } from "./list-objects.ts";
import type { Part, Upload } from "./multipart-store.ts";
import { storedHeaders } from "./object-headers.ts";
import { checkWriteCondition } from "./preconditions.ts";
import { store, writtenHeaders } from "./put-object.ts";
import type { S3Request } from "./s3-request.ts";
import { onBucket, onObject, type S3Operation } from "./s3-state.ts";

const leastPartBytes = 5 * 1024 * 1024;

export const createMultipartUpload: S3Operation = {
  needs: (request) => [onObject("PutObject", request)],
  run({ uploads }, { bucket, key, headers }): Reply {
    refuseAccessControlList(headers);
    const remembered = ["x-amz-checksum-algorithm", "x-amz-checksum-type", "x-amz-tagging"];
    const extra = Object.fromEntries(Object.entries(headers).filter(([name]) => remembered.includes(name)));
    const UploadId = uploads.begin(bucket, key, { ...storedHeaders(headers), ...extra });
    return xmlReply("InitiateMultipartUploadResult", { Bucket: bucket, Key: key, UploadId });
  },
};

export const uploadPart: S3Operation = {
  needs: (request) => [onObject("PutObject", request)],
  run({ uploads }, request): Reply {
    const { id } = uploads.find(request.bucket, request.key, uploadId(request));
    const checksums = verifiedChecksums(request.headers, request.body);
    const etag = uploads.write(id, partNumber(request), request.body, checksums);
    return { status: 200, headers: { etag: `"${etag}"`, ...checksumHeaders(checksums) }, body: "" };
  },
};

export const uploadPartCopy: S3Operation = {
  needs: (request) => [onObject("GetObject", copySource(request)), onObject("PutObject", request)],
  run(state, request, call): Reply {
    const { id } = state.uploads.find(request.bucket, request.key, uploadId(request));
    const body = state.store.body(readableVersion(state, copySource(request), call));
    const range = byteRange(request.headers["x-amz-copy-source-range"], body.length);
    if (range === "unsatisfiable")
      throw new ServiceError(416, "InvalidRange", "The range is not in the source.");
    const part = range ? body.subarray(range.first, range.last + 1) : body;
    const etag = state.uploads.write(id, partNumber(request), part, {});
    return xmlReply("CopyPartResult", { ETag: `"${etag}"`, LastModified: new Date().toISOString() });
  },
};

export const completeMultipartUpload: S3Operation = {
  needs: (request) => [onObject("PutObject", request)],
  run(state, request, call): Reply {
    const { bucket, key, headers } = request;
    const upload = state.uploads.find(bucket, key, uploadId(request));
    const parts = chosenParts(request, state.uploads.parts(upload.id));
    checkWriteCondition(headers, state.store.find(bucket, key));
    const body = state.uploads.body(
      upload.id,
      parts.map(({ number }) => number),
    );
    const md5s = Buffer.concat(parts.map(({ etag }) => Buffer.from(etag, "hex")));
    const { "x-amz-tagging": tags = "", ...rest } = upload.headers;
    const version = store(
      state,
      {
        bucket,
        key,
        body,
        headers: storedHeaders(rest),
        checksums: wholeChecksums(upload, parts, body, headers),
        tags,
        parts: parts.map(({ size }) => size),
        etag: `${createHash("md5").update(md5s).digest("hex")}-${parts.length}`,
      },
      "CompleteMultipartUpload",
      call,
    );
    state.uploads.end(upload.id);
    const { etag, ...replyHeaders } = writtenHeaders(version);
    const reply = xmlReply("CompleteMultipartUploadResult", {
      Location: request.path,
      Bucket: bucket,
      Key: key,
      ETag: etag,
    });
    return { ...reply, headers: { ...reply.headers, ...replyHeaders } };
  },
};

export const abortMultipartUpload: S3Operation = {
  needs: (request) => [onObject("AbortMultipartUpload", request)],
  run({ uploads }, request): Reply {
    uploads.end(uploads.find(request.bucket, request.key, uploadId(request)).id);
    return { status: 204, headers: {}, body: "" };
  },
};

export const listParts: S3Operation = {
  needs: (request) => [onObject("ListMultipartUploadParts", request)],
  run({ uploads }, request): Reply {
    const { id, bucket, key } = uploads.find(request.bucket, request.key, uploadId(request));
    const Part = uploads
      .parts(id)
      .map((part) => ({ PartNumber: part.number, ETag: `"${part.etag}"`, Size: part.size }));
    return xmlReply("ListPartsResult", { Bucket: bucket, Key: key, UploadId: id, IsTruncated: false, Part });
  },
};

export const listMultipartUploads: S3Operation = {
  needs: (request) => [onBucket("ListBucketMultipartUploads", request.bucket)],
  run({ uploads }, { bucket, query }): Reply {
    const prefix = query.get("prefix") ?? "";
    const Upload = uploads
      .all(bucket)
      .filter(({ key }) => key.startsWith(prefix))
      .map(({ id, key, started }) => ({
        Key: key,
        UploadId: id,
        Initiated: new Date(started).toISOString(),
      }));
    return xmlReply("ListMultipartUploadsResult", {
      Bucket: bucket,
      Prefix: prefix,
      IsTruncated: false,
      Upload,
    });
  },
};

/** The parts that the caller names, which must be there, in order, and, but for the last, 5 MiB or more. */
function chosenParts({ body }: S3Request, stored: Part[]): Part[] {
  const named = textsOf(body.toString("utf8"), "Part").map((part) => ({
    number: Number(textOf(part, "PartNumber")),
    etag: (textOf(part, "ETag") ?? "").replaceAll('"', ""),
  }));
  if (named.length === 0) throw new ServiceError(400, "MalformedXML", "You must specify at least one part");
  for (const [position, { number }] of named.entries()) {
    if (position > 0 && named[position - 1]!.number >= number) {
      throw new ServiceError(400, "InvalidPartOrder", "The list of parts was not in ascending order.");
    }
  }
  return named.map(({ number, etag }, position) => {
    const part = stored.find((each) => each.number === number && each.etag === etag);
    if (!part)
      throw new ServiceError(400, "InvalidPart", "One or more of the specified parts could not be found.");
    if (position < named.length - 1 && part.size < leastPartBytes) {
      throw new ServiceError(
        400,
        "EntityTooSmall",
        "Your proposed upload is smaller than the minimum allowed size",
      );
    }
    return part;
  });
}

function wholeChecksums(
  { headers }: Upload,
  parts: Part[],
  body: Buffer,
  given: Record<string, string>,
): Record<string, string> {
  const algorithm = headers["x-amz-checksum-algorithm"]?.toLowerCase();
  if (!algorithm) return {};
  const isFull = headers["x-amz-checksum-type"] === "FULL_OBJECT" || algorithm === "crc64nvme";
  const checksum = isFull
    ? checksumOf(algorithm, body)
    : compositeChecksum(
        algorithm,
        parts.map(({ checksums }) => checksums[algorithm] ?? ""),
      );
  const claimed = given[`x-amz-checksum-${algorithm}`];
  if (!checksum || (claimed !== undefined && claimed !== checksum)) {
    throw new ServiceError(400, "BadDigest", `The ${algorithm.toUpperCase()} you specified did not match.`);
  }
  return { [algorithm]: checksum, type: isFull ? "FULL_OBJECT" : "COMPOSITE" };
}

function uploadId({ query }: S3Request): string {
  return query.get("uploadId") ?? "";
}

function partNumber({ query }: S3Request): number {
  const number = Number(query.get("partNumber"));
  if (Number.isInteger(number) && number >= 1 && number <= 10_000) return number;
  throw new ServiceError(
    400,
    "InvalidArgument",
    "Part number must be an integer between 1 and 10000, inclusive",
  );
}
