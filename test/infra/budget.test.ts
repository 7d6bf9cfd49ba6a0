import { expect, it } from "vitest";
import { resourcesOf, synthesized, tagsOf } from "./synthesized.ts";

it("is not there unless it is asked for", () => {
  expect(resourcesOf(synthesized({ alarmEmail: "money@canal.example" }), "AWS::Budgets::Budget")).toEqual({});
});

it("counts what carries the stack's own tag, whose value no other application of the account has", () => {
  expect(tagsOf({ stage: "production" })).toMatchObject({
    stage: "production",
    stack: "standfirst-production",
  });
  const template = synthesized({
    stage: "production",
    monthlyBudgetUsd: "50",
    alarmEmail: "money@canal.example",
  });
  const [budget] = Object.values(resourcesOf(template, "AWS::Budgets::Budget"));
  expect(budget?.Properties.Budget.CostFilters).toEqual({
    TagKeyValue: ["user:stack$standfirst-production"],
  });
});

it("mails before a month's bill passes it, and when it has", () => {
  const template = synthesized({ monthlyBudgetUsd: "50", alarmEmail: "money@canal.example" });
  const [budget] = Object.values(resourcesOf(template, "AWS::Budgets::Budget"));
  expect(budget?.Properties.Budget).toEqual({
    BudgetType: "COST",
    TimeUnit: "MONTHLY",
    BudgetLimit: { Amount: 50, Unit: "USD" },
    CostFilters: { TagKeyValue: ["user:stack$standfirst-dev"] },
  });
  const warnings = budget?.Properties.NotificationsWithSubscribers as {
    Notification: { NotificationType: string };
    Subscribers: unknown;
  }[];
  expect(warnings.map(({ Notification }) => Notification.NotificationType)).toEqual(["FORECASTED", "ACTUAL"]);
  for (const { Subscribers } of warnings) {
    expect(Subscribers).toEqual([{ SubscriptionType: "EMAIL", Address: "money@canal.example" }]);
  }
});
