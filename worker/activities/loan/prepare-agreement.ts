import { randomUUID } from "node:crypto";
import { ApplicationFailure } from "@temporalio/activity";
import { durationMs, scaledMs } from "@/domain/duration";
import { loanApplicationSchema } from "@/domain/loan/application";
import { isCounterOffer } from "@/domain/loan/offer";
import type { LoanPolicy } from "@/domain/policy";
import { isoInstant } from "@/domain/schedule";
import { discardFile } from "@/server/document-store";
import { type LoanFile, readLoanFile, type StoredAgreement } from "@/server/loan/read-loan-file";
import { storeAgreement } from "@/server/loan/store-agreement";
import { readLoanPolicy } from "@/server/read-policy";
import { recordNotices } from "@/server/record-notices";
import { execution } from "../context";
import { contentOf, storeDocument } from "./agreement-document";
import type { LoanSteps } from "./loan-steps";
import { nowMs } from "./now";
import { offerPlace } from "./places";
import { readDecidedLoan } from "./read-decided-loan";

type Request = Parameters<LoanSteps["prepareAgreement"]>[0];

const clockOf = (policy: LoanPolicy, counterOffer: boolean) => (counterOffer ? policy.counterOffer : policy.offer);

const readFile = async (caseId: string): Promise<LoanFile> => {
  const file = await readLoanFile(caseId);
  if (!file) throw ApplicationFailure.nonRetryable(`there is no case ${caseId}`, "CASE_MISSING");
  return file;
};

/** Nothing is written down but what was approved. */
const requireApproved = async ({ decisionId, terms }: Request): Promise<void> => {
  if (!decisionId) return;
  const decided = await readDecidedLoan(decisionId);
  const { amount, rateBps, termMonths } = terms;
  const approved = "terms" in decided ? decided.terms : undefined;
  if (approved?.amount !== amount || approved.rateBps !== rateBps || approved.termMonths !== termMonths)
    throw ApplicationFailure.nonRetryable(`decision ${decisionId} approved other terms`, "TERMS_NOT_APPROVED");
};

const write = async (request: Request, file: LoanFile, policy: LoanPolicy): Promise<void> => {
  const { caseId, decisionId } = request;
  const { amount, rateBps, termMonths } = request.terms;
  const now = nowMs(request.now);
  const counterOffer = isCounterOffer(request.terms, loanApplicationSchema.parse(file.data));
  const openFor = scaledMs(clockOf(policy, counterOffer).closeAfter, file.timeScale);
  const times = { preparedAt: isoInstant(now), openUntil: isoInstant(now + openFor) };
  const agreementId = randomUUID();
  const written = {
    locale: file.locale,
    terms: { amount, currency: file.currency, rateBps, termMonths },
    counterOffer,
    ...times,
  };
  const document = await storeDocument(contentOf(file, { id: agreementId, ...written }));
  const row = { caseId, agreementId, decisionId, documentId: randomUUID(), file: document, ...written, ...execution() };
  // Somebody else's was first; a row that names this file is not there.
  if (!(await storeAgreement(row))) await discardFile(document.storedAs);
};

/** @param openDays as the policy has it: what the applicant is told is the same at every time scale */
const tell = async (file: LoanFile, agreement: StoredAgreement, openDays: number): Promise<void> => {
  const { caseId } = file;
  const { id, terms, openUntil, counterOffer } = agreement;
  const { askedFor, plan } = contentOf(file, agreement);
  const { payment: monthlyPayment, totalInterest, totalPaid } = plan;
  await recordNotices({
    caseId,
    eventKey: `agreement:${id}:ready`,
    kind: "loan.documentsReady",
    audience: { to: "applicant" },
    place: offerPlace(caseId),
    params: { ...terms, monthlyPayment, totalInterest, totalPaid, openUntil, openDays, counterOffer, askedFor },
  });
};

/** Writes the agreement in the applicant's language, puts it on record and tells him. Final: CASE_MISSING, TERMS_NOT_APPROVED. */
export const prepareAgreement: LoanSteps["prepareAgreement"] = async (request) => {
  const [file, { policy }] = await Promise.all([readFile(request.caseId), readLoanPolicy()]);
  if (!file.agreement) {
    await requireApproved(request);
    await write(request, file, policy);
  }
  const { agreement } = file.agreement ? file : await readFile(request.caseId);
  if (!agreement) throw new Error(`the agreement of case ${request.caseId} is not on record`);
  const { id: agreementId, sha256, preparedAt, openUntil, counterOffer } = agreement;
  const clock = clockOf(policy, counterOffer);
  await tell(file, agreement, Math.round(durationMs(clock.closeAfter) / durationMs("1d")));
  return { agreementId, sha256, preparedAt, openUntil, counterOffer, clock };
};
