import type { FindTasks } from "@/server/find-tasks";
import { findTasks, findTasksSchema } from "@/server/find-tasks";
import { countTasks } from "@/server/inbox/count-tasks";
import { readInbox } from "@/server/inbox/read-inbox";
import type { Viewer } from "@/server/sessions";

const page = (filter: Partial<FindTasks>) => (viewer: Viewer) =>
  findTasks(viewer, findTasksSchema.parse({ view: "needs-me", ...filter }));

/** What people ask of the inbox all day, by the name it has in the table. */
export const inboxReads: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  "first page": page({}),
  "page and counts": (viewer) => readInbox(viewer, findTasksSchema.parse({ view: "needs-me" })),
  counts: (viewer) => countTasks(viewer, []),
  "by amount": page({ sort: "-amount" }),
  "held by nobody": page({ assignee: "none" }),
  "by kind of case": page({ caseType: "loan" }),
  mine: page({ view: "mine" }),
  overdue: page({ view: "overdue" }),
  escalated: page({ view: "escalated" }),
  "done by me": page({ view: "done" }),
  "search a name": page({ q: "García 77" }),
  "search a number": page({ q: "L-00000120" }),
  "search in Chinese": page({ q: "王伟" }),
  "search what all have": page({ q: "mail" }),
};
