import { text } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import { BoundedHandler } from "../../functions/aws/bounded-handler.ts";
import { serveHttp } from "../../infra/local/gateway/serve-http.ts";

const server = await serveHttp(0, () => ({
  status: 200,
  headers: {},
  body: "x".repeat(600),
  fault: { kind: "trickle", pause: 100 },
}));
afterAll(() => server.stop());

it("an answer that trickles on is ended, though bytes keep coming", async () => {
  const limits = { connectionTimeout: 5_000, requestTimeout: 5_000, answerTimeout: 1_000 };
  const { hostname, port } = new URL(server.url);
  const request = {
    protocol: "http:",
    hostname,
    port: Number(port),
    path: "/",
    method: "GET",
    headers: {},
    query: {},
  } as Parameters<BoundedHandler["handle"]>[0];
  const { response } = await new BoundedHandler(limits).handle(request);
  expect(response.statusCode).toBe(200);
  await expect(text(response.body)).rejects.toThrow();
}, 30_000);
