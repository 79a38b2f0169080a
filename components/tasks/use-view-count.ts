"use client";

import { useTasks } from "../hooks/use-tasks";
import type { InboxView } from "./use-inbox-filters";

/** How many tasks a view holds, as far as its loaded pages say: `7`, or `25+`. */
export const useViewCount = (view: InboxView): string | undefined => {
  const { data, hasNextPage } = useTasks({ view });
  return data && `${data.length}${hasNextPage ? "+" : ""}`;
};
