import { NodeHttpHandler } from "@smithy/node-http-handler";

/**
 * For every SDK client: four tries with backoff, and no call that outlives its step. An unanswered request fails
 * rather than eating the function's time; SQS then brings the message back.
 */
export function clientSettings() {
  return {
    maxAttempts: 4,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 2_000,
      requestTimeout: 8_000,
      throwOnRequestTimeout: true,
    }),
  };
}
