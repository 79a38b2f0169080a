import type { ComponentType } from "react";
import type { CaseStatus } from "@/domain/case-state";
import type { PersonalCaseType } from "@/domain/case-types";
import { OrderBadge } from "../my-orders/order-badge";
import { PlainStatusBadge } from "./plain-status-badge";

/** Where a case is in a word or two, by its type. */
export const rowBadges: Record<PersonalCaseType, ComponentType<{ stage: string; status: CaseStatus }>> = {
  loan: PlainStatusBadge,
  order: OrderBadge,
};
