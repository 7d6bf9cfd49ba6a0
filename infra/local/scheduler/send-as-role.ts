import type { Gateway } from "../gateway/gateway.ts";
import { sendToQueue } from "../gateway/send-to-queue.ts";
import { isAllowed } from "../iam/authorize.ts";
import { servicePrincipal } from "../iam/principal.ts";
import type { Role } from "../iam/roles.ts";
import { arn, place } from "../template/place.ts";
import type { Send } from "./scheduler.ts";

/** Whether Scheduler may act in a role for the schedules of a group. */
export function isTrusted({ arn: resource, trust }: Role, group: string): boolean {
  const service = servicePrincipal(
    "scheduler.amazonaws.com",
    place.account,
    arn("scheduler", `schedule-group/${group}`),
  );
  return isAllowed({ action: "sts:AssumeRole", resource }, service, trust);
}

/** Sends into queues in a schedule's role, which must trust Scheduler and may send there. */
export function sendAsRole(roles: Map<string, Role>, gateway: () => Gateway): Send {
  return async ({ group, target }) => {
    const role = roles.get(target.roleArn);
    if (!role || !isTrusted(role, group))
      throw Object.assign(new Error(`${target.roleArn} cannot be assumed.`), { isRefusal: true });
    await sendToQueue(gateway(), role, target.arn, { MessageBody: target.input });
  };
}
