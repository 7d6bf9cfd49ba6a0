import type { Principal } from "../iam/principal.ts";

/** An HTTP request as the gateway received it, its body read whole. */
export interface Request {
  method: string;
  /** Raw, still percent-encoded, without the query. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
}

/** What goes back. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
  /** For tests to inject. */
  fault?: WireFault;
}

/** What happens to an answer on its way. */
export type WireFault =
  /** The connection ends within the head. */
  | { kind: "cut-head" }
  /** The connection ends, or stays open in silence, after so many bytes of the body. */
  | { kind: "cut" | "stall"; after: number }
  /** The body comes byte by byte, with so many milliseconds between them. */
  | { kind: "trickle"; pause: number };

/** One permission that a call needs, in IAM's words. */
export interface Need {
  action: string;
  resource: string;
  /** Condition keys of this request, in lower case (`s3:prefix`). */
  context?: Record<string, string>;
}

/** One call of one API: what is intercepted, recorded, permitted and answered. */
export interface Call {
  id: string;
  service: string;
  operation: string;
  needs: Need[];
  principal: Principal;
  request: Request;
  /** What was asked of IAM so far. */
  checked: (Need & { allowed: boolean })[];
  /** Whether the caller may do something else too, where that changes the answer. */
  may(need: Need): boolean;
}

/** An API behind the gateway. */
export interface Service {
  /** Names the operation and the permissions it needs; throws a `ServiceError` on what it does not know. */
  read(request: Request): { operation: string; needs: Need[] };
  answer(call: Call): Reply | Promise<Reply>;
  /** The service's own shape of an error. */
  refuse(error: ServiceError, request: Request, id: string): Reply;
}

/** An error that a caller sees, under the service's own code. */
export class ServiceError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = "ServiceError";
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
