"use client";

import { type LoanTerms, loanTermsSchema } from "@/domain/loan/decision";
import type { Task } from "@/domain/task";
import { useTimeline } from "../hooks/use-timeline";

/** Terms the level before this one approved; undefined while not known, null when there are none. */
export const useEarlierTerms = (task: Task): LoanTerms | null | undefined => {
  const { data } = useTimeline(task.level > 1 ? task.caseId : null);
  if (task.level === 1) return null;
  if (!data) return undefined;
  const decided = data.findLast(({ type, data: event }) => type === "task.decided" && event.level === task.level - 1);
  return loanTermsSchema.safeParse(decided?.data.data).data ?? null;
};
