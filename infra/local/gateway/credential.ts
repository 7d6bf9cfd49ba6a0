import type { Request } from "./call.ts";

/** Whose access key signed a request, and for which service; undefined for an unsigned one. The signature is not checked. */
export function readCredential({
  headers,
  query,
}: Request): { accessKeyId: string; service: string } | undefined {
  const scope =
    /Credential=([^,\s]+)/.exec(headers.authorization ?? "")?.[1] ??
    query.get("X-Amz-Credential") ??
    undefined;
  // The AWS CLI still presigns in S3's former way, without a scope.
  const former = query.get("AWSAccessKeyId");
  if (scope === undefined) return former === null ? undefined : { accessKeyId: former, service: "s3" };
  // An access key may hold slashes in tests of others; the four parts behind it may not.
  const parts = scope.split("/");
  return { accessKeyId: parts.slice(0, -4).join("/"), service: parts.at(-2) ?? "" };
}
