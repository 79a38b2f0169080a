import type { SavedView, TaskCounts } from "@/domain/inbox";
import { ledRoles, type Role } from "@/domain/roles";
import { countLimit } from "@/domain/task-list";
import { type InboxAddress, type InboxQuery, type InboxView, inboxQuery, inboxViews } from "./inbox-query";

/** A tab of the inbox: a view everybody has, or one that the person named. */
type InboxTab = { value: string; view: InboxView | null; saved: SavedView | null; count: string | undefined };

/** `7`, or `499+` where counting stopped. */
export const countText = (count: number | undefined): string | undefined =>
  count === undefined || count < countLimit ? count?.toString() : `${countLimit - 1}+`;

const hasCount = (view: InboxView): boolean => view !== "done";

/** The tabs offered to who holds these roles, with their numbers as far as they are known. */
export const inboxTabs = (held: readonly Role[], counts: TaskCounts | undefined): InboxTab[] => [
  ...inboxViews
    .filter((view) => view !== "led" || ledRoles(held).length > 0)
    .map((view) => ({ value: view, view, saved: null, count: hasCount(view) ? countText(counts?.views[view]) : undefined })),
  ...(counts?.saved ?? []).map((saved) => ({ value: saved.id, view: null, saved, count: countText(saved.count) })),
];

/** The address a kept view stands for. */
export const addressOf = ({ filters }: SavedView): InboxAddress => ({
  view: filters.view ?? "needs-me",
  status: filters.status === "OPEN" || filters.status === "CLAIMED" || filters.status === "ESCALATED" ? filters.status : null,
  assignee: filters.assignee ?? null,
  q: filters.q ?? null,
  sort: filters.sort ?? null,
});

const sameQuery = (left: InboxQuery, right: InboxQuery): boolean =>
  JSON.stringify(Object.entries(left).sort()) === JSON.stringify(Object.entries(right).sort());

/** The kept view that the address shows, if it is one. */
export const savedAt = (query: InboxQuery, saved: readonly SavedView[]): SavedView | undefined =>
  saved.find((view) => sameQuery(inboxQuery(addressOf(view)), query));
