import { proxyLocalActivities } from "@temporalio/workflow";
import type { CaseInput } from "../../domain/contracts";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import { isWhole } from "../shared/edition";
import type { Entering } from "../shared/progress";
import { steps } from "../shared/steps";
import { attempt } from "./attempt";
import { awaitSignature } from "./await-signature";
import { decideLoan } from "./decide-loan";
import { disburse } from "./disburse";
import { Ending, endingOf } from "./ending";
import { finish } from "./finish";
import { endedApproved, tellUnknownAsBefore } from "./first-release";
import { regulationB } from "./notice-of-action";
import { type Loan, openLoan } from "./open-loan";
import { prepareDocuments } from "./prepare-documents";

const { validateApplication } = proxyLocalActivities<LoanSteps>(steps.bookkeeping);

const validate = async (loan: Loan): Promise<Entering> => {
  const { reasons, edition } = await attempt(loan, "CREDIT_CHECK", { run: () => validateApplication(loan.caseId) });
  loan.edition = edition ?? loan.edition;
  if (isWhole(loan)) loan.notice.clock = regulationB;
  const events = [{ type: "case.validated" as const, data: { reasons } }];
  if (reasons.length > 0) throw new Ending("rejected", { reason: "NOT_PLAUSIBLE", result: { reasons }, events });
  return { events };
};

const story = async (loan: Loan): Promise<void> => {
  const validated = await validate(loan);
  const approval = await decideLoan(loan, validated);
  if (await endedApproved(loan, approval)) return;
  const agreement = await prepareDocuments(loan, approval);
  await awaitSignature(loan, agreement);
  const paid = await disburse(loan, agreement);
  const { terms, decisionId } = approval;
  await finish(loan, "completed", { reason: "PAID_OUT", result: { terms, ...(decisionId && { decisionId }), ...paid } });
};

/** Ends a loan before its last line: what was begun is undone, last first. Throws what is no ending. */
const endEarly = async (loan: Loan, error: unknown): Promise<void> => {
  const ending = endingOf(error, loan.messages.cancel());
  if (!ending) throw error;
  const { as, details } = ending;
  const undone = await loan.compensations.undoAll();
  await finish(loan, as, { ...details, events: [...(details.events ?? []), ...undone] });
  if (as === "creditCheckFailed") await tellUnknownAsBefore(loan.caseId);
};

/** A loan from application to pay-out. Knows the case by its id; people, amounts and texts stay in the database. */
export const loanApproval = async (input: CaseInput): Promise<{ stage: string }> => {
  const loan = openLoan(input);
  try {
    await story(loan);
  } catch (error) {
    await endEarly(loan, error);
  }
  return { stage: loan.progress.state.stage };
};
