import type { TaskViewName } from "@/domain/inbox";
import { leadsSql, mayDecideSql, notHeldByOtherSql, withinLimitSql } from "../may-decide-sql";
import { openTaskSql } from "../sql";
import { snoozeSql } from "../task-row";

/** SQL of the values that conditions need. */
type Values = {
  /** The person's id: where an index begins with it, it has to be one value and no column of `me`, or its order is of no use. */
  me: string;
  /** His time zone. */
  zone: () => string;
};

type TaskView = {
  /** Where it has open tasks of certain roles only: condition over the roles of a task (SQL) and the person `me`. */
  roles?: (required: string) => string;
  /** Further tables, joined to tasks `t` and the person `me`. */
  from?: (values: Values) => string;
  where: (values: Values) => string;
  sort: "due" | "-decided";
};

const decidedByMe = ({ me }: Values) => `JOIN decisions mine ON mine.task_id = t.id AND mine.decided_by_id = ${me}`;
/** Of my roles. @param required SQL of the roles a task asks for */
export const mySql = (required: string): string => `${required} && me.roles`;
const ledSql = (required: string): string => leadsSql("me", required);

/** Midnight that began the person's day. */
export const todaySql = (zone: string): string => `date_trunc('day', now() AT TIME ZONE ${zone}) AT TIME ZONE ${zone}`;

/**
 * Of a task of my roles: mine to decide, held by nobody else, or by one whose deputy I am. The case is looked up row by row, on purpose:
 * joined, the planner takes the many rules for so selective that it works out all tasks there are instead of reading the first page off the
 * index. What the task says by itself is asked before.
 */
export const mineToDecideSql = `CASE WHEN NOT ${notHeldByOtherSql} THEN false WHEN NOT ${withinLimitSql()} THEN false
  ELSE coalesce((SELECT ${mayDecideSql()} FROM cases c WHERE c.id = t.case_id), false) END`;

const putOffSql = `EXISTS (SELECT FROM task_snoozes s WHERE ${snoozeSql})`;

/** The ways to look at tasks (see domain/inbox.ts) as conditions. */
export const taskViews: Record<TaskViewName, TaskView> = {
  "needs-me": {
    roles: mySql,
    where: () => `${mineToDecideSql} AND CASE WHEN ${putOffSql} THEN false ELSE true END`,
    sort: "due",
  },
  mine: { where: ({ me }) => `t.assignee_id = ${me} AND ${openTaskSql()}`, sort: "due" },
  roles: { roles: mySql, where: () => "TRUE", sort: "due" },
  overdue: { roles: mySql, where: () => "t.due_at < now()", sort: "due" },
  escalated: { roles: mySql, where: () => "t.escalated_at IS NOT NULL", sort: "due" },
  waiting: {
    from: (values) => `${decidedByMe(values)} JOIN requests asked ON asked.decision_id = mine.id`,
    where: () => "asked.status = 'OPEN'",
    sort: "-decided",
  },
  snoozed: {
    from: ({ me }) => `JOIN task_snoozes s ON s.user_id = ${me}`,
    where: () => `${snoozeSql} AND ${openTaskSql()}`,
    sort: "due",
  },
  led: { roles: ledSql, where: () => "TRUE", sort: "due" },
  "done-today": { from: decidedByMe, where: ({ zone }) => `mine.decided_at >= (SELECT ${todaySql(zone())})`, sort: "-decided" },
  done: { from: decidedByMe, where: () => "TRUE", sort: "-decided" },
};

/** Everything there is, where no view is asked for. */
export const allTasks: TaskView = { where: () => "TRUE", sort: "due" };
