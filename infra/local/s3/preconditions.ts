import { ServiceError } from "../gateway/call.ts";
import type { Version } from "./object-store.ts";

/** What a conditional read answers: go on, or `304`. Throws `PreconditionFailed`. */
export function readCondition(headers: Record<string, string>, version: Version): "proceed" | "not-modified" {
  const modified = Math.floor(version.modified / 1000) * 1000;
  const match = headers["if-match"];
  if (match !== undefined) {
    if (!matches(match, version.etag)) throw failed("If-Match");
  } else if (isBefore(headers["if-unmodified-since"], modified)) throw failed("If-Unmodified-Since");

  const noneMatch = headers["if-none-match"];
  if (noneMatch !== undefined) return matches(noneMatch, version.etag) ? "not-modified" : "proceed";
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return !Number.isNaN(since) && modified <= since ? "not-modified" : "proceed";
}

/** Holds a write to `If-Match` and `If-None-Match`, against what the key holds now. */
export function checkWriteCondition(headers: Record<string, string>, current: Version | undefined): void {
  const existing = current?.isMarker ? undefined : current;
  const match = headers["if-match"];
  if (match !== undefined) {
    if (!existing) throw new ServiceError(404, "NoSuchKey", "The specified key does not exist.");
    if (!matches(match, existing.etag)) throw failed("If-Match");
  }
  if (headers["if-none-match"] !== undefined && existing) throw failed("If-None-Match");
}

/** The `x-amz-copy-source-if-…` headers, under their plain names. */
export function copySourceConditions(headers: Record<string, string>): Record<string, string> {
  const prefix = "x-amz-copy-source-";
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith(`${prefix}if-`))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );
}

function matches(header: string, etag: string): boolean {
  return header.split(",").some((each) => {
    const bare = each.trim().replace(/^W\//, "").replace(/^"|"$/g, "");
    return bare === "*" || bare === etag;
  });
}

function isBefore(header: string | undefined, modified: number): boolean {
  const since = Date.parse(header ?? "");
  return !Number.isNaN(since) && modified > since;
}

function failed(condition: string) {
  return new ServiceError(412, "PreconditionFailed", `The precondition ${condition} did not hold.`);
}
