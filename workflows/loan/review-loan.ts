import { proxyLocalActivities } from "@temporalio/workflow";
import type { Activities } from "../../worker/activities/activities";
import type { OpenCase } from "../shared/open-case";
import { review } from "../shared/review";
import { steps } from "../shared/steps";
import { finish } from "./finish";

const { readDecidedLoan } = proxyLocalActivities<Activities>(steps.bookkeeping);

type Assessed = Awaited<ReturnType<Activities["assessRisk"]>>;

const titleOf = (level: number): string => (level === 1 ? "Review loan application" : "Second review of loan application");

/** Level after level by different people, until one says no or the last says yes. */
export const reviewLoan = async (openCase: OpenCase, { levels, clock }: Assessed): Promise<void> => {
  const reviewLevels = levels.map(({ level, roles }) => ({ level, roles }));
  for (const { level, roles, limitApplies, amountCeiling } of levels) {
    const request = {
      type: "loan.review",
      title: titleOf(level),
      level,
      roles,
      limitApplies,
      amountCeiling,
      reviewLevels,
      clock,
    };
    const { decisionId, outcome } = await review(openCase, request);
    const rejected = outcome === "REJECTED";
    if (!rejected && level !== levels.at(-1)?.level) continue;
    const decided = await readDecidedLoan(decisionId);
    await finish(openCase, rejected ? "rejected" : "approved", { reason: "DECIDED", result: { decisionId, ...decided } });
    return;
  }
};
