import { proxyLocalActivities } from "@temporalio/workflow";
import { requestLimits } from "../../domain/requests/slot";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import type { StepEvent } from "../shared/progress";
import { review } from "../shared/review";
import { oneSeat, type ReviewRequest } from "../shared/review-request";
import { steps } from "../shared/steps";
import type { Approval } from "./approval";
import type { Assessed } from "./assess-risk";
import { Ending } from "./ending";
import { noticeClock } from "./notice-of-action";
import type { Loan } from "./open-loan";

const { readDecidedLoan } = proxyLocalActivities<LoanSteps>(steps.bookkeeping);

type Level = Assessed["levels"][number];

const titleOf = (level: number): string => (level === 1 ? "Review loan application" : "Second review of loan application");

/** A review of the first release knew no bound to returns in its assessment; this one counts then. */
const fewestReturns = 3;

const outcomesAt = (loan: Loan, { requestRounds = requestLimits.rounds, returns = fewestReturns }: Assessed, level: number) => [
  "APPROVED",
  "REJECTED",
  ...(loan.asked < requestRounds ? ["NEED_MORE_INFO"] : []),
  ...(level > 1 && loan.returned < returns ? ["RETURNED"] : []),
];

const requestFor = (loan: Loan, assessed: Assessed, at: Level): ReviewRequest => {
  const { level, roles, limitApplies, amountCeiling, need = oneSeat.need, of = oneSeat.of } = at;
  const { cycle } = loan;
  const type = "loan.review";
  return {
    ...{ type, level, roles, limitApplies, amountCeiling },
    title: titleOf(level),
    reviewLevels: assessed.levels.map((each) => ({ level: each.level, roles: each.roles, need: each.need, of: each.of })),
    seats: { need, of },
    taskKey: (seat) => (cycle === 1 && seat === 1 ? `${type}:${level}` : `${type}:${level}:c${cycle}:s${seat}`),
    fourEyes: cycle === 1 ? "case" : `case:${cycle}`,
    outcomes: outcomesAt(loan, assessed, level),
    clock: assessed.clock,
    timing: assessed.timing,
    before: loan.times[level],
    beside: noticeClock(loan),
    nobodyType: "loan.nobodyToDecide",
  };
};

/** Begins anew at level 1: approvals given before do not count any more. @returns what goes on the trail */
export const beginCycle = (loan: Loan, reason: string): StepEvent[] => {
  const decisionIds = loan.approvals;
  loan.approvals = [];
  loan.cycle += 1;
  return decisionIds.length > 0 ? [{ type: "case.approvalsReset", data: { reason, decisionIds, round: loan.asked + 1 } }] : [];
};

const startOver = async (loan: Loan): Promise<void> => {
  loan.returned += 1;
  loan.times = {};
  await loan.progress.enter("MANUAL_REVIEW", { reason: "RETURNED", events: beginCycle(loan, "RETURNED") });
};

/**
 * Level after level by different people, until the last says yes or one asks for more. A level that hands the case back begins again at the
 * first. Throws Ending for a no.
 */
export const reviewLoan = async (loan: Loan, assessed: Assessed): Promise<Approval | { asked: string }> => {
  for (let place = 0; ; ) {
    const at = assessed.levels[place];
    if (!at) throw new Error(`there is no level ${place + 1}`);
    const { decision, decisions, time } = await review(loan, requestFor(loan, assessed, at));
    const { decisionId, outcome } = decision;
    loan.times[at.level] = time;
    if (outcome === "NEED_MORE_INFO") return { asked: decisionId };
    if (outcome === "APPROVED") {
      loan.approvals.push(...decisions.filter((each) => each.outcome === outcome).map((each) => each.decisionId));
      place += 1;
      if (place < assessed.levels.length) continue;
    }
    if (outcome === "RETURNED") {
      await startOver(loan);
      place = 0;
      continue;
    }
    const decided = await readDecidedLoan(decisionId);
    if ("terms" in decided) return { terms: decided.terms, decisionId };
    throw new Ending("rejected", { reason: "DECIDED", result: { decisionId, ...("reasons" in decided && decided) } });
  }
};
