import {
  ActivityFailure,
  ApplicationFailure,
  ChildWorkflowFailure,
  isCancellation,
  TemporalFailure,
  TimeoutFailure,
} from "@temporalio/workflow";

/** Whether a step has failed for good; local activities fail bare, others wrapped. What is no such failure is a fault in the workflow's code. */
export const isFailure = (error: unknown): error is TemporalFailure => error instanceof TemporalFailure && !isCancellation(error);

/** @returns code of what went wrong at the bottom of it */
export const failureCode = (error: unknown): string => {
  if (error instanceof ActivityFailure || error instanceof ChildWorkflowFailure) return failureCode(error.cause);
  if (error instanceof TimeoutFailure) return error.cause ? failureCode(error.cause) : "TIMED_OUT";
  return (error instanceof ApplicationFailure && error.type) || "FAILED";
};
