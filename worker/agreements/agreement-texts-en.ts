import type { AgreementTexts } from "./agreement-text-types";

const monthNames = "January February March April May June July August September October November December".split(" ");
const date = (isoDate: string): string => {
  const [year, month, day] = isoDate.split("-").map(Number);
  return `${day} ${monthNames[(month ?? 1) - 1]} ${year}`;
};
const months = (count: number): string => (count === 1 ? "1 month" : `${count} months`);

export const en: AgreementTexts = {
  title: "Loan agreement",
  subtitle: (caseNumber, preparedOn) => `Case ${caseNumber}, prepared on ${preparedOn}`,
  subject: (caseNumber, agreementId) => `Case ${caseNumber}, agreement ${agreementId}`,
  date,
  months,
  parties: { heading: "Between", lender: "Lender", borrower: "Borrower", email: "E-mail of the borrower" },
  counterOffer: ({ money, term }) =>
    `You asked for ${money} over ${term}. We cannot lend on these terms, but we offer you the ones below. You are free to decline.`,
  terms: {
    heading: "What you agree to",
    amount: "Amount of the loan",
    rate: "Interest rate",
    rateValue: (rate) => `${rate} a year, fixed for the whole term`,
    term: "Term",
    purpose: "Purpose",
    payment: "Monthly payment",
    totalInterest: "Interest in all",
    totalPaid: "To repay in all",
    firstDue: "First payment due",
    lastDue: "Last payment due",
    lastDueValue: (on, money) => `${on} (${money})`,
  },
  purposes: {
    HOME_PURCHASE: "Buying a home",
    HOME_IMPROVEMENT: "Improving a home",
    VEHICLE: "Vehicle",
    EDUCATION: "Education",
    DEBT_CONSOLIDATION: "Replacing other debts",
    BUSINESS: "Business",
    OTHER: "Other",
  },
  next: {
    heading: "What happens next",
    steps: [
      "Read this agreement and the repayment plan. Ask us in the portal whatever is unclear.",
      "Accept or decline in the portal, by the date shown there. You will be asked for your password again.",
      "After you have accepted we add a page that records it, and pay out the loan. You find both in the portal.",
    ],
  },
  conditions: {
    heading: "Conditions",
    items: [
      {
        name: "Interest.",
        text: "Each month brings one twelfth of the yearly rate on what is still owed, rounded to the cent. There are no other fees.",
      },
      {
        name: "Payments.",
        text: "The payments are equal, at most one cent apart; the last one settles what is left and may differ a little.",
      },
      {
        name: "Changing your mind.",
        text: "Until the loan is paid out you may withdraw in the portal, without giving a reason and at no cost.",
      },
      {
        name: "Paying early.",
        text: "You may repay all or part of the loan at any time, free of charge. You then owe interest only up to that day.",
      },
      {
        name: "A missed payment.",
        text: "We remind you and first look for a solution together with you. Interest at the agreed rate goes on for what is owed, nothing is added to it. Only if two payments in a row are missing may we ask for the whole balance, with 30 days' written notice.",
      },
      {
        name: "This document.",
        text: "The terms above and the repayment plan on the following pages are the whole agreement. Changes need the consent of both sides in writing.",
      },
    ],
    note: "Sample text of the demonstration lender, not legal advice. A real lender puts conditions here that the law of the place requires.",
  },
  plan: {
    heading: "Repayment plan",
    intro: (currency) =>
      `All amounts in ${currency}. Each payment covers the interest of the month first; the rest lowers the balance.`,
    columns: {
      number: "No.",
      dueDate: "Due",
      payment: "Payment",
      interest: "Interest",
      principal: "Principal",
      balance: "Balance after",
    },
    total: "Total",
  },
  acceptance: {
    heading: "Acceptance",
    statement: (name) =>
      `${name} accepted the loan agreement on the pages before this one in the lender's portal, and gave the password again to confirm it.`,
    by: "Accepted by",
    at: "Accepted at",
    address: "Network address",
    browser: "Browser",
    unknown: "not known",
    hash: "SHA-256 of the document read",
    hashNote:
      "The SHA-256 is a fingerprint of the file exactly as it was offered for reading, without this page. The lender keeps that file and its fingerprint in the case's audit trail, so that anybody can see that nothing was changed afterwards. This file has another fingerprint, because this page was added.",
  },
  footer: {
    reference: (caseNumber, agreementId) => `Case ${caseNumber} · Agreement ${agreementId}`,
    page: (page, of) => `Page ${page} of ${of}`,
    acceptancePage: (of) => `Acceptance, added after page ${of} of ${of}`,
  },
};
