import { defineSignal, setDefaultSignalHandler, setHandler } from "@temporalio/workflow";
import type { z } from "zod";
import {
  type CancelRequested,
  cancelRequestedSchema,
  signals,
  type TaskDecided,
  taskDecidedSchema,
} from "../../domain/contracts";

/** What was sent to a case so far. */
export type Messages = {
  /** The decision on a task, once it has arrived. */
  decisionOn: (taskId: string) => TaskDecided | undefined;
  /** The first request to stop; more of them change nothing. */
  cancel: () => CancelRequested | undefined;
};

/**
 * Listens to a case's signals; to be called before the first await. Handlers only record, bear repeats and never throw: what nobody asked
 * for, or cannot be read, goes to `onUnknown`.
 */
export const listen = (onUnknown: () => void): Messages => {
  const decisions = new Map<string, TaskDecided>();
  let cancelled: CancelRequested | undefined;

  const on = <Payload>(name: string, schema: z.ZodType<Payload>, record: (payload: Payload) => void): void =>
    setHandler(defineSignal<[unknown]>(name), (payload) => {
      const read = schema.safeParse(payload);
      if (read.success) record(read.data);
      else onUnknown();
    });

  on(signals.taskDecided, taskDecidedSchema, (decision) => {
    if (!decisions.has(decision.decisionId)) decisions.set(decision.decisionId, decision);
  });
  on(signals.cancelRequested, cancelRequestedSchema, (request) => {
    cancelled ??= request;
  });
  setDefaultSignalHandler(onUnknown);

  return {
    decisionOn: (taskId) => [...decisions.values()].find((decision) => decision.taskId === taskId),
    cancel: () => cancelled,
  };
};
