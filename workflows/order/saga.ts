import { emptyLane, type LaneStep, type SagaStep, undoOf } from "../../domain/order/saga";
import { isoInstant } from "../../domain/schedule";
import type { OpenCase } from "../shared/open-case";

/** The steps of an order that reach out, each done once and undone at most once; shown as the lane of the case state. */
export type Saga = {
  isDone: (step: SagaStep) => boolean;
  /** Registers the undo of a step, before it is begun. */
  begin: (step: SagaStep, undo: () => Promise<void>) => void;
  done: (step: SagaStep) => void;
  /** @param error code */
  failed: (step: SagaStep, error: string) => void;
  /** How the undo of one or two steps stands; `at` is now. */
  undo: (undo: string, status: "RUNNING" | "DONE" | "FAILED" | "BY_HAND" | "REGISTERED", error?: string) => void;
};

/** A lane on which nothing has begun. */
export const openSaga = ({ progress, compensations }: OpenCase): Saga => {
  progress.change({ saga: emptyLane() });
  const change = (fits: (each: LaneStep) => boolean, patch: (each: LaneStep) => LaneStep): void => {
    const lane = progress.state.saga ?? emptyLane();
    progress.change({ saga: lane.map((each) => (fits(each) ? patch(each) : each)) });
  };
  const now = () => isoInstant(Date.now());
  const at = (step: SagaStep) => (each: LaneStep) => each.step === step;
  return {
    isDone: (step) => progress.state.saga?.some((each) => each.step === step && each.status === "DONE") ?? false,
    begin: (step, undo) => {
      compensations.add(undoOf[step], undo);
      change(at(step), (each) => ({ ...each, status: "RUNNING", error: undefined, undoStatus: "REGISTERED" }));
    },
    done: (step) => change(at(step), (each) => ({ ...each, status: "DONE", at: now(), error: undefined })),
    failed: (step, error) => change(at(step), (each) => ({ ...each, status: "FAILED", at: now(), error })),
    undo: (undo, status, error) =>
      change(
        (each) => each.undo === undo && each.undoStatus !== "NONE",
        (each) => ({
          ...each,
          undoStatus: status,
          undoError: error,
          ...(status === "DONE" || status === "BY_HAND" ? { undoneAt: now() } : {}),
        }),
      ),
  };
};
