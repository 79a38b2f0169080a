import type { LoanPurpose } from "@/domain/loan/application";
import type { RepaymentPlan } from "@/domain/loan/repayment-plan";
import type { Locale } from "@/domain/me";

/** Who accepted which document: `documentSha256` is the hash of the agreement as it was read, before this page was added. */
export type AgreementSeal = {
  /** Instant, ISO 8601 UTC. */
  acceptedAt: string;
  acceptedBy: { id: string; name: string };
  ip: string | null;
  userAgent: string | null;
  documentSha256: string;
};

/** Everything the agreement says. Amounts in minor units, rate in basis points per year, dates `YYYY-MM-DD`. */
export type AgreementContent = {
  locale: Locale;
  agreementId: string;
  caseNumber: string;
  lender: string;
  borrower: { name: string; email: string };
  amount: number;
  currency: string;
  rateBps: number;
  termMonths: number;
  purpose: LoanPurpose;
  preparedOn: string;
  firstDueDate: string;
  plan: RepaymentPlan;
  counterOffer: boolean;
  askedFor: { amount: number; termMonths: number };
  seal?: AgreementSeal;
};
