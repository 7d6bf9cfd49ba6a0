import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Invocation {
  requestId: string;
  functionArn: string;
  event: unknown;
  /** Milliseconds since 1970. */
  deadline: number;
}

/** What a function's process asks of the service, and tells it. */
export interface Worker {
  /** Resolves when there is something to do. */
  next(): Promise<Invocation>;
  answer(requestId: string, body: string): void;
  fail(requestId: string | undefined, body: string): void;
}

/** Serves the Runtime API to every function's process on one port; each has its own path. */
export async function serveRuntimeApi() {
  const workers = new Map<string, Worker>();
  const server = createServer((request, response) => {
    serve(workers, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  // An idle function may wait for its next event for hours.
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;

  return {
    /** The value of AWS_LAMBDA_RUNTIME_API for this worker. */
    add(id: string, worker: Worker): string {
      workers.set(id, worker);
      return `127.0.0.1:${port}/${id}`;
    },
    remove: (id: string) => workers.delete(id),
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function serve(workers: Map<string, Worker>, request: IncomingMessage, response: ServerResponse) {
  const [, id = "", , , ...path] = (request.url ?? "").split("/");
  const worker = workers.get(id);
  if (!worker) return response.writeHead(404).end();
  if (path.join("/") === "invocation/next") {
    const { requestId, functionArn, event, deadline } = await worker.next();
    return response
      .writeHead(200, {
        "content-type": "application/json",
        "lambda-runtime-aws-request-id": requestId,
        "lambda-runtime-deadline-ms": String(deadline),
        "lambda-runtime-invoked-function-arn": functionArn,
      })
      .end(JSON.stringify(event));
  }
  const body = await text(request);
  const [kind, requestId, outcome] = path;
  if (kind === "init") worker.fail(undefined, body);
  else if (outcome === "response") worker.answer(requestId ?? "", body);
  else if (outcome === "error") worker.fail(requestId ?? "", body);
  else return response.writeHead(404).end();
  return response.writeHead(202).end();
}
