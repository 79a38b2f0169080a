import type { CaseState } from "@/domain/case-state";
import type { CaseStep } from "../cases/case-step";
import { type StageVisit, stageVisits } from "../cases/stage-visits";
import type { StepState } from "../ui/stepper";

/** Stands for the steps of the saga, which have a lane of their own. */
const arranging = "ARRANGING";
const story = ["VALIDATING", "ORDER_CHECK", arranging, "PROCESSING", "SHIPPED", "COMPLETED"];

/** Where a stage has its place in the story, when it is not in it by name. */
const places: Record<string, string> = {
  ORDER_CHECK_FAILED: "ORDER_CHECK",
  MANUAL_REVIEW: "ORDER_CHECK",
  RESERVING_INVENTORY: arranging,
  RESERVING_INVENTORY_FAILED: arranging,
  AUTHORISING_PAYMENT: arranging,
  AUTHORISING_PAYMENT_FAILED: arranging,
  CREATING_SHIPMENT: arranging,
  CREATING_SHIPMENT_FAILED: arranging,
  CAPTURING_PAYMENT: arranging,
  CAPTURING_PAYMENT_FAILED: arranging,
  PAYMENT_COMPLETED_SHIPPING_FAILED: "PROCESSING",
  REFUND_REVIEW: "PROCESSING",
};

const placeOf = (stage: string): number => story.indexOf(places[stage] ?? stage);
const isFailed = (stage: string): boolean => stage.endsWith("_FAILED");
const isArranging = ({ stage }: StageVisit): boolean => places[stage] === arranging;

/** The steps of the saga told as one, while the case is at none of them. */
const folded = (visits: StageVisit[], now: string): StageVisit[] => {
  const within = visits.filter((visit) => isArranging(visit) && visit.stage !== now);
  const last = within.at(-1);
  if (!last) return visits;
  const whole = { stage: arranging, at: last.at, times: 1 };
  if (places[now] === arranging) return visits.filter((visit) => !within.includes(visit));
  return visits.flatMap((visit) => (visit === last ? [whole] : isArranging(visit) ? [] : [visit]));
};

/** A step that failed and was taken up again is told by the step; what is asked anew comes again. */
const isPassed = ({ stage, status }: CaseState, visit: StageVisit): boolean => {
  if (visit.stage === stage) return true;
  if (isFailed(visit.stage) || visit.stage === "REFUND_REVIEW") return false;
  if (isFailed(stage) && places[stage] === visit.stage) return false;
  return status !== "OPEN" || placeOf(stage) < 0 || placeOf(visit.stage) <= placeOf(stage);
};

/** Whether something of the saga was taken back. */
const wasUndone = ({ saga }: CaseState): boolean =>
  (saga ?? []).some(({ step, undoStatus }) => step !== "ACCEPT_ORDER" && ["DONE", "BY_HAND"].includes(undoStatus));

const stateOf = (state: CaseState, { stage }: StageVisit): StepState => {
  if (stage !== state.stage) return stage === arranging && wasUndone(state) ? "undone" : "done";
  if (state.status === "OPEN") return isFailed(stage) ? "failed" : "now";
  return state.status === "COMPLETED" ? "done" : "failed";
};

const ahead = ({ stage, status }: CaseState): string[] => {
  if (status !== "OPEN") return [];
  if (stage === "CANCELLING") return ["CANCELLED"];
  return story.slice(placeOf(stage) + 1);
};

/**
 * The story of an order as steps: what was passed, where it is, what is still to come. What the saga did is one step here, unless it is
 * there now. An order that ended shows only what it went through.
 */
export const orderSteps = (state: CaseState): CaseStep[] => [
  ...folded(
    stageVisits(state).filter((visit) => isPassed(state, visit)),
    state.stage,
  ).map((visit) => ({ ...visit, state: stateOf(state, visit) })),
  ...ahead(state).map((stage) => ({ stage, state: "next" as const, at: null, times: 0 })),
];
