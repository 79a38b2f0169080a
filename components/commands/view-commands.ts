import type { TaskCounts } from "@/domain/inbox";
import { holdsAny, type Role, staffRoles } from "@/domain/roles";
import { type InboxView, inboxQuery } from "../tasks/inbox-query";
import { addressOf, inboxTabs } from "../tasks/inbox-tabs";

/** The views of the inbox that a person with these roles has, his own too, with their numbers and addresses. */
export const viewCommands = (
  roles: readonly Role[],
  counts: TaskCounts | undefined,
  labelOf: (view: InboxView) => string,
  go: (href: string) => void,
) =>
  holdsAny(roles, staffRoles)
    ? inboxTabs(roles, counts).map(({ value, view, saved, count }) => {
        const query = saved ? inboxQuery(addressOf(saved)) : { view: view ?? "needs-me" };
        return {
          ...{ name: `view:${value}` as const, label: view ? labelOf(view) : (saved?.name ?? ""), detail: count },
          act: () => go(`/tasks?${new URLSearchParams(query)}`),
        };
      })
    : [];
