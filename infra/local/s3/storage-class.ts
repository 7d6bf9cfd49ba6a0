import { ServiceError } from "../gateway/call.ts";
import type { Version } from "./object-store.ts";

const header = "x-amz-storage-class";
const usual = "STANDARD";

/** Whose objects must be restored before they can be read; Glacier Instant Retrieval is none of them. */
const archives = ["GLACIER", "DEEP_ARCHIVE"];
const classes = [
  usual,
  "REDUCED_REDUNDANCY",
  "STANDARD_IA",
  "ONEZONE_IA",
  "INTELLIGENT_TIERING",
  "GLACIER_IR",
  ...archives,
];

/** The header that an object keeps of the class that it is uploaded or copied to: none for the usual one. */
export function storageClassHeader(headers: Record<string, string>): Record<string, string> {
  const named = headers[header] ?? usual;
  if (!classes.includes(named)) {
    throw new ServiceError(400, "InvalidStorageClass", "The storage class you specified is not valid");
  }
  return named === usual ? {} : { [header]: named };
}

export function storageClassOf(version: Version): string {
  return version.headers[header] ?? usual;
}

/** Refuses what lies in an archive. */
export function refuseArchived(version: Version): void {
  if (!archives.includes(storageClassOf(version))) return;
  throw new ServiceError(
    403,
    "InvalidObjectState",
    "The operation is not valid for the object's storage class",
  );
}
