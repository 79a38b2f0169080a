import { CancellationScope, proxyLocalActivities } from "@temporalio/workflow";
import type { Activities } from "../../worker/activities/activities";
import { failureCode, isFailure } from "./failure";
import type { StepEvent } from "./progress";
import { steps } from "./steps";

const { raiseAlert } = proxyLocalActivities<Activities>(steps.bookkeeping);

type Undo = { step: string; undo: () => Promise<void> };

/** Who looks on while steps are undone, and what he does about one that cannot be. */
export type UndoWatch = {
  onBegin?: (step: string) => void;
  onUndone?: (step: string) => Promise<void>;
  /** Told instead of an alert. The others are undone in any case. @param error code */
  onFailed?: (step: string, error: string, undo: () => Promise<void>) => void;
};

/** What undoes the steps of a case that were begun, last first. Each undo bears being repeated, and being called for a step that was never done. */
export type Compensations = {
  /** To be called before the step, so that a step that fails half-way is undone too. One undo for a step that is begun again. */
  add: (step: string, undo: () => Promise<void>) => void;
  /** Undoes everything, whatever was asked to stop meanwhile; one that fails is told to operations and does not hold up the others. @returns what goes on the trail */
  undoAll: (watch?: UndoWatch) => Promise<StepEvent[]>;
};

/** A case with nothing to undo yet. */
export const beginCompensations = (caseId: string): Compensations => {
  const undos: Undo[] = [];
  const alert = ({ step }: Undo): Promise<void> =>
    raiseAlert({ kind: "case.undoFailed", caseId, message: `The undo of ${step} failed.` });
  const undoLast = async ({ onBegin, onUndone, onFailed }: UndoWatch): Promise<StepEvent[]> => {
    const last = undos.at(-1);
    if (!last) return [];
    onBegin?.(last.step);
    try {
      await last.undo();
      undos.pop();
      await onUndone?.(last.step);
      return [{ type: "case.undone", data: { step: last.step } }];
    } catch (error) {
      // What is no failure stops the undoing where it is.
      if (!isFailure(error)) throw error;
      undos.pop();
      if (onFailed) onFailed(last.step, failureCode(error), last.undo);
      else await alert(last);
      return [];
    }
  };
  return {
    add: (step, undo) => {
      const known = undos.findIndex((each) => each.step === step);
      if (known < 0) undos.push({ step, undo });
      else undos[known] = { step, undo };
    },
    undoAll: (watch = {}) =>
      CancellationScope.nonCancellable(async () => {
        const undone: StepEvent[] = [];
        while (undos.length > 0) undone.push(...(await undoLast(watch)));
        return undone;
      }),
  };
};
