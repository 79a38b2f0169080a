import type { TaskDetail } from "@/domain/task";

export type EarlierDecision = TaskDetail["earlierDecisions"][number];

/** Why a decision no longer counts: by what a later one said. */
export type ResetReason = "NEED_MORE_INFO" | "RETURNED" | "OTHER";

/** Approvals that a later round has reset, oldest first, with the reason. */
export const resetApprovals = ({
  earlierDecisions,
}: Pick<TaskDetail, "earlierDecisions">): { decision: EarlierDecision; reason: ResetReason }[] =>
  earlierDecisions.flatMap((decision, index) => {
    if (decision.counts || decision.outcome !== "APPROVED") return [];
    const cause = earlierDecisions.slice(index + 1).find(({ outcome }) => outcome === "NEED_MORE_INFO" || outcome === "RETURNED");
    return [{ decision, reason: (cause?.outcome ?? "OTHER") as ResetReason }];
  });
