import type { CaseState } from "@/domain/case-state";
import type { CaseStep } from "../cases/case-step";
import { stageVisits } from "../cases/stage-visits";

const standOf = ({ status }: CaseState): CaseStep["state"] =>
  status === "OPEN" ? "now" : status === "COMPLETED" ? "done" : "failed";

/** The story of a case of which only its workflow knows more: under way, and how it ended. */
export const generalSteps = (state: CaseState): CaseStep[] => {
  const visits = stageVisits(state).map((visit) => ({
    ...visit,
    state: visit.stage === state.stage ? standOf(state) : ("done" as const),
  }));
  return state.status === "OPEN" ? [...visits, { stage: "COMPLETED", state: "next", at: null, times: 0 }] : visits;
};
