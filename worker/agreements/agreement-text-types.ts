import type { LoanPurpose } from "@/domain/loan/application";

/** A heading in bold and what it means. */
export type Condition = { name: string; text: string };

/** The words of the agreement in one language. Money, rates and dates come ready to read. */
export type AgreementTexts = {
  title: string;
  subtitle: (caseNumber: string, preparedOn: string) => string;
  subject: (caseNumber: string, agreementId: string) => string;
  date: (isoDate: string) => string;
  months: (count: number) => string;
  parties: { heading: string; lender: string; borrower: string; email: string };
  counterOffer: (asked: { money: string; term: string }) => string;
  terms: {
    heading: string;
    amount: string;
    rate: string;
    rateValue: (rate: string) => string;
    term: string;
    purpose: string;
    payment: string;
    totalInterest: string;
    totalPaid: string;
    firstDue: string;
    lastDue: string;
    lastDueValue: (date: string, money: string) => string;
  };
  purposes: Record<LoanPurpose, string>;
  next: { heading: string; steps: string[] };
  conditions: { heading: string; items: Condition[]; note: string };
  plan: {
    heading: string;
    intro: (currency: string) => string;
    columns: { number: string; dueDate: string; payment: string; interest: string; principal: string; balance: string };
    total: string;
  };
  acceptance: {
    heading: string;
    statement: (name: string) => string;
    by: string;
    at: string;
    address: string;
    browser: string;
    unknown: string;
    hash: string;
    hashNote: string;
  };
  footer: {
    reference: (caseNumber: string, agreementId: string) => string;
    page: (page: number, of: number) => string;
    acceptancePage: (of: number) => string;
  };
};
