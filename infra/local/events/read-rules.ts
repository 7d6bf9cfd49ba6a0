import type { ResolvedTemplate } from "../template/read-template.ts";
import type { Rule, Target } from "./event-bus.ts";

const knownTargetProperties = ["Arn", "Id", "DeadLetterConfig", "SqsParameters", "RetryPolicy"];

/** The template's enabled rules. Throws on a target that is no queue, or that changes the event. */
export function readRules(template: ResolvedTemplate): Rule[] {
  return template
    .of("AWS::Events::Rule")
    .filter(({ properties }) => properties.State !== "DISABLED")
    .map(({ logicalId, attribute, properties }) => ({
      arn: attribute("Arn"),
      bus:
        String(properties.EventBusName ?? "default")
          .split("/")
          .at(-1) ?? "default",
      pattern: properties.EventPattern as Rule["pattern"],
      targets: ((properties.Targets ?? []) as Record<string, unknown>[]).map((target) =>
        readTarget(target, logicalId),
      ),
    }));
}

function readTarget(target: Record<string, unknown>, rule: string): Target {
  const strange = Object.keys(target).find((name) => !knownTargetProperties.includes(name));
  if (strange) throw new Error(`A target of ${rule} has ${strange}, which the local stack does not know.`);
  const arn = String(target.Arn);
  if (!arn.startsWith("arn:aws:sqs:")) {
    throw new Error(`A target of ${rule} is ${arn}; the local stack knows queues as targets only.`);
  }
  const { Arn: dlqArn } = (target.DeadLetterConfig ?? {}) as { Arn?: string };
  const { MessageGroupId: group } = (target.SqsParameters ?? {}) as { MessageGroupId?: string };
  return { arn, ...(dlqArn ? { dlqArn } : {}), ...(group ? { group } : {}) };
}
