import { outboxKeys } from "../../domain/contracts";
import { closeOpen } from "../shared/close-open";
import { failureCode, isFailure } from "../shared/failure";
import { decline } from "./allow-refund";
import { askOperations } from "./ask-operations";
import type { OpenOrder } from "./open-order";
import type { OrderEnding } from "./order-ending";
import { TooLate } from "./too-late";

/** A parcel that leaves while operations see to it is their business to the end: everything else is undone already. */
const codeOf = (failure: unknown): string => {
  if (failure instanceof TooLate) return "ALREADY_SHIPPED";
  if (!isFailure(failure)) throw failure;
  return failureCode(failure);
};

type FailedUndo = { undo: string; error: string; run: () => Promise<void> };

/** An undo the machine cannot do stays with operations until it is done: tried again, or by hand. Nobody can stop this. */
const settleUndo = async (order: OpenOrder, failed: FailedUndo): Promise<void> => {
  const { progress, saga } = order;
  const { undo, run } = failed;
  for (let error: string = failed.error; ; ) {
    const question = { type: "order.undoFailed" as const, title: "An undo failed", fourEyes: null, stoppable: false as const };
    const { outcome, decisionId } = await askOperations(order, { ...question, about: { undo, error } });
    if (outcome === "DONE_BY_HAND") {
      saga.undo(undo, "BY_HAND");
      return progress.save({ events: [{ type: "case.undoneByHand", data: { step: undo, decisionId } }] });
    }
    saga.undo(undo, "RUNNING");
    try {
      await run();
      saga.undo(undo, "DONE");
      return await progress.save({ events: [{ type: "case.undone", data: { step: undo } }] });
    } catch (failure) {
      error = codeOf(failure);
      saga.undo(undo, "FAILED", error);
    }
  }
};

/** Undoes what was begun, last first, each told as it is done; what fails is put before operations while the rest goes on. Throws TooLate */
const undoAll = async (order: OpenOrder): Promise<void> => {
  const { compensations, progress, saga } = order;
  const failed: Promise<void>[] = [];
  await compensations.undoAll({
    onBegin: (undo) => saga.undo(undo, "RUNNING"),
    onUndone: (undo) => {
      saga.undo(undo, "DONE");
      return progress.save({ events: [{ type: "case.undone", data: { step: undo } }] });
    },
    onFailed: (undo, error, run) => {
      saga.undo(undo, "FAILED", error);
      failed.push(tellOfFailure(order, { undo, error, run }));
    },
  });
  await Promise.all(failed);
};

const tellOfFailure = async (order: OpenOrder, failed: FailedUndo): Promise<void> => {
  const { undo, error } = failed;
  await order.progress.save({ events: [{ type: "case.undoFailed", data: { step: undo, error } }] });
  await settleUndo(order, failed);
};

/**
 * Stops an order and undoes what was done. @returns false when its goods have left meanwhile: then nothing was undone, whoever asked is told
 * the truth, and the order goes on.
 */
export const undoOrder = async (order: OpenOrder, { details: { reason, error } }: OrderEnding): Promise<boolean> => {
  const { caseId, messages, progress } = order;
  // Taken, though an undo may wait for a person for days: it need not be sent again.
  if (messages.cancel()) progress.acknowledge(outboxKeys.cancel(caseId));
  // Tasks are left over only when the engine itself stopped the workflow.
  await closeOpen(
    order,
    progress.state.tasks.map(({ taskId }) => taskId),
    "CASE_STOPPED",
  );
  await progress.enter("CANCELLING", { reason, tasks: [], timers: [], ...(error && { error }) });
  try {
    await undoAll(order);
    return true;
  } catch (failure) {
    if (!(failure instanceof TooLate)) throw failure;
    order.goodsLeft = true;
    // A parcel that has left was made, whatever was heard of it.
    order.saga.done("CREATE_SHIPMENT");
    order.saga.undo("CANCEL_SHIPMENT", "REGISTERED");
    await decline(order, "ALREADY_SHIPPED");
    return false;
  }
};
