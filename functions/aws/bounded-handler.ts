import { NodeHttpHandler } from "@smithy/node-http-handler";

type Handle = NodeHttpHandler["handle"];

/**
 * Ends a call whose answer has begun and does not come to its end: the SDK's own time-outs stop counting at the answer's
 * first bytes, or begin anew with each.
 */
export class BoundedHandler extends NodeHttpHandler {
  readonly limits: { connectionTimeout: number; requestTimeout: number; answerTimeout: number };

  /** Milliseconds: until there is a connection, until an answer begins, until it is whole. */
  constructor(limits: BoundedHandler["limits"]) {
    const { connectionTimeout, requestTimeout } = limits;
    super({ connectionTimeout, requestTimeout, throwOnRequestTimeout: true });
    this.limits = limits;
  }

  override handle(request: Parameters<Handle>[0], options: Parameters<Handle>[1] = {}): ReturnType<Handle> {
    const bound = AbortSignal.timeout(this.limits.answerTimeout);
    const given = options.abortSignal as AbortSignal | undefined;
    return super.handle(request, {
      ...options,
      abortSignal: given ? AbortSignal.any([given, bound]) : bound,
    });
  }
}
