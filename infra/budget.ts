import { Stack } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Construct } from "constructs";

/**
 * Mails when what this stack costs in a month is forecast to pass the budget, and when it has. It counts what carries the
 * stack's own tag, once `stack` is activated as a cost allocation tag in the Billing console: other applications of the
 * account may have a `stage` of the same name. What a model on Bedrock costs is nobody's resource, and is not in it.
 */
export function budget(scope: Construct, usd: number, email: string) {
  const notify = (notificationType: "FORECASTED" | "ACTUAL") => ({
    notification: {
      notificationType,
      comparisonOperator: "GREATER_THAN",
      threshold: 100,
      thresholdType: "PERCENTAGE",
    },
    subscribers: [{ subscriptionType: "EMAIL", address: email }],
  });
  return new CfnBudget(scope, "Budget", {
    budget: {
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: usd, unit: "USD" },
      costFilters: { TagKeyValue: [`user:stack$${Stack.of(scope).stackName}`] },
    },
    notificationsWithSubscribers: [notify("FORECASTED"), notify("ACTUAL")],
  });
}
