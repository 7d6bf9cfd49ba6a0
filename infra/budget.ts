import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Construct } from "constructs";

/**
 * Mails when a month's bill is forecast to pass the budget, and when it has. It counts what carries this stack's tag, once
 * `stage` is activated as a cost allocation tag in the Billing console.
 */
export function budget(scope: Construct, usd: number, stage: string, email: string) {
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
      costFilters: { TagKeyValue: [`user:stage$${stage}`] },
    },
    notificationsWithSubscribers: [notify("FORECASTED"), notify("ACTUAL")],
  });
}
