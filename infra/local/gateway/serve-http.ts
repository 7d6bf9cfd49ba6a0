import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Reply, Request } from "./call.ts";
import { sendFaultily } from "./send-faultily.ts";

/** Serves requests on 127.0.0.1; port 0 takes any free one. Throws when the port is taken (`EADDRINUSE`). */
export async function serveHttp(port: number, handle: (request: Request) => Reply | Promise<Reply>) {
  const server = createServer((incoming, response) => {
    answer(incoming, response, handle).catch((error: unknown) => {
      // Who went away in the middle of a request wants no answer.
      if (!incoming.complete || response.headersSent) return response.destroy();
      console.error(error);
      send(response, "GET", {
        status: 500,
        headers: { "content-type": "text/plain" },
        body: "It failed here.\n",
      });
    });
  });
  server.keepAliveTimeout = 60_000;
  server.requestTimeout = 0;
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${taken}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  handle: (request: Request) => Reply | Promise<Reply>,
) {
  // Not through URL, which would resolve the `..` that a key may hold.
  const [path = "/", ...query] = (incoming.url ?? "/").split("?");
  const request = {
    method: incoming.method ?? "GET",
    path,
    query: new URLSearchParams(query.join("?")),
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(",") : (value ?? ""),
      ]),
    ),
    body: await buffer(incoming),
  };
  send(response, request.method, await handle(request));
}

function send(response: ServerResponse, method: string, { status, headers, body, fault }: Reply) {
  if (fault?.kind === "cut-head") return sendFaultily(response, fault, Buffer.alloc(0));
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const hasLength = headers["content-length"] !== undefined || status === 304 || status === 204;
  response.writeHead(status, {
    ...headers,
    ...(hasLength ? {} : { "content-length": String(bytes.length) }),
  });
  if (fault) return sendFaultily(response, fault, bytes);
  response.end(method === "HEAD" ? undefined : bytes);
}
