import type { ServerResponse } from "node:http";
import type { WireFault } from "./call.ts";

/** Sends a body, whose head is written, as a broken network would. */
export function sendFaultily(response: ServerResponse, fault: WireFault, bytes: Buffer) {
  if (fault.kind === "cut-head") {
    response.socket?.write("HTTP/1.1 200 OK\r\nContent-Le", () => response.destroy());
    return;
  }
  response.flushHeaders();
  if (fault.kind === "cut") response.write(bytes.subarray(0, fault.after), () => response.destroy());
  if (fault.kind === "stall") response.write(bytes.subarray(0, fault.after));
  if (fault.kind === "trickle") trickle(response, bytes, fault.pause);
}

function trickle(response: ServerResponse, bytes: Buffer, pause: number) {
  let at = 0;
  const timer = setInterval(() => {
    if (at >= bytes.length) response.end();
    else response.write(bytes.subarray(at, ++at));
  }, pause);
  response.on("close", () => clearInterval(timer));
}
