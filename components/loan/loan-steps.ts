import type { CaseState } from "@/domain/case-state";
import { failableSteps } from "@/domain/loan/step-failure";
import type { CaseStep } from "../cases/case-step";
import { type StageVisit, stageVisits } from "../cases/stage-visits";
import type { StepState } from "../ui/stepper";

/** Stands for whatever the outcome of the review will be. */
const outcomeToCome = "DECISION";
const story = [
  "VALIDATING",
  "CREDIT_CHECK",
  "RISK_ASSESSMENT",
  outcomeToCome,
  "PREPARING_DOCUMENTS",
  "AWAITING_SIGNATURE",
  "DISBURSING",
  "COMPLETED",
];
const reviewing = ["AUTO_APPROVAL", "MANUAL_REVIEW", "AWAITING_INFORMATION"];
/** Of a step that failed for good, the step. */
const failed = new Map<string, string>(Object.entries(failableSteps).map(([step, { stage }]) => [stage, step]));

const placeOf = (stage: string): number =>
  story.indexOf(reviewing.includes(stage) ? outcomeToCome : (failed.get(stage) ?? stage));

/** What counts of a running case: a step that failed and was taken up again is told by the step, and what an answer of the applicant set back comes again. */
const isPassed = ({ stage, status }: CaseState, visit: StageVisit): boolean => {
  if (visit.stage === stage) return true;
  if (failed.has(visit.stage) || visit.stage === failed.get(stage)) return false;
  return status !== "OPEN" || visit.stage === "AWAITING_INFORMATION" || placeOf(visit.stage) <= placeOf(stage);
};

const fellBack = ({ history }: CaseState): boolean =>
  history.some(({ from, to }) => from === "AUTO_APPROVAL" && to === "MANUAL_REVIEW");

const stateOf = (state: CaseState, name: string): StepState => {
  const { stage, status } = state;
  if (name !== stage) {
    if (name === "PREPARING_DOCUMENTS" && status === "CANCELLED") return "undone";
    return name === "AUTO_APPROVAL" && fellBack(state) ? "failed" : "done";
  }
  if (status === "OPEN") return failed.has(stage) ? "failed" : "now";
  return status === "COMPLETED" ? "done" : "failed";
};

/**
 * The story of a loan as steps: what was passed, where it is, what is still to come. After an answer of the applicant the case goes back
 * to the credit check, and so do the steps. A case that ended shows only what it went through.
 */
export const loanSteps = (state: CaseState): CaseStep[] => {
  const passed = stageVisits(state).filter((visit) => isPassed(state, visit));
  const ahead = state.status === "OPEN" ? story.slice(placeOf(state.stage) + 1) : [];
  // An open review is where the outcome is found, unless the applicant is asked: then it begins again.
  const again = state.stage === "AWAITING_INFORMATION" || state.stage === "MANUAL_REVIEW" || state.stage === "AUTO_APPROVAL";
  const next = state.status === "OPEN" && again ? [outcomeToCome, ...ahead] : ahead;
  return [
    ...passed.map((visit) => ({ ...visit, state: stateOf(state, visit.stage) })),
    ...next.map((stage) => ({ stage, state: "next" as const, at: null, times: 0 })),
  ];
};
