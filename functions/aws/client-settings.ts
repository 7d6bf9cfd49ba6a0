import { BoundedHandler } from "./bounded-handler.ts";

/** One for all clients of a process, so that two of one service share their connections, and a fresh process shakes hands once. */
const requestHandler = new BoundedHandler({
  connectionTimeout: 2_000,
  requestTimeout: 5_000,
  answerTimeout: 6_000,
});

/**
 * For every SDK client of a function: four tries with backoff, which together end before the shortest of the functions' own times
 * (30 s) does. So a service that hangs is an error that names the call, and SQS brings the message back.
 */
export function clientSettings() {
  return { maxAttempts: 4, requestHandler };
}
