import type { ComponentType } from "react";
import type { Task } from "@/domain/task";
import { RiskSummary } from "../loan/risk-summary";
import { FlagSummary } from "../order/flag-summary";
import { TroubleSummary } from "../order/trouble-summary";

type Summary = ComponentType<{ task: Task }>;

/** By task type: the reason behind a task in a line of the inbox, apart from what its page needs (`task-views.ts`). */
const summaries: Record<string, Summary> = {
  "loan.review": RiskSummary,
  "order.review": FlagSummary,
  "order.refund": FlagSummary,
  "order.stepFailed": TroubleSummary,
  "order.shippingFailed": TroubleSummary,
  "order.undoFailed": TroubleSummary,
};

export const summaryOf = (type: string): Summary | undefined => (Object.hasOwn(summaries, type) ? summaries[type] : undefined);
