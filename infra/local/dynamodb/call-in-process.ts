import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { Reply } from "../gateway/call.ts";

/**
 * Asks an HTTP server of this process without a connection: what dynalite reads of a request, and what it sets of a response.
 * A connection would be most of a call's time.
 */
export function callInProcess(
  server: Server,
  headers: Record<string, string>,
  body: Buffer | string,
): Promise<Reply> {
  const request = Object.assign(Readable.from([Buffer.from(body)]), { method: "POST", url: "/", headers });
  return new Promise((resolve) => {
    const answered: Record<string, string> = {};
    const response = {
      statusCode: 200,
      setHeader(name: string, value: string | number) {
        answered[name.toLowerCase()] = String(value);
      },
      end(text = "") {
        resolve({ status: response.statusCode, headers: answered, body: Buffer.from(text) });
      },
    };
    server.emit("request", request as unknown as IncomingMessage, response as unknown as ServerResponse);
  });
}
