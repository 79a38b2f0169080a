import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import type { OfferedOutcome } from "../tasks/outcome-choice";
import { loanPolicyOf } from "./loan-policy-of";
import { offeredOutcomes } from "./offered-outcomes";

/** The outcomes of a review as they are shown, with the sentence for what cannot be chosen. */
export const useOfferedOutcomes = (task: TaskDetail): OfferedOutcome[] => {
  const t = useTranslations("loan.decision");
  const policy = loanPolicyOf(task.policy);
  const counts = { rounds: policy?.requestRounds ?? 0, returns: policy?.returns ?? 0 };
  return offeredOutcomes(task).map(({ outcome, whyNot }) => ({
    outcome,
    label: t(outcome),
    ...(whyNot ? { whyNot: t(`whyNot.${whyNot}`, counts) } : {}),
  }));
};
