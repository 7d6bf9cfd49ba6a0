import { createContext, Script } from "node:vm";

export interface EdgeRequest {
  method: string;
  /** Raw, percent-encoded, without the query. */
  uri: string;
  querystring: Record<string, { value: string; multiValue?: { value: string }[] }>;
  headers: Record<string, { value: string }>;
}

export interface EdgeResponse {
  statusCode: number;
  headers?: Record<string, { value: string }>;
}

/** Milliseconds, against endless loops only: by the clock, a busy machine takes long for what CloudFront does in one. */
const timeout = 5_000;

/**
 * A CloudFront Function: code with a global `handler`, run for each viewer request with no access to anything.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function edgeFunction(code: string): (request: EdgeRequest) => EdgeRequest | EdgeResponse {
  const context = createContext(Object.create(null));
  new Script(code).runInContext(context, { timeout });
  const run = new Script("JSON.stringify(handler(JSON.parse(event)))");
  return (request) => {
    context.event = JSON.stringify({ version: "1.0", context: { eventType: "viewer-request" }, request });
    return JSON.parse(run.runInContext(context, { timeout }) as string) as EdgeRequest | EdgeResponse;
  };
}
