import { ServiceError } from "../gateway/call.ts";
import type { Message } from "./message.ts";
import { md5, md5OfAttributes } from "./message-digest.ts";
import type { Queue } from "./queue.ts";

export interface ReceiveRequest {
  MaxNumberOfMessages?: number;
  VisibilityTimeout?: number;
  WaitTimeSeconds?: number;
  AttributeNames?: string[];
  MessageSystemAttributeNames?: string[];
  MessageAttributeNames?: string[];
}

/** Waits for up to `WaitTimeSeconds` for a first message. */
export async function receiveMessage(
  queue: Queue,
  request: ReceiveRequest,
  account: string,
  signal: AbortSignal,
) {
  const { MaxNumberOfMessages: most = 1, VisibilityTimeout, WaitTimeSeconds } = request;
  if (most < 1 || most > 10) {
    throw new ServiceError(
      400,
      "InvalidParameterValue",
      "MaxNumberOfMessages must be between 1 and 10, if provided.",
    );
  }
  const wait = WaitTimeSeconds ?? queue.settings.receiveWait;
  if (wait < 0 || wait > 20) {
    throw new ServiceError(
      400,
      "InvalidParameterValue",
      "WaitTimeSeconds must be >= 0 and <= 20, if provided.",
    );
  }
  const deadline = Date.now() + wait * 1000;
  let messages = queue.receive(most, VisibilityTimeout);
  while (messages.length === 0 && Date.now() < deadline && !signal.aborted) {
    await queue.wait(deadline - Date.now(), signal);
    if (!signal.aborted) messages = queue.receive(most, VisibilityTimeout);
  }
  return messages.length === 0
    ? {}
    : { Messages: messages.map((message) => received(message, request, account)) };
}

function received(message: Message, request: ReceiveRequest, account: string) {
  const wanted = [...(request.AttributeNames ?? []), ...(request.MessageSystemAttributeNames ?? [])];
  const system = Object.entries(systemAttributes(message, account)).filter(
    ([name, value]) => value !== undefined && (wanted.includes("All") || wanted.includes(name)),
  );
  const chosen = Object.entries(message.attributes).filter(([name]) =>
    isWanted(name, request.MessageAttributeNames),
  );
  const attributes = Object.fromEntries(chosen);
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...(system.length > 0 ? { Attributes: Object.fromEntries(system) } : {}),
    ...(chosen.length > 0
      ? { MessageAttributes: attributes, MD5OfMessageAttributes: md5OfAttributes(attributes) }
      : {}),
  };
}

export function systemAttributes(message: Message, account: string): Record<string, string | undefined> {
  return {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sent),
    SenderId: account,
    ApproximateFirstReceiveTimestamp: String(message.firstReceived),
    MessageGroupId: message.group,
    MessageDeduplicationId: message.deduplication,
    SequenceNumber: message.group === undefined ? undefined : String(message.sequence).padStart(20, "0"),
    DeadLetterQueueSourceArn: message.sourceArn,
  };
}

function isWanted(name: string, patterns: string[] = []): boolean {
  return patterns.some(
    (pattern) =>
      pattern === "All" ||
      pattern === name ||
      (pattern.endsWith(".*") && name.startsWith(pattern.slice(0, -1))) ||
      pattern === ".*",
  );
}
