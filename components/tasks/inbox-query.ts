import type { TaskViewName } from "@/domain/inbox";
import { taskSorts } from "@/domain/task-list";
import { openTaskStatuses } from "@/domain/task-status";
import { type AddressValues, anyText, oneOf, oneOfOr } from "../hooks/address-parts";

/** The views of the inbox in the order of their tabs. */
export const inboxViews = [
  ...["needs-me", "mine", "roles", "overdue", "escalated", "waiting", "snoozed", "led", "done-today", "done"],
] as readonly TaskViewName[];
export type InboxView = TaskViewName;

/** Views of tasks that are decided. */
export const isDoneView = (view: InboxView): boolean => view === "done" || view === "done-today" || view === "waiting";

/** Where view, filters and order of the inbox stand in the address. */
export const inboxParts = {
  view: oneOfOr(inboxViews, "needs-me"),
  status: oneOf(openTaskStatuses),
  /** Id of who holds the tasks, or `none`. */
  assignee: anyText,
  q: anyText,
  sort: oneOf(taskSorts),
};

export type InboxAddress = AddressValues<typeof inboxParts>;

/** What is asked of the server for an address; one address has one query. */
export const inboxQuery = ({ view, status, assignee, q, sort }: InboxAddress) => ({
  view,
  ...(status && !isDoneView(view) ? { status } : {}),
  ...(assignee ? { assignee } : {}),
  ...(q?.trim() ? { q: q.trim() } : {}),
  ...(sort ? { sort } : {}),
});
export type InboxQuery = ReturnType<typeof inboxQuery>;
