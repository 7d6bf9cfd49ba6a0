import { createHash } from "node:crypto";
import { ServiceError } from "../gateway/call.ts";
import type { MessageAttribute } from "./message.ts";
import { md5, md5OfAttributes } from "./message-digest.ts";
import type { Queue } from "./queue.ts";

export interface SendRequest {
  MessageBody?: string;
  DelaySeconds?: number;
  MessageAttributes?: Record<string, MessageAttribute>;
  MessageGroupId?: string;
  MessageDeduplicationId?: string;
}

// What XML 1.0 allows; SQS refuses the rest.
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** SendMessage: its answer. Throws a `ServiceError` on what SQS would refuse. */
export function sendMessage(queue: Queue, request: SendRequest) {
  const { settings } = queue;
  const { MessageBody: body, MessageAttributes: attributes = {}, DelaySeconds: delay } = request;
  const { MessageGroupId: group } = request;
  if (!body)
    throw new ServiceError(400, "MissingParameter", "The request must contain the parameter MessageBody.");
  if (!allowed.test(body)) {
    throw new ServiceError(400, "InvalidMessageContents", "Invalid characters found in the message body.");
  }
  if (sizeOf(request) > settings.maxMessageBytes) {
    const message = `One or more parameters are invalid. Reason: Message must be shorter than ${settings.maxMessageBytes} bytes.`;
    throw new ServiceError(400, "InvalidParameterValue", message);
  }
  for (const id of [group, request.MessageDeduplicationId]) {
    if (id !== undefined && !/^[\x21-\x7e]{1,128}$/.test(id)) {
      throw new ServiceError(
        400,
        "InvalidParameterValue",
        "An id can be of 1 to 128 alphanumerics and punctuation.",
      );
    }
  }
  if (settings.isFifo && group === undefined) {
    throw new ServiceError(400, "MissingParameter", "The request must contain the parameter MessageGroupId.");
  }
  if (settings.isFifo && delay) {
    throw new ServiceError(
      400,
      "InvalidParameterValue",
      `Value ${delay} for parameter DelaySeconds is invalid.`,
    );
  }
  if (delay !== undefined && (delay < 0 || delay > 900)) {
    throw new ServiceError(400, "InvalidParameterValue", "DelaySeconds must be >= 0 and <= 900.");
  }
  const sent = queue.send(
    { body, attributes, ...(group === undefined ? {} : { group }), ...deduplicationOf(queue, request) },
    settings.isFifo ? undefined : delay,
  );
  return {
    MessageId: sent.id,
    MD5OfMessageBody: md5(body),
    MD5OfMessageAttributes: md5OfAttributes(attributes),
    ...(settings.isFifo ? { SequenceNumber: String(sent.sequence).padStart(20, "0") } : {}),
  };
}

/** Bytes of a message as SQS counts them, its attributes included. */
export function sizeOf({ MessageBody = "", MessageAttributes = {} }: SendRequest): number {
  const attributes = Object.entries(MessageAttributes).map(
    ([name, { DataType, StringValue = "", BinaryValue = "" }]) =>
      Buffer.byteLength(name + DataType + StringValue) + Buffer.from(BinaryValue, "base64").length,
  );
  return Buffer.byteLength(MessageBody) + attributes.reduce((sum, size) => sum + size, 0);
}

function deduplicationOf({ settings }: Queue, request: SendRequest): { deduplication?: string } {
  const { MessageDeduplicationId: given, MessageBody = "" } = request;
  if (!settings.isFifo) return {};
  if (given !== undefined) return { deduplication: given };
  if (settings.contentDeduplication) {
    return { deduplication: createHash("sha256").update(MessageBody).digest("hex") };
  }
  const message =
    "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided";
  throw new ServiceError(400, "InvalidParameterValue", message);
}
