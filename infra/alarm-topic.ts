import { Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";

/** Where alarms ring. CloudWatch may not use the key `alias/aws/sns`, so what is in it is not encrypted: no article is. */
export function alarmTopic(scope: Construct, email: string | null): Topic {
  const topic = new Topic(scope, "Topic", { displayName: "Standfirst alarms", enforceSSL: true });
  // A topic with a policy of its own has lost the default one, which let the account's alarms in.
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: "AlarmsOfThisAccount",
      actions: ["sns:Publish"],
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      resources: [topic.topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": Stack.of(scope).account } },
    }),
  );
  if (email) topic.addSubscription(new EmailSubscription(email));
  return topic;
}
