import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface Asked {
  path: string;
  headers: IncomingMessage["headers"];
  body: {
    system: { text: string }[];
    messages: { role: string; content: Record<string, unknown>[] }[];
    inferenceConfig: { maxTokens: number; temperature?: number };
    toolConfig: {
      tools: { toolSpec: { name: string; inputSchema: { json: object } } }[];
      toolChoice?: { tool: { name: string } };
    };
  };
}

export type Reply = (response: ServerResponse, asked: Asked) => void;

/** A Converse reply in which the model calls the tool with this input. */
export const calls =
  (input: unknown, stopReason = "tool_use", ...before: { text: string }[]): Reply =>
  (response, asked) => {
    const name = asked.body.toolConfig.tools[0]?.toolSpec.name;
    send(response, 200, {
      metrics: { latencyMs: 312 },
      output: {
        message: {
          role: "assistant",
          content: [...before, { toolUse: { toolUseId: "tooluse_1", name, input } }],
        },
      },
      stopReason,
      usage: { inputTokens: 912, outputTokens: 148, totalTokens: 1060 },
    });
  };

/** A Converse reply of plain text, as a model gives that does not keep to the tool. */
export const says = (text: string): Reply => sends([{ text }]);

/** A Converse reply of these blocks. */
export const sends =
  (content: object[]): Reply =>
  (response) =>
    send(response, 200, {
      metrics: { latencyMs: 120 },
      output: { message: { role: "assistant", content } },
      stopReason: "end_turn",
      usage: { inputTokens: 900, outputTokens: 20, totalTokens: 920 },
    });

/** An error as the runtime words it: the type in a header, the message in the body. */
export const fails =
  (status: number, type: string, message = `${type}, says the stand-in.`): Reply =>
  (response) => {
    response.setHeader("x-amzn-errortype", `${type}:http://internal.amazon.com/coral/com.amazon.bedrock/`);
    send(response, status, { message });
  };

export const hangs: Reply = () => {};

export const garbles: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end('{"output":{"message":');
};

export const drops: Reply = (response) => response.destroy();

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "x-amzn-requestid": "0f5ec1d2" });
  response.end(JSON.stringify(body));
}

/** Bedrock's runtime on 127.0.0.1: answers each request with the next of `replies`, the last one for ever. */
export async function bedrockStandIn() {
  const asked: Asked[] = [];
  let replies: Reply[] = [];
  const standIn = { asked, url: "", answer, close };
  const server: Server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const one: Asked = { path: request.url ?? "", headers: request.headers, body: JSON.parse(text) };
    asked.push(one);
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    reply?.(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  standIn.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  function answer(...next: Reply[]): void {
    replies = next;
    asked.length = 0;
  }
  function close(): void {
    server.closeAllConnections();
    server.close();
  }
  return standIn;
}
