import { text } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import { BoundedHandler } from "../../functions/aws/bounded-handler.ts";
import { serveHttp } from "../../infra/local/gateway/serve-http.ts";

const server = await serveHttp(0, ({ path }) =>
  path === "/silent"
    ? new Promise<never>(() => {})
    : { status: 200, headers: {}, body: "x".repeat(600), fault: { kind: "trickle", pause: 100 } },
);
afterAll(() => server.stop());

function ask(path: string, limits: BoundedHandler["limits"]) {
  const { hostname, port } = new URL(server.url);
  const request = {
    protocol: "http:",
    hostname,
    port: Number(port),
    path,
    method: "GET",
    headers: {},
    query: {},
  };
  return new BoundedHandler(limits).handle(request as Parameters<BoundedHandler["handle"]>[0]);
}

it("an answer that trickles on is ended, though bytes keep coming", async () => {
  const limits = { connectionTimeout: 5_000, requestTimeout: 5_000, answerTimeout: 1_000 };
  const { response } = await ask("/", limits);
  expect(response.statusCode).toBe(200);
  await expect(text(response.body)).rejects.toThrow();
}, 30_000);

it("an answer that does not begin is given up sooner than one that has begun", async () => {
  const limits = { connectionTimeout: 5_000, requestTimeout: 200, answerTimeout: 5_000 };
  await expect(ask("/silent", limits)).rejects.toMatchObject({ name: "TimeoutError" });
}, 30_000);
