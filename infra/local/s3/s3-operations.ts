import { ServiceError } from "../gateway/call.ts";
import { copyObject } from "./copy-object.ts";
import { deleteObject, deleteObjects } from "./delete-objects.ts";
import { getBucketLocation, getBucketVersioning, headBucket, listBuckets } from "./describe-buckets.ts";
import { getObject } from "./get-object.ts";
import { listObjects, listObjectVersions } from "./list-objects.ts";
import {
  abortMultipartUpload,
  completeMultipartUpload,
  createMultipartUpload,
  listMultipartUploads,
  listParts,
  uploadPart,
  uploadPartCopy,
} from "./multipart-upload.ts";
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from "./object-tags.ts";
import { putObject } from "./put-object.ts";
import type { S3Request } from "./s3-request.ts";
import type { S3Operation } from "./s3-state.ts";

/** What the local S3 knows, by operation. */
export const s3Operations: Record<string, S3Operation> = {
  ListBuckets: listBuckets,
  HeadBucket: headBucket,
  GetBucketLocation: getBucketLocation,
  GetBucketVersioning: getBucketVersioning,
  ListObjects: listObjects,
  ListObjectsV2: listObjects,
  ListObjectVersions: listObjectVersions,
  ListMultipartUploads: listMultipartUploads,
  DeleteObjects: deleteObjects,
  GetObject: getObject,
  HeadObject: getObject,
  PutObject: putObject,
  CopyObject: copyObject,
  DeleteObject: deleteObject,
  GetObjectTagging: getObjectTagging,
  PutObjectTagging: putObjectTagging,
  DeleteObjectTagging: deleteObjectTagging,
  CreateMultipartUpload: createMultipartUpload,
  UploadPart: uploadPart,
  UploadPartCopy: uploadPartCopy,
  CompleteMultipartUpload: completeMultipartUpload,
  AbortMultipartUpload: abortMultipartUpload,
  ListParts: listParts,
};

/** Sub-resources of S3 that are not here: a request for one must not be taken for one about the object itself. */
const absent =
  /^(accelerate|acl|analytics|attributes|cors|encryption|intelligent-tiering|inventory|legal-hold|lifecycle|logging|metrics|notification|object-lock|ownershipControls|policy|policyStatus|publicAccessBlock|renameObject|replication|requestPayment|restore|retention|select|torrent|website)$/;

/** The operation that a request asks for, by its method and the parameters of its query. */
export function operationName({ method, bucket, key, query, headers }: S3Request): string {
  const sub = [...query.keys()].find((name) => absent.test(name));
  const isCopy = headers["x-amz-copy-source"] !== undefined;
  const name = sub
    ? undefined
    : bucket === ""
      ? { GET: "ListBuckets" }[method]
      : key === ""
        ? ofBucket(method, query)
        : ofObject(method, query, isCopy);
  if (name) return name;
  const what = sub ? `${method} ?${sub}` : `${method} of ${key ? "an object" : "a bucket"}`;
  throw new ServiceError(
    501,
    "NotImplemented",
    `The local S3 has no ${what}; the template makes and sets up buckets.`,
  );
}

function ofBucket(method: string, query: URLSearchParams): string | undefined {
  if (method === "HEAD") return "HeadBucket";
  if (method === "POST" && query.has("delete")) return "DeleteObjects";
  if (method !== "GET") return undefined;
  if (query.has("versions")) return "ListObjectVersions";
  if (query.has("uploads")) return "ListMultipartUploads";
  if (query.has("location")) return "GetBucketLocation";
  if (query.has("versioning")) return "GetBucketVersioning";
  if (query.has("tagging")) return undefined;
  return query.get("list-type") === "2" ? "ListObjectsV2" : "ListObjects";
}

function ofObject(method: string, query: URLSearchParams, isCopy: boolean): string | undefined {
  if (query.has("tagging")) {
    return { GET: "GetObjectTagging", PUT: "PutObjectTagging", DELETE: "DeleteObjectTagging" }[method];
  }
  if (query.has("uploads")) return { POST: "CreateMultipartUpload" }[method];
  if (query.has("uploadId")) {
    const put = isCopy ? "UploadPartCopy" : "UploadPart";
    return { GET: "ListParts", PUT: put, POST: "CompleteMultipartUpload", DELETE: "AbortMultipartUpload" }[
      method
    ];
  }
  const put = isCopy ? "CopyObject" : "PutObject";
  return { GET: "GetObject", HEAD: "HeadObject", PUT: put, DELETE: "DeleteObject" }[method];
}
