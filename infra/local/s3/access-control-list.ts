import { ServiceError } from "../gateway/call.ts";

/**
 * Refuses an upload that brings an ACL, as buckets do in which ACLs are off: all that are made today, unless they say otherwise. The
 * owner's full control says nothing new.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function refuseAccessControlList(headers: Record<string, string>): void {
  const isGranted = Object.keys(headers).some((name) => name.startsWith("x-amz-grant-"));
  const canned = headers["x-amz-acl"] ?? "bucket-owner-full-control";
  if (!isGranted && canned === "bucket-owner-full-control") return;
  throw new ServiceError(400, "AccessControlListNotSupported", "The bucket does not allow ACLs");
}
