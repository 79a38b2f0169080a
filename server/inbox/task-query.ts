import type { TaskFilter } from "@/domain/inbox";
import { readableTypes, taskVisibleSql } from "../access";
import type { listQuery } from "../query-builder";
import { searchQuery } from "../search-query";
import type { Viewer } from "../sessions";
import { allTasks, taskViews } from "./task-views";

/** The values every list of tasks of one person needs, once per statement; his time zone where a view asks for it. */
export const taskValues = (query: ReturnType<typeof listQuery>, viewer: Viewer) => {
  let zone: string | undefined;
  return {
    me: query.value(viewer.id),
    types: query.value(readableTypes(viewer.roles)),
    zone: (): string => {
      zone ??= query.value(viewer.timeZone);
      return zone;
    },
  };
};
export type TaskValues = ReturnType<typeof taskValues>;

/**
 * Tables and conditions of the tasks a person may see and asks for; `me` is a CTE of the statement.
 * @param value adds a value to the statement, @returns its placeholder
 */
export const taskQuery = ({ types, zone }: TaskValues, filter: TaskFilter, value: (entry: unknown) => string) => {
  const view = filter.view ? taskViews[filter.view] : allTasks;
  const given: [entry: unknown, condition: (placeholder: string) => string][] = [
    [filter.role, (role) => `${role} = ANY (t.required_roles)`],
    [filter.status, (status) => `t.status = ${status}`],
    [filter.type, (type) => `t.type = ${type}`],
    [filter.caseType, (type) => `t.case_type = ${type}`],
    [filter.assignee === "none" ? undefined : filter.assignee, (person) => `t.assignee_id = ${person}::uuid`],
  ];
  const conditions = [
    taskVisibleSql(types),
    view.where(zone),
    ...given.flatMap(([entry, condition]) => (entry === undefined ? [] : [condition(value(entry))])),
    ...(filter.assignee === "none" ? ["t.assignee_id IS NULL"] : []),
  ];
  if (filter.q !== undefined) {
    const typed = searchQuery(filter.q);
    conditions.push(typed === null ? "FALSE" : `c.search @@ ${value(typed)}::tsquery`);
  }
  return {
    from: `tasks t JOIN cases c ON c.id = t.case_id CROSS JOIN me ${view.from}`,
    where: conditions.join("\n    AND "),
    sort: view.sort,
  };
};
