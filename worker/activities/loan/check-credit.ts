import { ApplicationFailure, cancellationSignal } from "@temporalio/activity";
import { ApplicantUnknown, BureauUnavailable, type CreditBureau, type CreditReport } from "../../services/credit-bureau";
import { creditBureauSimulator } from "../../services/credit-bureau-simulator";
import { stepKey } from "../context";
import { readApplication } from "./read-loan-case";

const bureau: CreditBureau = creditBureauSimulator;

const inTemporalWords = (error: unknown): unknown => {
  if (error instanceof ApplicantUnknown) return ApplicationFailure.nonRetryable(error.message, "APPLICANT_UNKNOWN");
  if (error instanceof BureauUnavailable) return ApplicationFailure.retryable(error.message, "BUREAU_UNAVAILABLE");
  return error;
};

/** The key of the first round is that of the first release, whose inquiries stand in ledgers. */
const inquiryKey = (round: number): string => stepKey(round === 1 ? "credit-check" : `credit-check:${round}`);

/** Asks the credit bureau, once per round. Fails finally with APPLICANT_UNKNOWN, in passing with BUREAU_UNAVAILABLE. */
export const checkCredit = async (caseId: string, round = 1): Promise<CreditReport> => {
  const { applicant } = await readApplication(caseId);
  const { name, email, dateOfBirth } = applicant;
  const inquiry = { idempotencyKey: inquiryKey(round), person: { name, email, dateOfBirth } };
  return bureau.inquire(inquiry, cancellationSignal()).catch((error: unknown) => {
    throw inTemporalWords(error);
  });
};
