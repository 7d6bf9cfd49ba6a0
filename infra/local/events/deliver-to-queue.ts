import type { Gateway } from "../gateway/gateway.ts";
import { sendToQueue } from "../gateway/send-to-queue.ts";
import { servicePrincipal } from "../iam/principal.ts";
import { place } from "../template/place.ts";
import type { Deliver } from "./event-bus.ts";

/** Sends events into queues in EventBridge's name, which the queue's policy must allow. */
export function deliverToQueue(gateway: () => Gateway): Deliver {
  return async ({ arn, group }, event, rule) => {
    const principal = servicePrincipal("events.amazonaws.com", place.account, rule.arn);
    await sendToQueue(gateway(), principal, arn, {
      MessageBody: JSON.stringify(event),
      ...(group ? { MessageGroupId: group, MessageDeduplicationId: event.id } : {}),
    });
  };
}
