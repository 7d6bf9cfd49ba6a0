import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { decodedPath } from "../../../functions/article/decoded-path.ts";
import { byteRange } from "../gateway/byte-range.ts";
import type { Reply, Request } from "../gateway/call.ts";
import { isCompressedByCloudFront } from "./compressed-types.ts";
import type { EdgeRequest, EdgeResponse } from "./edge-function.ts";
import { type HeadersPolicy, policyHeaders } from "./policy-headers.ts";

/** Properties of AWS::CloudFront::Distribution, resolved, as far as they shape an answer. */
export interface DistributionConfig {
  DefaultRootObject?: string;
  DefaultCacheBehavior: Behavior;
  CacheBehaviors?: (Behavior & { PathPattern: string })[];
  CustomErrorResponses?: { ErrorCode: number; ResponseCode?: number; ResponsePagePath?: string }[];
}

interface Behavior {
  AllowedMethods?: string[];
  Compress?: boolean;
  ResponseHeadersPolicyId?: string;
  FunctionAssociations?: { EventType: string; FunctionARN: string }[];
}

export interface OriginObject {
  body: Buffer;
  /** `content-type`, `cache-control`, … as stored, names in lower case. */
  headers: Record<string, string>;
  /** Quoted. */
  etag: string;
  /** Milliseconds since 1970. */
  modified: number;
}

export interface Distribution {
  config: DistributionConfig;
  policies: Map<string, HeadersPolicy>;
  functions: Map<string, (request: EdgeRequest) => EdgeRequest | EdgeResponse>;
  /** The object at a key of the origin; undefined where there is none, or CloudFront may not read it. */
  read(key: string): OriginObject | undefined;
}

/**
 * CloudFront in front of a bucket: the behaviour of the path, its function, the object, its headers, conditions and ranges. It
 * keeps no copies, so that what is read is always what the bucket holds.
 */
export function serveDistribution({ config, policies, functions, read }: Distribution) {
  return (request: Request): Reply => {
    const behavior = behaviorFor(config, request.path);
    const policy = policies.get(behavior.ResponseHeadersPolicyId ?? "");
    const headers = policy ? policyHeaders(policy, request.headers.origin !== undefined) : {};
    if (!(behavior.AllowedMethods ?? ["GET", "HEAD"]).includes(request.method)) {
      return plain(403, "This distribution is not configured to allow the HTTP request method.", headers);
    }
    const viewer = behavior.FunctionAssociations?.find(({ EventType }) => EventType === "viewer-request");
    const edge = viewer && functions.get(viewer.FunctionARN);
    const forwarded = edge ? edge(edgeRequest(request)) : edgeRequest(request);
    if ("statusCode" in forwarded) {
      const own = Object.entries(forwarded.headers ?? {}).map(([name, { value }]) => [name, value] as const);
      return { status: forwarded.statusCode, headers: { ...headers, ...Object.fromEntries(own) }, body: "" };
    }
    const path =
      forwarded.uri === "/" && config.DefaultRootObject ? `/${config.DefaultRootObject}` : forwarded.uri;
    // S3 refuses OPTIONS where a bucket has no CORS rules, as the site's has none.
    const object = request.method === "OPTIONS" ? undefined : read(keyOf(path));
    return object ? answer(object, request, behavior, headers) : notFound(config, read, request, headers);
  };
}

function behaviorFor(
  { DefaultCacheBehavior, CacheBehaviors = [] }: DistributionConfig,
  path: string,
): Behavior {
  return CacheBehaviors.find(({ PathPattern }) => matches(PathPattern, path)) ?? DefaultCacheBehavior;
}

/** `*` is any characters, `?` is one; the leading slash may be left out. */
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/^\/?/, "/")
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(path);
}

function edgeRequest({ method, path, query, headers }: Request): EdgeRequest {
  const querystring: EdgeRequest["querystring"] = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name).map((value) => ({ value: encodeURIComponent(value) }));
    querystring[encodeURIComponent(name)] = {
      value: values[0]!.value,
      ...(values.length > 1 ? { multiValue: values } : {}),
    };
  }
  const own = Object.entries(headers).map(([name, value]) => [name, { value }] as const);
  return { method, uri: path, querystring, headers: Object.fromEntries(own) };
}

function keyOf(path: string): string {
  return decodedPath(path.slice(1));
}

function answer(
  object: OriginObject,
  request: Request,
  behavior: Behavior,
  policy: Record<string, string>,
): Reply {
  const headers: Record<string, string> = {
    ...object.headers,
    etag: object.etag,
    "last-modified": new Date(object.modified).toUTCString(),
    "accept-ranges": "bytes",
    ...policy,
  };
  const seen = request.headers["if-none-match"]?.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  const since = Date.parse(request.headers["if-modified-since"] ?? "");
  const unchanged = seen
    ? seen.includes(object.etag) || seen.includes("*")
    : Math.floor(object.modified / 1000) * 1000 <= since;
  if (unchanged) return { status: 304, headers, body: "" };

  const range = byteRange(request.headers.range, object.body.length);
  if (range === "unsatisfiable") {
    return {
      status: 416,
      headers: { ...headers, "content-range": `bytes */${object.body.length}` },
      body: "",
    };
  }
  if (range) {
    const { first, last } = range;
    return {
      status: 206,
      headers: { ...headers, "content-range": `bytes ${first}-${last}/${object.body.length}` },
      body: request.method === "HEAD" ? "" : object.body.subarray(first, last + 1),
    };
  }
  const { body, encoding } = behavior.Compress
    ? compressed(object, request)
    : { body: object.body, encoding: undefined };
  return {
    status: 200,
    headers: {
      ...headers,
      "content-length": String(body.length),
      ...(encoding
        ? { "content-encoding": encoding, vary: "Accept-Encoding", etag: `W/${object.etag}` }
        : {}),
    },
    body: request.method === "HEAD" ? "" : body,
  };
}

/** As CloudFront: 1,000 bytes to 10 MB of the types on its list, for those who take it. */
function compressed({ body, headers }: OriginObject, request: Request): { body: Buffer; encoding?: string } {
  const accepted = request.headers["accept-encoding"] ?? "";
  if (!isCompressedByCloudFront(headers["content-type"] ?? "")) return { body };
  if (body.length < 1_000 || body.length > 10_000_000) return { body };
  if (/\bbr\b/.test(accepted)) {
    return {
      body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      encoding: "br",
    };
  }
  return /\bgzip\b/.test(accepted) ? { body: gzipSync(body), encoding: "gzip" } : { body };
}

function notFound(
  { CustomErrorResponses = [] }: DistributionConfig,
  read: Distribution["read"],
  request: Request,
  headers: Record<string, string>,
): Reply {
  // S3 says 403 of a missing key to those who may not list the bucket.
  const custom = CustomErrorResponses.find(({ ErrorCode }) => ErrorCode === 403 || ErrorCode === 404);
  const page = custom?.ResponsePagePath && read(custom.ResponsePagePath.slice(1));
  const status = custom?.ResponseCode ?? 404;
  if (!page) return plain(status, "Not found.", headers);
  return {
    status,
    headers: { ...page.headers, ...headers, "content-length": String(page.body.length) },
    body: request.method === "HEAD" ? "" : page.body,
  };
}

function plain(status: number, text: string, headers: Record<string, string>): Reply {
  return { status, headers: { ...headers, "content-type": "text/plain; charset=utf-8" }, body: `${text}\n` };
}
