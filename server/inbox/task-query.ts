import pg from "pg";
import type { TaskFilter } from "@/domain/inbox";
import { readableTypes, taskVisibleSql } from "../access";
import type { listQuery } from "../query-builder";
import { searchQuery } from "../search-query";
import type { Viewer } from "../sessions";
import { openTaskSql } from "../sql";
import { ofRolesSql } from "./role-sets";
import { allTasks, taskViews } from "./task-views";

/**
 * The values every list of tasks of one person needs, once per statement; his time zone where a view asks for it. A plan is kept only if it
 * looks no dearer than one made for the values of a call. So kinds of case, and states, stand in the text, and the person is looked up in `me`.
 */
export const taskValues = (query: ReturnType<typeof listQuery>, viewer: Viewer) => {
  let zone: string | undefined;
  return {
    id: query.value(viewer.id),
    me: "(SELECT own.id FROM me own)",
    types: `'{${readableTypes(viewer.roles).join(",")}}'`,
    zone: (): string => {
      zone ??= query.value(viewer.timeZone);
      return zone;
    },
  };
};
export type TaskValues = ReturnType<typeof taskValues>;

type Value = (entry: unknown) => string;

/** Few cases are looked up; many are met soon enough on the way through the tasks. */
const foundSql = (q: string | undefined, caseIds: readonly string[] | null, value: Value): string | null => {
  if (q === undefined) return null;
  if (caseIds) return `t.case_id = ANY (${value(caseIds)}::uuid[])`;
  const typed = searchQuery(q);
  return typed === null ? "FALSE" : `(SELECT c.search @@ ${value(typed)}::tsquery FROM cases c WHERE c.id = t.case_id)`;
};

type Filter = TaskFilter & { caseId?: string | undefined };
type Picking = {
  /** Of task `t`, with what it is sorted by as `sort_key` and `sort_id`. */
  columns: string;
  /** Further conditions. */
  more?: readonly string[];
  /** Left out where any tasks will do. */
  sort?: { by: string; direction: string };
  limit: number;
};

/** Whether nothing asked for finds fewer tasks than the roles do, or another order. */
const readByRoles = ({ q, caseId, assignee }: Filter, sort: Picking["sort"]): boolean =>
  (sort === undefined || sort.by === "due") && q === undefined && caseId === undefined && (assignee ?? "none") === "none";

type OfRoles = (required: string) => string;

/** Tasks of certain roles in another order; where no open task asks for such a role, none is looked at. */
const ofRoles = (roles: OfRoles): string[] => [
  openTaskSql(),
  `EXISTS (SELECT FROM me JOIN role_sets s ON ${roles("s.roles")})`,
  `CASE WHEN ${roles("t.required_roles")} THEN true ELSE false END`,
];

/** What is asked of the roles of a task: by the view, and by the filter. */
const rolesOf = (view: OfRoles | undefined, role: string | undefined): OfRoles => {
  const asked = role === undefined ? [] : [(required: string) => `${role} = ANY (${required})`];
  return (required) => [...(view ? [view] : []), ...asked].map((condition) => condition(required)).join(" AND ") || "TRUE";
};

/** Nearly all tasks that nobody holds are open, which the planner does not know: by a plain condition it expects a tenth of them, and sorts them all. */
const freeSql = "CASE WHEN t.assignee_id IS NULL THEN true ELSE false END";

/** Who asks for what he may not see is told so before any task is looked at. */
const ofTypeSql = ({ types }: TaskValues, type: string): string =>
  `t.case_type = ${pg.escapeLiteral(type)} AND ${pg.escapeLiteral(type)} = ANY (${types}::text[])`;

const conditionsOf = (values: TaskValues, filter: Filter, value: Value, caseIds: readonly string[] | null): string[] => {
  const given: [entry: unknown, condition: (placeholder: string) => string][] = [
    [filter.type, (type) => `t.type = ${type}`],
    [filter.caseId, (caseId) => `t.case_id = ${caseId}`],
    [filter.assignee === "none" ? undefined : filter.assignee, (person) => `t.assignee_id = ${person}::uuid`],
  ];
  const found = foundSql(filter.q, caseIds, value);
  return [
    taskVisibleSql(values.types),
    ...(filter.status ? [`t.status = ${pg.escapeLiteral(filter.status)}`] : []),
    ...(filter.caseType ? [ofTypeSql(values, filter.caseType)] : []),
    ...given.flatMap(([entry, condition]) => (entry === undefined ? [] : [condition(value(entry))])),
    ...(filter.assignee === "none" ? [freeSql] : []),
    ...(found ? [found] : []),
  ];
};

/**
 * The tasks a person may see and asks for, in a statement with CTEs `me` and `role_sets` (`roleSetsSql`).
 * @param caseIds the cases that `q` finds, where they are few and known (`findCaseIds`)
 * @param value adds a value to the statement, @returns its placeholder
 */
export const taskQuery = (values: TaskValues, filter: Filter, value: Value, caseIds: readonly string[] | null = null) => {
  const view = filter.view ? taskViews[filter.view] : allTasks;
  const roles = rolesOf(view.roles, filter.role && value(filter.role));
  const conditions = [...conditionsOf(values, filter, value, caseIds), view.where(values)];
  return {
    /** The order a view has where none is asked for. */
    sort: view.sort,
    /** A statement that picks some of them. */
    pick: ({ columns, more = [], sort, limit }: Picking): string => {
      const end = `${sort ? `ORDER BY sort_key ${sort.direction}, sort_id ${sort.direction} ` : ""}LIMIT ${limit}`;
      const wanted = [...conditions, ...more];
      if (view.roles && readByRoles(filter, sort))
        return `SELECT found.* FROM ${ofRolesSql({ columns, roles: roles("s.roles"), where: wanted.join(" AND "), limit })} ${end}`;
      const where = [...(view.roles ? ofRoles(roles) : [roles("t.required_roles")]), ...wanted].join("\n    AND ");
      return `SELECT ${columns} FROM tasks t CROSS JOIN me ${view.from?.(values) ?? ""} WHERE ${where} ${end}`;
    },
  };
};
