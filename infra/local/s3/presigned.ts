import { ServiceError } from "../gateway/call.ts";

/** Refuses a presigned URL whose time is over. */
export function checkExpiry(query: URLSearchParams, now: number): void {
  const until = Number(query.get("Expires") ?? Number.NaN);
  if (query.has("AWSAccessKeyId") && now > until * 1000) throw expired();
  const signed = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query.get("X-Amz-Date") ?? "");
  const seconds = Number(query.get("X-Amz-Expires"));
  if (!signed || !(seconds > 0)) return;
  const [, year, month, day, hour, minute, second] = signed.map(Number) as number[];
  const from = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!);
  if (now > from + seconds * 1000) throw expired();
}

function expired() {
  return new ServiceError(403, "AccessDenied", "Request has expired");
}
