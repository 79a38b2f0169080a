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
  /** The decisions on these tasks in the order they arrived. */
  decisionsOn: (taskIds: readonly string[]) => TaskDecided[];
  /** The first request to stop, unless it was declined; more of them change nothing. */
  cancel: () => CancelRequested | undefined;
  /** Notes that the request to stop was declined: the case goes on as if nobody had asked. */
  declineCancel: () => void;
};

/** Hears a signal; to be called before the first await. The handler only records, bears repeats and never throws: what cannot be read goes to `onUnknown`. */
export const hear = <Payload>(
  name: string,
  schema: z.ZodType<Payload>,
  record: (payload: Payload) => void,
  onUnknown: () => void,
): void =>
  setHandler(defineSignal<[unknown]>(name), (payload) => {
    const read = schema.safeParse(payload);
    if (read.success) record(read.data);
    else onUnknown();
  });

/** Listens to the signals of every kind of case; what nobody asked for goes to `onUnknown`. */
export const listen = (onUnknown: () => void): Messages => {
  const decisions = new Map<string, TaskDecided>();
  let cancelled: CancelRequested | undefined;
  let declined = false;

  const record = (decision: TaskDecided): void => {
    if (!decisions.has(decision.decisionId)) decisions.set(decision.decisionId, decision);
  };
  hear(signals.taskDecided, taskDecidedSchema, record, onUnknown);
  const stop = (request: CancelRequested): void => {
    cancelled ??= request;
  };
  hear(signals.cancelRequested, cancelRequestedSchema, stop, onUnknown);
  setDefaultSignalHandler(onUnknown);

  return {
    decisionOn: (taskId) => [...decisions.values()].find((decision) => decision.taskId === taskId),
    decisionsOn: (taskIds) => [...decisions.values()].filter(({ taskId }) => taskIds.includes(taskId)),
    cancel: () => (declined ? undefined : cancelled),
    declineCancel: () => {
      declined = true;
    },
  };
};
