import type { CaseDetail } from "@/domain/case";
import { ApplicationCard } from "./application-card";
import { loanFactsOf } from "./loan-facts";
import { RiskCard } from "./risk-card";

/** The application of a case and, once known, its risk. */
export const LoanCaseFacts = ({ detail }: { detail: CaseDetail }) => {
  const facts = loanFactsOf({ application: detail.data, risk: detail.assessment ?? undefined });
  if (!facts) return null;
  return (
    <>
      <ApplicationCard application={facts.application} />
      {detail.assessment && <RiskCard risk={facts.risk} />}
    </>
  );
};
