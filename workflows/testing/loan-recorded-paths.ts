import {
  highRiskApplication,
  loanApplication,
  loanRejection,
  lowRiskApplication,
  mediumRiskApplication,
} from "../../prisma/builders";
import { people } from "../../prisma/people";
import { type LoanCase, openLoan } from "./loan-case";

const reviewed = async (application = mediumRiskApplication()): Promise<LoanCase> => {
  const loan = await openLoan(application);
  await loan.underReview();
  return loan;
};

const failedCredit = async (outcome: string, data: unknown): Promise<LoanCase> => {
  const loan = await openLoan(loanApplication({ bureau: "unknown" }));
  await loan.decideOn({ type: "loan.creditCheckFailed" }, people.otto, { outcome, data });
  return loan;
};

const failedPayout = async (tag: string, outcome: string, data: unknown): Promise<LoanCase> => {
  const loan = await openLoan(lowRiskApplication({ bureau: `score800+${tag}` }));
  await loan.accept();
  await loan.decideOn({ type: "loan.payoutFailed" }, people.otto, { outcome, data });
  return loan;
};

const asked = async (): Promise<LoanCase> => {
  const loan = await reviewed();
  await loan.askForMore({ level: 1 }, people.olivia);
  await loan.request();
  return loan;
};

/** One run of each path of a loan, driven to its end. */
export const loanPaths: Record<string, () => Promise<LoanCase>> = {
  "automatic-paid": async () => {
    const loan = await openLoan(lowRiskApplication());
    await loan.accept();
    return loan;
  },
  "bureau-down-then-paid": async () => {
    const loan = await openLoan(lowRiskApplication({ bureau: "down+score790" }));
    await loan.accept();
    return loan;
  },
  "not-plausible": () => openLoan(loanApplication({ amount: 1_00 })),
  "one-level-paid": async () => {
    const loan = await reviewed();
    await loan.approve(1, people.olivia);
    await loan.accept();
    return loan;
  },
  "one-level-rejected": async () => {
    const loan = await reviewed();
    await loan.reject(1, people.olivia);
    return loan;
  },
  "two-levels-returned-paid": async () => {
    const loan = await reviewed(highRiskApplication());
    await loan.approve(1, people.olivia);
    await loan.decideOn({ level: 2 }, people.uma, { outcome: "RETURNED", data: { reason: "Once more." } });
    await loan.taskOf({ level: 1, cycle: 2 });
    await loan.approve(1, people.olivia);
    await loan.taskOf({ level: 2, cycle: 2 });
    await loan.approve(2, people.ugo);
    await loan.accept();
    return loan;
  },
  "reminded-escalated-warned": async () => {
    const loan = await reviewed();
    await loan.advance("31d");
    await loan.signal("nobodyAskedForThis", {});
    await loan.reject(1, people.uma);
    return loan;
  },
  "asked-answered-paid": async () => {
    const loan = await reviewed();
    await loan.advance("80h");
    await loan.askForMore({ level: 1 }, people.olivia);
    await loan.fill();
    await loan.advanceRequest("15d");
    await loan.submit();
    await loan.taskOf({ level: 1, cycle: 2 });
    await loan.approve(1, people.olivia);
    await loan.accept();
    return loan;
  },
  "asked-never-answered": async () => {
    const loan = await asked();
    await loan.advanceRequest("22d");
    return loan;
  },
  "asked-withdrawn": async () => {
    const loan = await asked();
    await loan.withdraw();
    return loan;
  },
  "nobody-could-decide": async () => {
    const loan = await reviewed(
      lowRiskApplication({ amount: 900_000_00, termMonths: 240, applicant: { monthlyIncome: 90_000_00 } }),
    );
    await loan.approve(1, people.olivia);
    await loan.decideOn({ type: "loan.nobodyToDecide" }, people.otto, { outcome: "LOOK_AGAIN", data: {} });
    await loan.advance("25h");
    await loan.withdraw();
    return loan;
  },
  "offer-reminded-expired": async () => {
    const loan = await openLoan(lowRiskApplication());
    await loan.atStage("AWAITING_SIGNATURE");
    await loan.advance("15d");
    return loan;
  },
  "offer-declined": async () => {
    const loan = await openLoan(lowRiskApplication());
    await loan.decline();
    return loan;
  },
  "offer-withdrawn": async () => {
    const loan = await openLoan(lowRiskApplication());
    await loan.atStage("AWAITING_SIGNATURE");
    await loan.withdraw();
    return loan;
  },
  "credit-failed-rejected": () => failedCredit("REJECTED", loanRejection()),
  "credit-failed-continued": async () => {
    const loan = await failedCredit("CONTINUE", { creditScore: 655, note: "Asked the other bureau." });
    await loan.reject(1, people.olivia);
    return loan;
  },
  "payout-failed-retried": () => failedPayout("payrefusedonce", "RETRY", {}),
  "payout-failed-recorded": () =>
    failedPayout("payrefused", "CONTINUE", {
      paymentReference: "SWIFT-1",
      disbursementDate: "2026-11-20",
      note: "Paid by hand.",
    }),
  "payout-failed-cancelled": () => failedPayout("payrefused", "CANCELLED", { message: "The bank declined." }),
  "withdrawn-in-credit-check": async () => {
    const loan = await openLoan(mediumRiskApplication({ bureau: "down" }));
    await loan.atStage("CREDIT_CHECK");
    await loan.withdraw();
    return loan;
  },
  "withdrawn-in-review": async () => {
    const loan = await reviewed();
    await loan.withdraw();
    return loan;
  },
  "stopped-by-operations": async () => {
    const loan = await reviewed();
    await loan.withdraw(people.otto);
    return loan;
  },
};
