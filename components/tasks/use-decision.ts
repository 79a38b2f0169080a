"use client";

import type { FieldError } from "@/domain/errors";
import type { DecisionReceipt, Task } from "@/domain/task";
import { useDecideTask } from "../hooks/use-decide-task";
import type { Problem } from "../i18n/use-problem-text";
import { problemOf } from "./problem-of";

export type GivenDecision = { outcome: string; data: Record<string, unknown> };

export type Decision = {
  submit: (decision: GivenDecision) => void;
  busy: boolean;
  /** Sent without an answer so far: whether it is recorded is not known, and is being asked again. */
  unknown: boolean;
  /** Why the last attempt was not stored; the input stays as it is. */
  problem: Problem | null;
  /** What the server found wrong, by path from the body's root (`data.amount`). */
  fieldErrors: readonly FieldError[];
  receipt: DecisionReceipt | undefined;
};

const noErrors: readonly FieldError[] = [];

/** Deciding one task, once. Nothing is shown as recorded before the server says so. */
export const useDecision = (task: Task): Decision => {
  const { mutate, isPending, failureCount, error, data } = useDecideTask(task.id);
  const problem = error ? problemOf(error) : null;
  return {
    submit: ({ outcome, data: given }) => mutate({ outcome, data: given, seenVersion: task.version }),
    busy: isPending,
    unknown: isPending && failureCount > 0,
    problem,
    fieldErrors: problem?.errors ?? noErrors,
    receipt: data,
  };
};
