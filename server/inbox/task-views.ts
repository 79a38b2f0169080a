import type { TaskViewName } from "@/domain/inbox";
import { leadsSql, mayDecideSql, notHeldByOtherSql } from "../may-decide-sql";
import { openTaskSql } from "../sql";
import { snoozeSql } from "../task-row";

type TaskView = {
  /** Further tables, joined to tasks `t`, cases `c` and the person `me`. */
  from: string;
  /** @param zone SQL of the person's time zone */
  where: (zone: () => string) => string;
  sort: "due" | "-decided";
};

const decidedByMe = "JOIN decisions mine ON mine.task_id = t.id AND mine.decided_by_id = me.id";
const myRoles = `${openTaskSql()} AND t.required_roles && me.roles`;

/** Midnight that began the person's day. */
export const todaySql = (zone: string): string => `date_trunc('day', now() AT TIME ZONE ${zone}) AT TIME ZONE ${zone}`;

/** The ways to look at tasks (see domain/inbox.ts) as conditions. */
export const taskViews: Record<TaskViewName, TaskView> = {
  "needs-me": {
    from: "",
    where: () => `${mayDecideSql()} AND ${notHeldByOtherSql} AND NOT EXISTS (SELECT FROM task_snoozes s WHERE ${snoozeSql})`,
    sort: "due",
  },
  mine: { from: "", where: () => `t.assignee_id = me.id AND ${openTaskSql()}`, sort: "due" },
  roles: { from: "", where: () => myRoles, sort: "due" },
  overdue: { from: "", where: () => `${myRoles} AND t.due_at < now()`, sort: "due" },
  escalated: { from: "", where: () => `${myRoles} AND t.escalated_at IS NOT NULL`, sort: "due" },
  waiting: {
    from: `${decidedByMe} JOIN requests asked ON asked.decision_id = mine.id`,
    where: () => "asked.status = 'OPEN'",
    sort: "-decided",
  },
  snoozed: { from: "JOIN task_snoozes s ON s.user_id = me.id", where: () => `${snoozeSql} AND ${openTaskSql()}`, sort: "due" },
  led: { from: "", where: () => `${openTaskSql()} AND ${leadsSql()}`, sort: "due" },
  "done-today": { from: decidedByMe, where: (zone) => `mine.decided_at >= ${todaySql(zone())}`, sort: "-decided" },
  done: { from: decidedByMe, where: () => "TRUE", sort: "-decided" },
};

/** Everything there is, where no view is asked for. */
export const allTasks: TaskView = { from: "", where: () => "TRUE", sort: "due" };
