import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request as httpRequest, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import dynalite from "dynalite";
import type { Reply } from "../gateway/call.ts";
import { closeIterators } from "./close-iterators.ts";

/** Sends an operation's body to dynalite. */
export type Send = (operation: string, body: Buffer | string) => Promise<Reply>;

const headersOf = (operation: string) => ({
  host: "dynamodb",
  "content-type": "application/x-amz-json-1.0",
  "x-amz-target": `DynamoDB_20120810.${operation}`,
  // dynalite wants to see a signature, and does not check it.
  authorization:
    "AWS4-HMAC-SHA256 Credential=gateway/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
  "x-amz-date": "20260101T000000Z",
});

/** Starts dynalite over a folder, or in memory, on a socket file that only this user's processes see. */
export async function openDynalite(
  path: string | undefined,
): Promise<{ send: Send; close(): Promise<void> }> {
  closeIterators();
  const folder = mkdtempSync(join(tmpdir(), "standfirst-dynamodb-"));
  const socketPath = join(folder, "socket");
  const server: Server = dynalite({ createTableMs: 0, ...(path ? { path } : {}) });
  // A connection that its server closes for idleness could meanwhile have taken a request.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });

  return {
    send: (operation, body) =>
      new Promise((resolve, reject) => {
        const headers = { ...headersOf(operation), "content-length": Buffer.byteLength(body) };
        const request = httpRequest({ socketPath, agent, method: "POST", path: "/", headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            const { "content-type": type, "x-amz-crc32": crc } = response.headers;
            resolve({
              status: response.statusCode ?? 500,
              headers: {
                ...(type ? { "content-type": type } : {}),
                ...(crc ? { "x-amz-crc32": String(crc) } : {}),
              },
              body: Buffer.concat(chunks),
            });
          });
        });
        request.on("error", reject);
        request.end(body);
      }),

    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
