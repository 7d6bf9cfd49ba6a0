import type { Alarm, Dashboard } from "aws-cdk-lib/aws-cloudwatch";
import type { Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import { alarmTopic } from "./alarm-topic.ts";
import { alarms } from "./alarms.ts";
import { budget } from "./budget.ts";
import type { Configuration } from "./configuration.ts";
import { dashboard } from "./dashboard.ts";
import { logQueries } from "./log-queries.ts";
import type { Pipeline } from "./pipeline.ts";

/** What keeps the engineer on call informed, and lets them sleep. */
export class Monitoring extends Construct {
  readonly dashboard: Dashboard;
  /** The alarm that takes back a deploy: `cdk deploy --rollback-trigger-alarm-arns`. */
  readonly deployHealth: Alarm;
  /** Where alarms ring. */
  readonly topic: Topic;

  constructor(scope: Construct, id: string, configuration: Configuration, pipeline: Pipeline) {
    super(scope, id);
    const { alarmEmail, monthlyBudgetUsd, stage } = configuration;
    this.topic = alarmTopic(this, alarmEmail);
    this.deployHealth = alarms(this, this.topic, configuration, pipeline);
    this.dashboard = dashboard(this, configuration, pipeline);
    logQueries(this, stage, pipeline);
    if (monthlyBudgetUsd && alarmEmail) budget(this, monthlyBudgetUsd, alarmEmail);
  }
}
