import { condition, proxyActivities, proxyLocalActivities } from "@temporalio/workflow";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import { failureCode } from "../shared/failure";
import { steps } from "../shared/steps";
import { stopIfAsked } from "../shared/withdrawal";
import { attempt } from "./attempt";
import type { Loan } from "./open-loan";
import type { Agreement } from "./prepare-documents";

const { sealAgreement, recordPayout } = proxyLocalActivities<LoanSteps>(steps.ownWork);
const { payOut } = proxyActivities<LoanSteps>(steps.payment);

type Paid = Awaited<ReturnType<LoanSteps["payOut"]>>;

/** Somebody who may has asked to stop before the payment began: word of it is on its way. Throws Withdrawn. */
const stopIfStopped = async ({ messages }: Loan, error: unknown): Promise<void> => {
  if (failureCode(error) !== "CASE_STOPPED") return;
  await condition(() => messages.cancel() !== undefined);
  stopIfAsked(messages);
};

const unlessStopped = async (loan: Loan, pay: () => Promise<Paid>): Promise<Paid> => {
  try {
    return await pay();
  } catch (error) {
    await stopIfStopped(loan, error);
    throw error;
  }
};

/** Seals what was accepted and pays it out, once. From the moment the payment begins nobody stops the case any more. */
export const disburse = async (loan: Loan, { agreementId }: Agreement): Promise<Paid> => {
  const { caseId, progress } = loan;
  await attempt(loan, "PREPARING_DOCUMENTS", { run: () => sealAgreement(agreementId) });
  return attempt(loan, "DISBURSING", {
    run: async (again) => {
      await progress.enter("DISBURSING", { ...again, timers: [] });
      return unlessStopped(loan, () => payOut(caseId));
    },
    goOn: (decisionId) => unlessStopped(loan, () => recordPayout(caseId, decisionId)),
  });
};
