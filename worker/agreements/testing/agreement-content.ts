import { repaymentPlan } from "@/domain/loan/repayment-plan";
import type { AgreementContent, AgreementSeal } from "../agreement-content";

export const seal: AgreementSeal = {
  acceptedAt: "2026-11-25T09:15:27.123Z",
  acceptedBy: { id: "7c9e6679-7425-40de-944b-e07fc1f90ae7", name: "Grace Applicant" },
  ip: "2001:db8::7",
  userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15",
  documentSha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
};

/** An agreement as the workflow would ask for it; amounts in minor units. */
export const agreement = (
  changes: Partial<AgreementContent> = {},
  terms = { amount: 20_000_00, rateBps: 725, termMonths: 60, firstDueDate: "2027-01-31" },
): AgreementContent => ({
  locale: "en",
  agreementId: "0b1f7c1e-6a52-4c1b-9c0e-2f0d3a5b7c91",
  caseNumber: "LN-2026-000123",
  lender: "Countersign Demo Bank",
  borrower: { name: "Grace Applicant", email: "grace@example.com" },
  ...terms,
  currency: "EUR",
  purpose: "HOME_IMPROVEMENT",
  preparedOn: "2026-11-21",
  plan: repaymentPlan(terms),
  counterOffer: false,
  askedFor: { amount: 25_000_00, termMonths: 48 },
  ...changes,
});
