import { type LoanTerms, loanReturnSchema, loanTermsSchema } from "@/domain/loan/decision";
import type { TaskDetail } from "@/domain/task";
import type { EarlierDecision } from "../tasks/reset-approvals";

type Earlier = Pick<TaskDetail, "level" | "earlierDecisions">;

/** The approval of the level before that counts now, with its terms; null at the first level. */
export const earlierApproval = ({ level, earlierDecisions }: Earlier): { decision: EarlierDecision; terms: LoanTerms } | null => {
  const decision = earlierDecisions.findLast(
    (earlier) => earlier.counts && earlier.taskType === "loan.review" && earlier.outcome === "APPROVED" && earlier.level < level,
  );
  const terms = loanTermsSchema.safeParse(decision?.data).data;
  return decision && terms ? { decision, terms } : null;
};

/** The last word before this task, when it was a return to this level. */
export const returnedWith = ({ level, earlierDecisions }: Earlier): { decision: EarlierDecision; reason: string } | null => {
  const last = earlierDecisions.findLast(({ taskType }) => taskType === "loan.review");
  if (last?.outcome !== "RETURNED" || last.level <= level) return null;
  const data = loanReturnSchema.safeParse(last.data).data;
  return data ? { decision: last, reason: data.reason } : null;
};
