import type { Reply, Service } from "../gateway/call.ts";
import { ServiceError } from "../gateway/call.ts";
import { writeXml } from "../gateway/xml.ts";
import { multipartStore } from "./multipart-store.ts";
import type { ObjectEvent } from "./object-event.ts";
import { listingOf } from "./object-listing.ts";
import { type ObjectStore, openObjectStore } from "./object-store.ts";
import { checkExpiry } from "./presigned.ts";
import { operationName, s3Operations } from "./s3-operations.ts";
import { readS3Request } from "./s3-request.ts";
import type { BucketSettings, S3State } from "./s3-state.ts";

export interface S3Options {
  /** SQLite file, or `:memory:`. */
  file: string;
  buckets: Map<string, BucketSettings>;
  onChange(event: ObjectEvent): void;
}

/** Amazon S3 as Standfirst, its editors' tools and the AWS CLI use it, durable in one file. */
export function s3Service({
  file,
  buckets,
  onChange,
}: S3Options): Service & { store: ObjectStore; close(): void } {
  const store = openObjectStore(file);
  const uploads = multipartStore(store);
  const state: S3State = { buckets, store, listing: listingOf(store), uploads, announce: onChange };

  return {
    store,

    read(request) {
      checkExpiry(request.query, Date.now());
      const s3Request = readS3Request(request);
      const operation = operationName(s3Request);
      return { operation, needs: s3Operations[operation]!.needs(s3Request) };
    },

    answer(call): Reply {
      const request = readS3Request(call.request);
      if (request.bucket && !buckets.has(request.bucket)) {
        throw new ServiceError(404, "NoSuchBucket", "The specified bucket does not exist");
      }
      return s3Operations[call.operation]!.run(state, request, call);
    },

    refuse({ status, code, message, headers }, request, id): Reply {
      const described = { "content-type": "application/xml", ...headers };
      if (request.method === "HEAD") return { status, headers: described, body: "" };
      const body = writeXml("Error", {
        Code: code,
        Message: message,
        Resource: request.path,
        RequestId: id,
        HostId: "local",
      });
      return { status, headers: described, body };
    },

    close: () => store.close(),
  };
}
