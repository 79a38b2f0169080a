import { useTranslations } from "next-intl";
import { type Consequences, consequencesOf, type LoanProspect } from "@/domain/loan/consequences";
import type { LoanDecision, LoanOutcome } from "@/domain/loan/decision";
import type { TaskDetail } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import type { Branch } from "../tasks/branch-view";
import { counterOfferDays } from "./counter-offer-days";
import { earlierApproval } from "./earlier-decisions";
import { loanFactsOf } from "./loan-facts";
import { loanPolicyOf } from "./loan-policy-of";
import { offeredOutcomes } from "./offered-outcomes";

/** What the rules need to tell the consequences; null where the policy or the application cannot be read. */
const prospectOf = (task: TaskDetail, now: number): Omit<LoanProspect, "terms"> | null => {
  const policy = loanPolicyOf(task.policy);
  const asked = loanFactsOf(task.facts)?.application;
  if (!policy || !asked) return null;
  const { level, reviewLevels, timeScale, earlierDecisions, calendar } = task;
  const here = earlierDecisions.filter((earlier) => earlier.counts && earlier.taskType === task.type && earlier.level === level);
  const count = (outcome: LoanOutcome) => here.filter((earlier) => earlier.outcome === outcome).length;
  const seats = { approved: count("APPROVED"), rejected: count("REJECTED") };
  return { level, reviewLevels, seats, policy, calendar, asked, now, timeScale };
};

type Sentence =
  | "moreApprovals"
  | "nextLevel"
  | "documents"
  | "counterOffer"
  | "moreRejections"
  | "rejected"
  | "asked"
  | "askedPauses"
  | "returned";

const afterApproval = ({ moreNeeded, stage, counterOffer }: Consequences): Sentence[] => {
  if (moreNeeded > 0) return ["moreApprovals"];
  if (stage === "MANUAL_REVIEW") return ["nextLevel"];
  return counterOffer ? ["documents", "counterOffer"] : ["documents"];
};

/** What happens next, a sentence each. */
const sentencesAfter: Record<LoanOutcome, (after: Consequences) => Sentence[]> = {
  APPROVED: afterApproval,
  REJECTED: ({ moreNeeded }) => [moreNeeded > 0 ? "moreRejections" : "rejected"],
  NEED_MORE_INFO: ({ pauses }) => (pauses ? ["asked", "askedPauses"] : ["asked"]),
  RETURNED: () => ["returned"],
};

/** What follows a decision and, after it, what would follow each other one that could be made here. */
export const useLoanBranches = (task: TaskDetail, decision: LoanDecision): Branch[] => {
  const t = useTranslations("loan.then");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const prospect = prospectOf(task, useNow());
  if (!prospect) return [];
  const terms = decision.outcome === "APPROVED" ? decision.data : earlierApproval(task)?.terms;
  const who = ({ goesTo }: Consequences): string | null => {
    if (goesTo === "NOBODY") return null;
    return goesTo === "APPLICANT" ? task.caseTitle : format.anyOf(goesTo.roles.map((role) => tRole(role)));
  };
  const branchOf = (outcome: LoanOutcome): Branch => {
    const after = consequencesOf({ ...prospect, terms, outcome });
    const values = {
      name: task.caseTitle,
      level: task.level,
      next: task.level + 1,
      days: counterOfferDays(task.policy),
      count: after.moreNeeded,
    };
    return {
      outcome,
      verb: t(`verb.${outcome}`),
      next: sentencesAfter[outcome](after).map((sentence) => t(sentence, values)),
      goesTo: who(after),
      clocks: after.clocks,
    };
  };
  const others = offeredOutcomes(task).filter(({ outcome, whyNot }) => !whyNot && outcome !== decision.outcome);
  return [decision.outcome, ...others.map(({ outcome }) => outcome)].map(branchOf);
};
