import { randomUUID } from "node:crypto";
import { wholeSeconds } from "../../../functions/article/date/whole-seconds.ts";
import type { BusEvent } from "../events/bus-event.ts";
import { sequencer } from "./sequencer.ts";

/** A change to an object, as S3 tells EventBridge. */
export interface ObjectEvent {
  kind: "created" | "deleted";
  bucket: string;
  key: string;
  sequence: number;
  versionId: string;
  requestId: string;
  requester: string;
  /** The API's operation. */
  reason: string;
  size?: number;
  etag?: string;
  deletion?: "Permanently Deleted" | "Delete Marker Created";
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
export function asBusEvent(event: ObjectEvent, account: string, region: string): BusEvent {
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": event.kind === "created" ? "Object Created" : "Object Deleted",
    source: "aws.s3",
    account,
    time: wholeSeconds(new Date()),
    region,
    resources: [`arn:aws:s3:::${event.bucket}`],
    detail: {
      version: "0",
      bucket: { name: event.bucket },
      object: {
        key: event.key,
        ...(event.size === undefined ? {} : { size: event.size }),
        ...(event.etag === undefined ? {} : { etag: event.etag }),
        ...(event.versionId === "null" ? {} : { "version-id": event.versionId }),
        sequencer: sequencer(event.sequence),
      },
      "request-id": event.requestId,
      requester: event.requester,
      "source-ip-address": "127.0.0.1",
      reason: event.reason,
      ...(event.deletion ? { "deletion-type": event.deletion } : {}),
    },
  };
}
