import type { Principal } from "../iam/principal.ts";
import { callJson } from "./call-json.ts";
import type { Gateway } from "./gateway.ts";

interface Message {
  MessageBody: string;
  MessageGroupId?: string;
  MessageDeduplicationId?: string;
}

/** Sends into a queue in somebody's name: a service's, which the queue's policy must allow, or a role's, whose own must. */
export async function sendToQueue(
  gateway: Gateway,
  principal: Principal,
  queueArn: string,
  message: Message,
) {
  const body = { QueueUrl: queueArn.split(":").at(-1), ...message };
  await callJson(gateway, { principal, service: "sqs" }, "AmazonSQS.SendMessage", body);
}
