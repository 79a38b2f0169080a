import { proxyActivities, proxyLocalActivities } from "@temporalio/workflow";
import type { CaseInput } from "../../domain/contracts";
import type { Activities } from "../../worker/activities/activities";
import { type OpenCase, openCase } from "../shared/open-case";
import { steps } from "../shared/steps";
import { unlessWithdrawn, Withdrawn } from "../shared/withdrawal";
import { approvedAutomatically } from "./approve-automatically";
import { creditOf } from "./check-credit";
import { finish } from "./finish";
import { reviewLoan } from "./review-loan";

const { assessRisk } = proxyActivities<Activities>(steps.database);
const { validateApplication } = proxyLocalActivities<Activities>(steps.bookkeeping);

const story = async (loan: OpenCase): Promise<void> => {
  const { caseId, messages, progress } = loan;

  const { reasons } = await validateApplication(caseId);
  const validated = { type: "case.validated" as const, data: { reasons } };
  if (reasons.length > 0) return finish(loan, "rejected", { reason: "NOT_PLAUSIBLE", result: { reasons }, events: [validated] });

  await progress.enter("CREDIT_CHECK", { events: [validated] });
  const credit = await creditOf(loan);
  if (!credit) return;

  await progress.enter("RISK_ASSESSMENT", { events: [{ type: "case.creditChecked", data: credit }] });
  const assessed = await unlessWithdrawn(messages, () => assessRisk(caseId, credit.score));
  progress.change({ ruleVersion: assessed.ruleVersion });

  if (assessed.automatic) {
    await progress.enter("AUTO_APPROVAL");
    if (await approvedAutomatically(loan)) return;
  }
  const failed = { reason: "AUTO_APPROVAL_FAILED", error: "AUTO_APPROVAL_FAILED" };
  await progress.enter("MANUAL_REVIEW", assessed.automatic ? failed : { reason: `RISK_${assessed.level}` });
  await reviewLoan(loan, assessed);
};

/** A loan from application to decision. Knows the case by its id; people, amounts and texts stay in the database. */
export const loanApproval = async (input: CaseInput): Promise<{ stage: string }> => {
  const loan = openCase(input, "VALIDATING");
  try {
    await story(loan);
  } catch (error) {
    if (!(error instanceof Withdrawn)) throw error;
    await finish(loan, "withdrawn", { reason: "CANCEL_REQUESTED" });
  }
  return { stage: loan.progress.state.stage };
};
