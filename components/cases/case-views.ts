import type { ComponentType } from "react";
import type { CaseDetail } from "@/domain/case";
import type { CaseState } from "@/domain/case-state";
import type { CaseType } from "@/domain/case-types";
import { GeneralCaseFacts } from "../general/general-case-facts";
import { generalSteps } from "../general/general-steps";
import { LoanCaseFacts } from "../loan/loan-case-facts";
import { LoanOfferCard } from "../loan/loan-offer-card";
import { loanSteps } from "../loan/loan-steps";
import { OrderCaseFacts } from "../order/order-case-facts";
import { orderSteps } from "../order/order-steps";
import { ParcelCard } from "../order/parcel-card";
import { SagaLane } from "../order/saga-lane";
import type { CaseStep } from "./case-step";
import type { Timer } from "./clock-place";

export type CaseView = {
  Facts?: ComponentType<{ detail: CaseDetail }>;
  /** What the case offers the person it is about, and what came of it. */
  Offer?: ComponentType<{ detail: CaseDetail; timers: readonly Timer[] }>;
  steps: (state: CaseState) => CaseStep[];
  /** What is done outside the house and how far it is, where that is a story of its own. */
  Lane?: ComponentType<{ caseId: string }>;
};

/** Registry of case types; the compiler asks for one line per type. */
const caseViews = {
  loan: { Facts: LoanCaseFacts, Offer: LoanOfferCard, steps: loanSteps },
  order: { Facts: OrderCaseFacts, Offer: ParcelCard, steps: orderSteps, Lane: SagaLane },
  general: { Facts: GeneralCaseFacts, steps: generalSteps },
} satisfies Record<CaseType, CaseView>;

export const caseViewOf = (type: string): CaseView | undefined => (caseViews as Record<string, CaseView>)[type];
