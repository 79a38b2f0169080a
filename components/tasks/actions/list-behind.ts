import type { QueryKey } from "@tanstack/react-query";
import { queryKeys } from "../../query-keys";
import type { InboxQuery } from "../inbox-query";

type Behind = {
  query: InboxQuery;
  /** Ids in the order in which they are shown, with those that have left the list meanwhile. */
  order: readonly string[];
};

let last: Behind | undefined;
const listeners = new Set<() => void>();

/** The list of tasks that was looked at last: the way one goes on by. */
export const listBehind = {
  remember: (behind: Behind): void => {
    last = behind;
    for (const listener of listeners) listener();
  },
  get: (): Behind | undefined => last,
  /** Its key in the query cache. */
  key: (): QueryKey | undefined => last && queryKeys.tasks(last.query),
  /** Its address, with view, filters and order. */
  address: (): string => {
    const params = new URLSearchParams(Object.entries(last?.query ?? {}));
    return params.size > 0 ? `/tasks?${params}` : "/tasks";
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
