import { AsyncLocalStorage } from "node:async_hooks";
import { Readable } from "node:stream";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { BoundedHandler } from "../../functions/aws/bounded-handler.ts";
import type { Gateway } from "../../infra/local/gateway/gateway.ts";

type Handle = NodeHttpHandler["handle"];
type HttpRequest = Parameters<Handle>[0];
type Answer = Awaited<ReturnType<Handle>>;

/** What stands between a step's SDK and the engines: lets a call through, or never. */
export type Gate = (send: () => Promise<Answer>, call: OutgoingCall) => Promise<Answer>;

export interface OutgoingCall {
  /** As `PutObject` or `UpdateItem`. */
  operation: string;
  /** Key, slug or queue that it is about, for people. */
  about: string;
}

const gates = new AsyncLocalStorage<Gate>();

/** Runs some work with a gate before each of its SDK calls. */
export function behindGate<Result>(gate: Gate, work: () => Promise<Result>): Promise<Result> {
  return gates.run(gate, work);
}

/**
 * Gives every SDK client of this process the gate of the work that calls it. With a gateway, calls go to it directly:
 * the same bytes without the sockets, which are most of a call's time. Waiting ends after a share of the deployed limits.
 */
export function openTransport({ direct, waitShare = 1 }: { direct?: Gateway; waitShare?: number }) {
  const handlers = new Set<NodeHttpHandler>();
  const overHttp: Handle = NodeHttpHandler.prototype.handle;
  const inFull = AbortSignal.timeout;
  AbortSignal.timeout = (milliseconds) => inFull.call(AbortSignal, milliseconds * waitShare);
  NodeHttpHandler.prototype.handle = function (this: NodeHttpHandler, request, options) {
    const { requestTimeout = 0 } = this instanceof BoundedHandler ? this.limits : {};
    const inTime = { ...options, requestTimeout: requestTimeout * waitShare };
    const send = () => (direct ? answerDirectly(direct, request) : overHttp.call(this, request, inTime));
    const gate = gates.getStore();
    if (gate) handlers.add(this);
    return gate ? gate(send, outgoingCall(request)) : send();
  };
  return {
    /** Those of the steps' clients that were used. */
    handlers,
    close() {
      NodeHttpHandler.prototype.handle = overHttp;
      AbortSignal.timeout = inFull;
    },
  };
}

async function answerDirectly(gateway: Gateway, request: HttpRequest): Promise<Answer> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {}))
    for (const each of [value].flat()) query.append(name, each ?? "");
  const { status, headers, body } = await gateway.handle({
    method: request.method,
    path: request.path,
    query,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    body: bytesOf(request.body),
  });
  const bytes = Buffer.from(body);
  const withLength = { "content-length": String(bytes.length), ...headers };
  return { response: { statusCode: status, headers: withLength, body: Readable.from([bytes]) } } as Answer;
}

function outgoingCall({ method, path, headers, query, body }: HttpRequest): OutgoingCall {
  const target = headers["x-amz-target"] ?? headers["X-Amz-Target"];
  if (target) {
    const json = JSON.parse(bytesOf(body).toString()) as {
      Key?: { slug: { S: string } };
      QueueUrl?: string;
    };
    return {
      operation: target.split(".")[1]!,
      about: json.Key?.slug.S ?? json.QueueUrl?.split("/").at(-1) ?? "",
    };
  }
  if (path.includes("/invalidation")) return { operation: "CreateInvalidation", about: "" };
  if (path.startsWith("/schedules/")) return { operation: "CreateSchedule", about: "" };
  const isList = method === "GET" && query?.["list-type"] !== undefined;
  const operation = isList
    ? "ListObjectsV2"
    : { GET: "GetObject", PUT: "PutObject", POST: "DeleteObjects" }[method];
  return { operation: operation ?? method, about: isList ? String(query?.prefix) : path };
}

function bytesOf(body: unknown): Buffer {
  if (typeof body === "string") return Buffer.from(body);
  const { buffer, byteOffset, byteLength } = (body as Uint8Array | undefined) ?? new Uint8Array();
  return Buffer.from(buffer, byteOffset, byteLength);
}
