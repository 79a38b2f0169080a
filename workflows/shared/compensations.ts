import { CancellationScope, proxyLocalActivities } from "@temporalio/workflow";
import type { Activities } from "../../worker/activities/activities";
import { isFailure } from "./failure";
import type { StepEvent } from "./progress";
import { steps } from "./steps";

const { raiseAlert } = proxyLocalActivities<Activities>(steps.bookkeeping);

/** What undoes the steps of a case that were begun, last first. Each undo bears being repeated, and being called for a step that was never done. */
export type Compensations = {
  /** To be called before the step, so that a step that fails half-way is undone too. */
  add: (step: string, undo: () => Promise<void>) => void;
  /** Undoes everything, whatever was asked to stop meanwhile; one that fails is told to operations and does not hold up the others. @returns what goes on the trail */
  undoAll: () => Promise<StepEvent[]>;
};

/** A case with nothing to undo yet. */
export const beginCompensations = (caseId: string): Compensations => {
  const undos: { step: string; undo: () => Promise<void> }[] = [];
  const undoLast = async (): Promise<StepEvent[]> => {
    const last = undos.pop();
    if (!last) return [];
    try {
      await last.undo();
      return [{ type: "case.undone", data: { step: last.step } }];
    } catch (error) {
      if (!isFailure(error)) throw error;
      await raiseAlert({ kind: "case.undoFailed", caseId, message: `The undo of ${last.step} failed.` });
      return [];
    }
  };
  return {
    add: (step, undo) => {
      undos.push({ step, undo });
    },
    undoAll: () =>
      CancellationScope.nonCancellable(async () => {
        const undone: StepEvent[] = [];
        while (undos.length > 0) undone.push(...(await undoLast()));
        return undone;
      }),
  };
};
