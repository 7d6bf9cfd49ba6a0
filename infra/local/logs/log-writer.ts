import { randomUUID } from "node:crypto";
import { CallFailed, callJson } from "../gateway/call-json.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { Principal } from "../iam/principal.ts";

/**
 * Sends a function's lines to its log group in the function's name, as Lambda does. A role that may not write logs has a
 * function that works and says nothing.
 */
export function logWriter(
  gateway: Gateway,
  principal: Principal,
  logGroupName: string,
  onTrouble: (problem: string) => void,
) {
  const stream = { logGroupName, logStreamName: `local/[$LATEST]${randomUUID().replaceAll("-", "")}` };
  const caller = { principal, service: "logs" };
  let pending: { timestamp: number; message: string }[] = [];
  let sending: Promise<void> | undefined;
  let started = false;

  async function flush() {
    try {
      if (!started) await callJson(gateway, caller, "Logs_20140328.CreateLogStream", stream);
      started = true;
      while (pending.length > 0) {
        const logEvents = pending;
        pending = [];
        await callJson(gateway, caller, "Logs_20140328.PutLogEvents", { ...stream, logEvents });
      }
    } catch (error) {
      pending = [];
      if (!(error instanceof CallFailed)) throw error;
      onTrouble(`${principal.name} cannot write its log: ${error.message}`);
    }
  }

  return {
    write(message: string) {
      pending.push({ timestamp: Date.now(), message });
      sending ??= flush().finally(() => {
        sending = undefined;
      });
    },
    stop: async () => sending,
  };
}
