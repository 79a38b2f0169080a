import { addMonths } from "@/domain/loan/age";
import { loanApplicationSchema } from "@/domain/loan/application";
import { type RepaymentPlan, repaymentPlan } from "@/domain/loan/repayment-plan";
import type { Locale } from "@/domain/me";
import { newStoredName, storeFile } from "@/server/document-store";
import type { AgreedTerms, LoanFile } from "@/server/loan/read-loan-file";
import type { AgreementContent, AgreementSeal } from "../../agreements/agreement-content";
import { agreementTexts } from "../../agreements/agreement-texts";
import { renderAgreement } from "../../agreements/render-agreement";

const lender = "Countersign";

/** What identifies one agreement, from when it is written to when it is sealed. */
export type Written = { id: string; locale: Locale; terms: AgreedTerms; counterOffer: boolean; preparedAt: string };

/**
 * Everything the agreement says. The first payment is due one month after the day it was written (UTC), which is when the loan is
 * expected to be paid out; a later pay-out is to the borrower's good.
 */
export const contentOf = (file: LoanFile, written: Written, seal?: AgreementSeal): AgreementContent => {
  const { applicant, purpose, amount, termMonths } = loanApplicationSchema.parse(file.data);
  const preparedOn = written.preparedAt.slice(0, 10);
  const firstDueDate = addMonths(preparedOn, 1);
  const plan: RepaymentPlan = repaymentPlan({ ...written.terms, firstDueDate });
  return {
    ...written.terms,
    locale: written.locale,
    agreementId: written.id,
    caseNumber: file.number,
    lender,
    borrower: { name: applicant.name, email: applicant.email },
    purpose,
    preparedOn,
    firstDueDate,
    plan,
    counterOffer: written.counterOffer,
    askedFor: { amount, termMonths },
    ...(seal && { seal }),
  };
};

/** Writes the document into the store. @returns what its row says of it */
export const storeDocument = async (
  content: AgreementContent,
): Promise<{ name: string; storedAs: string; size: number; sha256: string }> => {
  const { title, acceptance } = agreementTexts[content.locale];
  const storedAs = newStoredName();
  const stored = await storeFile(storedAs, await renderAgreement(content));
  const name = [title, content.caseNumber, ...(content.seal ? [`(${acceptance.heading})`] : [])].join(" ");
  return { name: `${name}.pdf`, storedAs, ...stored };
};
