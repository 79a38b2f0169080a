import { parseAsString, parseAsStringLiteral } from "nuqs";
import type { TaskViewName } from "@/domain/inbox";
import { taskSorts } from "@/domain/task-list";
import { openTaskStatuses } from "@/domain/task-status";

/** The views of the inbox in the order of their tabs. */
export const inboxViews = [
  ...["needs-me", "mine", "roles", "overdue", "escalated", "waiting", "snoozed", "led", "done-today", "done"],
] as readonly TaskViewName[];
export type InboxView = TaskViewName;

/** Views of tasks that are decided. */
export const isDoneView = (view: InboxView): boolean => view === "done" || view === "done-today" || view === "waiting";

/** Where view, filters and order of the inbox stand in the address. */
export const inboxParsers = {
  view: parseAsStringLiteral(inboxViews).withDefault("needs-me"),
  status: parseAsStringLiteral(openTaskStatuses),
  assignee: parseAsString,
  q: parseAsString,
  sort: parseAsStringLiteral(taskSorts),
};

export type InboxAddress = {
  view: InboxView;
  status: (typeof openTaskStatuses)[number] | null;
  /** Id of who holds the tasks, or `none`. */
  assignee: string | null;
  q: string | null;
  sort: (typeof taskSorts)[number] | null;
};

/** The same from an address as it stands, before the screen is there. */
export const readInboxAddress = (params: URLSearchParams): InboxAddress => {
  const given = (name: string) => params.get(name) ?? undefined;
  const { view, status, assignee, q, sort } = inboxParsers;
  return {
    view: view.parseServerSide(given("view")),
    status: status.parseServerSide(given("status")),
    assignee: assignee.parseServerSide(given("assignee")),
    q: q.parseServerSide(given("q")),
    sort: sort.parseServerSide(given("sort")),
  };
};

/** What is asked of the server for an address; one address has one query. */
export const inboxQuery = ({ view, status, assignee, q, sort }: InboxAddress) => ({
  view,
  ...(status && !isDoneView(view) ? { status } : {}),
  ...(assignee ? { assignee } : {}),
  ...(q?.trim() ? { q: q.trim() } : {}),
  ...(sort ? { sort } : {}),
});
export type InboxQuery = ReturnType<typeof inboxQuery>;
