import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import dynalite from "dynalite";
import type { Reply } from "../gateway/call.ts";
import { callInProcess } from "./call-in-process.ts";
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

/** Starts dynalite over a folder, or in memory. It is called in this process, and nobody else reaches it. */
export async function openDynalite(
  path: string | undefined,
): Promise<{ send: Send; close(): Promise<void> }> {
  closeIterators();
  const server: Server = dynalite({ createTableMs: 0, ...(path ? { path } : {}) });
  // It closes its tables only as a server that listened: here on a socket file that only this user's processes see.
  const folder = mkdtempSync(join(tmpdir(), "standfirst-dynamodb-"));
  await new Promise<void>((resolve) => server.listen(join(folder, "socket"), resolve));

  let isClosed = false;
  const inFlight = new Set<Promise<Reply>>();

  return {
    async send(operation, body) {
      if (isClosed) throw new Error("The tables are closed.");
      const call = callInProcess(server, headersOf(operation), body);
      inFlight.add(call);
      const { status, headers, body: answer } = await call;
      inFlight.delete(call);
      const { "content-type": type, "x-amz-crc32": crc } = headers;
      const kept = { ...(type ? { "content-type": type } : {}), ...(crc ? { "x-amz-crc32": crc } : {}) };
      return { status, headers: kept, body: answer };
    },

    async close() {
      isClosed = true;
      // What dynalite does with a call when its store closes meanwhile, nobody could catch.
      await Promise.all(inFlight);
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
