import { loanApplicationSchema } from "@/domain/loan/application";
import { findImplausible } from "@/domain/loan/plausibility";
import { readLoanRow, today } from "./read-loan-case";

/** The story this worker tells; the first release's had no number. Recorded with each case, so that cases under way keep theirs. */
const edition = 2;

/** Checks the stored application against schema and plausibility. @returns every reason against it as a code; none when it may go on */
export const validateApplication = async (caseId: string): Promise<{ reasons: string[]; edition: number }> => {
  const { data } = await readLoanRow(caseId);
  const read = loanApplicationSchema.safeParse(data);
  if (read.success) return { reasons: findImplausible(read.data, today()), edition };
  const fields = read.error.issues.map((issue) => `INVALID_FIELD:${issue.path.join(".")}`);
  return { reasons: [...new Set(fields)].sort(), edition };
};
