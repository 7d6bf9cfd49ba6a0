import type { Caller, Gateway } from "./gateway.ts";

/** Calls an operation of a JSON API from inside this process. Throws a `CallFailed` on any answer but success. */
export async function callJson<Result>(
  { handle }: Gateway,
  caller: Caller,
  target: string,
  body: object,
): Promise<Result> {
  const reply = await handle(
    {
      method: "POST",
      path: "/",
      query: new URLSearchParams(),
      headers: { "x-amz-target": target, "content-type": "application/x-amz-json-1.0" },
      body: Buffer.from(JSON.stringify(body)),
    },
    caller,
  );
  if (reply.status < 300) return JSON.parse(String(reply.body)) as Result;
  const { message } = JSON.parse(String(reply.body)) as { message?: string };
  throw new CallFailed(reply.status, `${target}: ${message ?? reply.status}`);
}

/** An answer other than 2xx, with its status and body. */
export class CallFailed extends Error {
  /** Whether trying again is of no use. */
  readonly isRefusal: boolean;

  constructor(status: number, message: string) {
    super(message);
    this.name = "CallFailed";
    this.isRefusal = status >= 400 && status < 500 && status !== 429;
  }
}
