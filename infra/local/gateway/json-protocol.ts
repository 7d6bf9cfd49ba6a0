import { type Reply, type Request, ServiceError } from "./call.ts";

/** Reads a call of AWS's JSON protocol: `X-Amz-Target: <prefix>.<operation>`, and the body. */
export function readJson<Body>(
  { headers, body }: Request,
  prefix: string,
): { operation: string; body: Body } {
  const [name, operation] = (headers["x-amz-target"] ?? "").split(".");
  if (name !== prefix || !operation) {
    throw new ServiceError(400, "MissingAction", `Expected the header X-Amz-Target: ${prefix}.<operation>.`);
  }
  try {
    return { operation, body: JSON.parse(body.toString("utf8") || "{}") as Body };
  } catch {
    throw new ServiceError(400, "SerializationException", "The body is not JSON.");
  }
}

export function jsonReply(result: unknown, contentType: string): Reply {
  return { status: 200, headers: { "content-type": contentType }, body: JSON.stringify(result) };
}

export function jsonRefusal(
  { status, code, message, headers }: ServiceError,
  request: Request,
  id: string,
  prefix = "",
): Reply {
  const contentType = request.headers["content-type"] ?? "application/x-amz-json-1.1";
  return {
    status,
    headers: { "content-type": contentType, "x-amzn-requestid": id, "x-amzn-errortype": code, ...headers },
    body: JSON.stringify({ __type: prefix + code, message }),
  };
}
