import type { TaskDecided } from "../../domain/contracts";

/**
 * The decision that ends a level which needs so many approvals of so many seats: the approval that completes them, the rejection after which
 * they cannot be reached any more, or the first that is neither. @param decisions in the order they came @returns undefined while it is open
 */
export const endOf = (decisions: readonly TaskDecided[], { need, of }: { need: number; of: number }): TaskDecided | undefined => {
  const ofOutcome = (outcome: string) => decisions.filter((decision) => decision.outcome === outcome);
  const ends = [
    ofOutcome("APPROVED")[need - 1],
    ofOutcome("REJECTED")[of - need],
    decisions.find(({ outcome }) => !["APPROVED", "REJECTED"].includes(outcome)),
  ];
  return decisions.find((decision) => ends.includes(decision));
};
