import { ApplicationFailure, cancellationSignal } from "@temporalio/activity";
import { loanApplicationSchema } from "@/domain/loan/application";
import { beginPayout } from "@/server/loan/begin-payout";
import { completePayout } from "@/server/loan/complete-payout";
import type { Loan } from "@/server/loan/read-loan";
import { raiseAlert } from "@/server/raise-alert";
import { type LoanPayments, PaymentRefused, PaymentsUnavailable } from "../../services/loan-payments";
import { loanPaymentsSimulator } from "../../services/loan-payments-simulator";
import { execution } from "../context";
import { askPayment, currentOrder } from "./ask-payment";
import type { LoanSteps, PaidLoan } from "./loan-steps";
import { stepAnswerOf } from "./read-decided-step";
import { readDecision } from "./read-decision";

/** A payment service that has not answered after so many milliseconds is asked what became of the order. */
const answerWithin = 8_000;

const inTemporalWords = (error: unknown): unknown => {
  if (error instanceof PaymentRefused) return ApplicationFailure.nonRetryable(error.message, "PAYMENT_REFUSED");
  if (error instanceof PaymentsUnavailable) return ApplicationFailure.retryable(error.message, "PAYMENTS_UNAVAILABLE");
  return error;
};

/** The loan to be paid, written before anybody is asked to pay it. Final: CASE_STOPPED, PAYOUT_NOT_GRANTED. */
const begin = async (caseId: string): Promise<{ loan: Loan; data: unknown }> => {
  const { loan, stopped, data } = await beginPayout({ caseId, ...execution() });
  if (loan) return { loan, data };
  if (stopped) throw ApplicationFailure.nonRetryable(`case ${caseId} is being stopped`, "CASE_STOPPED");
  throw ApplicationFailure.nonRetryable(
    `case ${caseId} has no accepted agreement within what was approved`,
    "PAYOUT_NOT_GRANTED",
  );
};

const complete = async (caseId: string, paid: { reference: string; date: string; decisionId?: string }): Promise<PaidLoan> => {
  const { id, number, date } = await completePayout({ caseId, ...paid, ...execution() });
  return { loanId: id, loanNumber: number, disbursementDate: date };
};

const paidLoan = ({ id, number, disbursementDate }: Loan): PaidLoan | undefined =>
  disbursementDate ? { loanId: id, loanNumber: number, disbursementDate } : undefined;

/**
 * Pays an accepted agreement out, once, exactly its amount. Final: CASE_STOPPED, PAYOUT_NOT_GRANTED, PAYMENT_REFUSED.
 * @param answer milliseconds to wait for an answer
 */
export const payOutBy =
  (payments: LoanPayments, answer: number): LoanSteps["payOut"] =>
  async (caseId) => {
    const { loan, data } = await begin(caseId);
    const before = paidLoan(loan);
    if (before) return before;
    const { name, email } = loanApplicationSchema.parse(data).applicant;
    const { paymentKey: idempotencyKey, amount, currency, number: purpose } = loan;
    const order = { idempotencyKey, payee: { name, email }, amount, currency, purpose };
    const patience = { answer, signal: cancellationSignal() };
    const { reference, date } = await askPayment(payments, order, patience).catch((error: unknown) => {
      throw inTemporalWords(error);
    });
    return complete(caseId, { reference, date });
  };

export const payOut = payOutBy(loanPaymentsSimulator, answerWithin);

/** An order of ours may have been carried out after all: then the money has left twice, and operations have to get it back. */
const warnIfPaidTwice = async (caseId: string, { number, paymentKey }: Loan): Promise<void> => {
  const patience = { answer: answerWithin, signal: cancellationSignal() };
  // A service that is away is why people pay by other means; it keeps nobody from saying so.
  const order = await currentOrder(loanPaymentsSimulator, paymentKey, patience).catch(() => "not known");
  if (typeof order !== "string")
    await raiseAlert({ kind: "case.paidTwice", caseId, message: `loan ${number} was paid by the payment service as well` });
};

/** Records a payment that operations made by other means, under the same conditions. Final: CASE_STOPPED, PAYOUT_NOT_GRANTED. */
export const recordPayout: LoanSteps["recordPayout"] = async (caseId, decisionId) => {
  const decision = await readDecision(decisionId);
  const { data } = stepAnswerOf(decision);
  if (decision.caseId !== caseId || !("paymentReference" in data))
    throw ApplicationFailure.nonRetryable(`decision ${decisionId} names no payment of this case`, "NO_STEP_DECISION");
  const { loan } = await begin(caseId);
  const { paymentReference: reference, disbursementDate: date } = data;
  const before = paidLoan(loan);
  if (before) return before;
  await warnIfPaidTwice(caseId, loan);
  return complete(caseId, { reference, date, decisionId });
};
