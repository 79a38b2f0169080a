import type { CaseState } from "@/domain/case-state";

/** A stage the case was at: when it came there last, and how often. */
export type StageVisit = { stage: string; at: string | null; times: number };

/** Every stage once, in the order of its last visit. */
export const stageVisits = ({ history, stage }: Pick<CaseState, "history" | "stage">): StageVisit[] => {
  const visits = new Map<string, StageVisit>();
  for (const { to, at } of history) {
    const times = (visits.get(to)?.times ?? 0) + 1;
    visits.delete(to);
    visits.set(to, { stage: to, at, times });
  }
  if (!visits.has(stage)) visits.set(stage, { stage, at: null, times: 1 });
  return [...visits.values()];
};
