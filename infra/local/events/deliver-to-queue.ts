import { callJson } from "../gateway/call-json.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { servicePrincipal } from "../iam/principal.ts";
import { place } from "../template/place.ts";
import type { Deliver } from "./event-bus.ts";

/** Sends events into queues in EventBridge's name, which the queue's policy must allow. */
export function deliverToQueue(gateway: () => Gateway): Deliver {
  return async ({ arn, group }, event, rule) => {
    const principal = servicePrincipal("events.amazonaws.com", place.account, rule.arn);
    const message = {
      QueueUrl: arn.split(":").at(-1),
      MessageBody: JSON.stringify(event),
      ...(group ? { MessageGroupId: group, MessageDeduplicationId: event.id } : {}),
    };
    await callJson(gateway(), { principal, service: "sqs" }, "AmazonSQS.SendMessage", message);
  };
}
