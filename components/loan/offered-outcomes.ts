import { type LoanOutcome, loanOutcomes } from "@/domain/loan/decision";
import type { Task } from "@/domain/task";

/** What a task may offer; those opened by the first release say nothing, and their workflow knows these two. */
const firstRelease: readonly string[] = ["APPROVED", "REJECTED"];

/** Why an outcome is not offered, as a code the screen has a sentence for. */
export type WhyNotOffered = "allRounds" | "allReturns" | "notThen";

/**
 * The outcomes of a review in their order, each with the reason when it cannot be chosen. A first level cannot return, so it does not
 * hear of it.
 */
export const offeredOutcomes = ({
  level,
  outcomes,
}: Pick<Task, "level" | "outcomes">): { outcome: LoanOutcome; whyNot?: WhyNotOffered }[] =>
  loanOutcomes.flatMap((outcome) => {
    if ((outcomes ?? firstRelease).includes(outcome)) return [{ outcome }];
    if (outcomes === null) return outcome === "NEED_MORE_INFO" ? [{ outcome, whyNot: "notThen" as const }] : [];
    if (outcome === "RETURNED") return level > 1 ? [{ outcome, whyNot: "allReturns" as const }] : [];
    return [{ outcome, whyNot: "allRounds" as const }];
  });
