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

/** Few cases are looked up; many are met soon enough on the way through the tasks. */
const foundSql = (q: string | undefined, caseIds: readonly string[] | null, value: (entry: unknown) => string): string | null => {
  if (q === undefined) return null;
  if (caseIds) return `t.case_id = ANY (${value(caseIds)}::uuid[])`;
  const typed = searchQuery(q);
  return typed === null ? "FALSE" : `(SELECT c.search @@ ${value(typed)}::tsquery FROM cases c WHERE c.id = t.case_id)`;
};

/**
 * Tables and conditions of the tasks a person may see and asks for; `me` is a CTE of the statement.
 * @param caseIds the cases that `q` finds, where they are few and known (`findCaseIds`)
 * @param value adds a value to the statement, @returns its placeholder
 */
export const taskQuery = (
  values: TaskValues,
  filter: TaskFilter,
  value: (entry: unknown) => string,
  caseIds: readonly string[] | null = null,
) => {
  const view = filter.view ? taskViews[filter.view] : allTasks;
  const given: [entry: unknown, condition: (placeholder: string) => string][] = [
    [filter.role, (role) => `${role} = ANY (t.required_roles)`],
    [filter.status, (status) => `t.status = ${status}`],
    [filter.type, (type) => `t.type = ${type}`],
    [filter.caseType, (type) => `t.case_type = ${type}`],
    [filter.assignee === "none" ? undefined : filter.assignee, (person) => `t.assignee_id = ${person}::uuid`],
  ];
  const conditions = [
    taskVisibleSql(values.types),
    view.where(values),
    ...given.flatMap(([entry, condition]) => (entry === undefined ? [] : [condition(value(entry))])),
    ...(filter.assignee === "none" ? ["t.assignee_id IS NULL"] : []),
  ];
  const found = foundSql(filter.q, caseIds, value);
  if (found) conditions.push(found);
  return { from: `tasks t CROSS JOIN me ${view.from?.(values) ?? ""}`, where: conditions.join("\n    AND "), sort: view.sort };
};
