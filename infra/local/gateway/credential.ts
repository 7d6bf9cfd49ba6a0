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
  if (scope === undefined) return undefined;
  // An access key may hold slashes in tests of others; the four parts behind it may not.
  const parts = scope.split("/");
  return { accessKeyId: parts.slice(0, -4).join("/"), service: parts.at(-2) ?? "" };
}
