import type { Call, Need, Reply } from "../gateway/call.ts";
import type { MultipartStore } from "./multipart-store.ts";
import type { ObjectEvent } from "./object-event.ts";
import type { listingOf } from "./object-listing.ts";
import type { ObjectStore } from "./object-store.ts";
import type { S3Request } from "./s3-request.ts";

export interface BucketSettings {
  isVersioned: boolean;
  /** Whether changes go to EventBridge. */
  isAnnounced: boolean;
}

/** What every S3 operation works on. */
export interface S3State {
  buckets: Map<string, BucketSettings>;
  store: ObjectStore;
  listing: ReturnType<typeof listingOf>;
  uploads: MultipartStore;
  announce(event: ObjectEvent): void;
}

/** An operation of S3: what it needs, and what it answers. */
export interface S3Operation {
  needs(request: S3Request): Need[];
  run(state: S3State, request: S3Request, call: Call): Reply;
}

export function onObject(action: string, { bucket, key }: { bucket: string; key: string }): Need {
  return { action: `s3:${action}`, resource: `arn:aws:s3:::${bucket}/${key}` };
}

export function onBucket(action: string, bucket: string, context?: Record<string, string>): Need {
  return { action: `s3:${action}`, resource: `arn:aws:s3:::${bucket}`, ...(context ? { context } : {}) };
}
