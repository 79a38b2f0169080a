import { ApplicationFailure } from "@temporalio/activity";
import { type LoanApplication, loanApplicationSchema } from "@/domain/loan/application";
import { type RiskAssessment, riskAssessmentSchema } from "@/domain/loan/risk";
import { statement } from "@/server/db";

type LoanRow = { data: unknown; assessment: unknown };

const selectCase = statement<LoanRow>("loan-case", "SELECT data, assessment FROM cases WHERE id = $1");

/** Data and assessment as stored, unread. Fails finally when there is no such case. */
export const readLoanRow = async (caseId: string): Promise<LoanRow> => {
  const [row] = await selectCase([caseId]);
  if (!row) throw ApplicationFailure.nonRetryable(`there is no case ${caseId}`, "CASE_MISSING");
  return row;
};

/** The application of a case that passed validation. */
export const readApplication = async (caseId: string): Promise<LoanApplication> =>
  loanApplicationSchema.parse((await readLoanRow(caseId)).data);

/** Application and assessment of a case that was assessed. */
export const readAssessedLoan = async (caseId: string): Promise<{ application: LoanApplication; risk: RiskAssessment }> => {
  const { data, assessment } = await readLoanRow(caseId);
  return { application: loanApplicationSchema.parse(data), risk: riskAssessmentSchema.parse(assessment) };
};

/** Calendar date in UTC, `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);
