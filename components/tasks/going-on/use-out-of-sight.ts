import { useEffect, useRef } from "react";
import type { Task } from "@/domain/task";
import { ApiProblem } from "../../api-problem";
import { useDecisionNote } from "./use-decision-note";

/** An answer that says to come back leaves open whether it was recorded. */
const outcomeOf = (error: Error | null) => {
  if (!error) return "recorded";
  return error instanceof ApiProblem && error.retryable ? "notKnown" : "notStored";
};

/** Follows a decision whose task one has left before the server answered: nobody need wonder what became of it. */
export const useOutOfSight = (task: Task) => {
  const note = useDecisionNote(task);
  const inSight = useRef(true);
  const waiting = useRef(false);
  const latest = useRef(note);
  useEffect(() => {
    latest.current = note;
  });
  useEffect(() => {
    inSight.current = true;
    return () => {
      inSight.current = false;
      if (waiting.current) latest.current.underway();
    };
  }, []);
  return {
    sent: (): void => {
      waiting.current = true;
    },
    settled: (error: Error | null): void => {
      waiting.current = false;
      if (!inSight.current) latest.current[outcomeOf(error)]();
    },
  };
};
