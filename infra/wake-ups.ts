import { RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyDocument, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { ScheduleGroup } from "aws-cdk-lib/aws-scheduler";
import { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import { sendTo } from "./permissions.ts";
import type { WorkQueue } from "./work-queue.ts";

/**
 * Where ingest-article leaves word for later: a schedule for each upload whose embargo will end or whose article will expire, and
 * the role in which EventBridge Scheduler then sends to Arrivals. The schedules go with the stack; every look makes them anew.
 */
export class WakeUps extends Construct {
  readonly group: ScheduleGroup;
  readonly role: Role;

  constructor(scope: Construct, id: string, { stage }: Configuration, { queue }: WorkQueue) {
    super(scope, id);
    this.group = new ScheduleGroup(this, "Group", {
      scheduleGroupName: `standfirst-${stage}`,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, "Role", {
      // https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: {
          StringEquals: {
            "aws:SourceAccount": Stack.of(this).account,
            "aws:SourceArn": this.group.scheduleGroupArn,
          },
        },
      }),
      description: "Has uploads looked at again when their time has come",
      inlinePolicies: { Send: new PolicyDocument({ statements: [sendTo(queue)] }) },
    });
  }
}
