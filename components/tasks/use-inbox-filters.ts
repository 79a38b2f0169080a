"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { openTaskStatuses } from "@/domain/task";

export const inboxViews = ["needs-me", "mine", "snoozed", "done"] as const;
export type InboxView = (typeof inboxViews)[number];
export const taskSorts = ["due", "-due", "created", "-created", "amount", "-amount"] as const;

/** View, filters and order of the inbox; they live in the address, so that a list can be sent to somebody. */
export const useInboxFilters = () => {
  const [filters, setFilters] = useQueryStates({
    view: parseAsStringLiteral(inboxViews).withDefault("needs-me"),
    status: parseAsStringLiteral(openTaskStatuses),
    q: parseAsString,
    sort: parseAsStringLiteral(taskSorts),
  });
  const { view, status, q, sort } = filters;
  const query = {
    view,
    ...(status && view !== "done" ? { status } : {}),
    ...(q?.trim() ? { q: q.trim() } : {}),
    ...(sort ? { sort } : {}),
  };
  return { filters, query, setFilters, filtered: Boolean(query.status || query.q) };
};
