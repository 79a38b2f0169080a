import { type LoanPolicy, loanPolicySchema, type OrderPolicy, orderPolicySchema } from "../domain/policy";

/** First version of policy `loan`. Amounts in minor units of the case's currency, rate in basis points. */
export const loanPolicy: LoanPolicy = loanPolicySchema.parse({
  autoApproveUpTo: 10_000_00,
  autoApproveRateBps: 690,
  twoLevelsAbove: 50_000_00,
  levels: [
    { level: 1, roles: ["LOAN_OFFICER"] },
    { level: 2, roles: ["SENIOR_UNDERWRITER"] },
  ],
  review: {
    due: "24h",
    firstReminder: "5d",
    reminderEvery: "3d",
    reminders: 30,
    escalation: [{ after: "72h", addRoles: ["SENIOR_UNDERWRITER"], priority: "HIGH" }],
  },
});

/** First version of policy `order`. Amounts in minor units of the case's currency. */
export const orderPolicy: OrderPolicy = orderPolicySchema.parse({
  reviewAbove: 1_000_00,
  twoLevelsAbove: 10_000_00,
  refundReviewAbove: 5_000_00,
  levels: [
    { level: 1, roles: ["ORDER_APPROVER"] },
    { level: 2, roles: ["ORDER_APPROVER"] },
  ],
  review: {
    due: "24h",
    firstReminder: "4h",
    reminderEvery: "4h",
    reminders: 30,
    escalation: [{ after: "24h", addRoles: ["OPERATIONS"], priority: "HIGH" }],
  },
  carrierSilence: "3d",
  bulkDecisions: ["order.review"],
});

/** Rows of `policies` that every installation starts with. */
export const firstPolicies = [
  { id: "loan", version: 1, data: loanPolicy },
  { id: "order", version: 1, data: orderPolicy },
];
