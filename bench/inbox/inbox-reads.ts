import type { FindTasks } from "@/server/find-tasks";
import { findTasks, findTasksSchema } from "@/server/find-tasks";
import { countTasks } from "@/server/inbox/count-tasks";
import { readFigures } from "@/server/inbox/read-figures";
import { readInbox } from "@/server/inbox/read-inbox";
import { readers } from "./readers";

const { officer, senior, operations } = readers;

const page =
  (filter: Partial<FindTasks>, viewer = officer) =>
  () =>
    findTasks(viewer, findTasksSchema.parse({ view: "needs-me", ...filter }));

/** What people ask of the inbox all day, by the name it has in the table. */
export const inboxReads: Record<string, () => Promise<unknown>> = {
  "first page": page({}),
  "first page, senior": page({}, senior),
  "first page, operations": page({}, operations),
  "page and counts": () => readInbox(officer, findTasksSchema.parse({ view: "needs-me" })),
  counts: () => countTasks(officer, []),
  "counts, senior": () => countTasks(senior, []),
  "counts, operations": () => countTasks(operations, []),
  figures: () => readFigures(officer),
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
