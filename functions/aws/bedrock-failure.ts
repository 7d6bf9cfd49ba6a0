import type { Refusable } from "./bedrock-request.ts";

/** Why a model that was asked did not write, as `provenance.fallback` says it. */
export type BedrockFailure = "guard" | "malformed" | "throttled" | "timeout" | "denied" | "unavailable";

/** The failure that an error of the SDK stands for; what is not known is an outage, for publishing waits for none. */
export function failureOf(error: unknown): BedrockFailure {
  const { name = "", code = "" } = error instanceof Error ? (error as Error & { code?: string }) : {};
  if (/Throttling|TooManyRequests|ServiceQuota/u.test(name)) return "throttled";
  // The SDK calls a connection that was cut a TimeoutError.
  if (/^E(?!TIMEDOUT)/u.test(code)) return "unavailable";
  if (/Abort|Timeout/u.test(name) || /TIMEDOUT/u.test(code)) return "timeout";
  if (/AccessDenied|UnrecognizedClient|Credentials|Validation|ResourceNotFound/u.test(name)) return "denied";
  if (/Syntax|Deserialization/u.test(name)) return "malformed";
  return "unavailable";
}

/** What the model does not take, as Bedrock or the model's maker names it; undefined: the error is another. */
export function refusedBy(error: unknown): Refusable | undefined {
  if (!(error instanceof Error) || error.name !== "ValidationException") return undefined;
  if (/temperature/iu.test(error.message)) return "temperature";
  return /tool_?choice/iu.test(error.message) ? "toolChoice" : undefined;
}
