import { type Request, ServiceError } from "../gateway/call.ts";

/**
 * Takes the `aws-chunked` framing off a body, in which SDKs and the CLI send data with a checksum behind it. The trailing
 * headers join the others. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
export function withoutChunks(request: Request): Request {
  if (!request.headers["x-amz-content-sha256"]?.startsWith("STREAMING-")) return request;
  const { body, headers } = request;
  const data: Buffer[] = [];
  let at = 0;
  while (true) {
    const end = body.indexOf("\r\n", at);
    const [, digits] = /^([0-9a-f]{1,12})(?:;|$)/i.exec(body.toString("latin1", at, Math.max(at, end))) ?? [];
    // A size below zero would lead back to itself, for ever.
    const size = digits ? Number.parseInt(digits, 16) : Number.NaN;
    if (Number.isNaN(size) || end + 2 + size > body.length) throw incomplete();
    at = end + 2;
    if (size === 0) break;
    data.push(body.subarray(at, at + size));
    at += size + 2;
  }
  const decoded = Buffer.concat(data);
  const declared = headers["x-amz-decoded-content-length"];
  if (declared !== undefined && Number(declared) !== decoded.length) throw incomplete();

  const trailers: Record<string, string> = {};
  for (const line of body.toString("latin1", at).split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  const encoding = (headers["content-encoding"] ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && each !== "aws-chunked")
    .join(",");
  const { "content-encoding": _, ...rest } = headers;
  return {
    ...request,
    body: decoded,
    headers: { ...rest, ...trailers, ...(encoding ? { "content-encoding": encoding } : {}) },
  };
}

function incomplete() {
  return new ServiceError(400, "IncompleteBody", "The request body terminated unexpectedly.");
}
