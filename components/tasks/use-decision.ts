import { useState } from "react";
import type { FieldError } from "@/domain/errors";
import type { DecisionReceipt, TaskDetail } from "@/domain/task";
import { useDecideTask } from "../hooks/use-decide-task";
import type { Problem } from "../i18n/use-problem-text";
import { useOutOfSight } from "./going-on/use-out-of-sight";
import { problemOf } from "./problem-of";
import { type Unseen, unseenChanges } from "./unseen-changes";

export type GivenDecision = { outcome: string; data: Record<string, unknown> };

export type Decision = {
  /** Nothing is sent while there is something one has not looked at. */
  submit: (decision: GivenDecision) => void;
  busy: boolean;
  /** Not sent, for want of a network; it is sent once that is back. */
  waiting: boolean;
  /** Sent without an answer so far: whether it is recorded is not known, and is being asked again. */
  unknown: boolean;
  /** Why the last attempt was not stored; the input stays as it is. */
  problem: Problem | null;
  /** What the server found wrong, by path from the body's root (`data.amount`). */
  fieldErrors: readonly FieldError[];
  receipt: DecisionReceipt | undefined;
  /** Version of the facts the person looked at; a newer one only by his own word. */
  seenVersion: number;
  unseen: Unseen | null;
  /** The person says that he has looked at what changed. */
  look: () => void;
};

const noErrors: readonly FieldError[] = [];

/**
 * Deciding one task, once, on what was looked at. Nothing is shown as recorded before the server says so.
 * @param begunAt version a draft was written on
 */
export const useDecision = (task: TaskDetail, begunAt: number | undefined): Decision => {
  const outOfSight = useOutOfSight(task);
  const { mutate, isPending, isPaused, failureCount, error, data, reset } = useDecideTask(task.id, outOfSight.settled);
  const [seenVersion, setSeenVersion] = useState(Math.min(task.version, begunAt ?? task.version));
  const problem = error ? problemOf(error) : null;
  const unseen = unseenChanges(task, seenVersion, problem);
  return {
    submit: ({ outcome, data: given }) => {
      if (unseen) return;
      outOfSight.sent();
      mutate({ outcome, data: given, seenVersion });
    },
    busy: isPending,
    waiting: isPaused && failureCount === 0,
    unknown: isPending && failureCount > 0,
    problem: problem?.code === "CHANGED_MEANWHILE" ? null : problem,
    fieldErrors: problem?.errors ?? noErrors,
    receipt: data,
    seenVersion,
    unseen,
    look: () => {
      if (!unseen) return;
      setSeenVersion(unseen.version);
      reset();
    },
  };
};
