import { type Found, foundLimit } from "@/domain/found";
import { caseVisibleSql, readableTypes, seesInternals } from "../access";
import { type CaseRow, caseColumns, toCase } from "../case-row";
import { statement } from "../db";
import { findTasks } from "../find-tasks";
import { searchQuery } from "../search-query";
import type { Viewer } from "../sessions";

const selectCases = statement<CaseRow>(
  "search-cases",
  `SELECT ${caseColumns} FROM cases c WHERE c.search @@ $1::tsquery AND ${caseVisibleSql("$2")}
  ORDER BY c.created_at DESC, c.id DESC LIMIT ${foundLimit}`,
);

/** The open tasks of a person's roles and the cases he may know of that fit what he typed, a few of each. */
export const findEverything = async (viewer: Viewer, q: string): Promise<Found> => {
  const typed = searchQuery(q);
  if (typed === null) return { tasks: [], cases: [] };
  const [tasks, cases] = await Promise.all([
    findTasks(viewer, { q, view: "roles", limit: foundLimit }),
    selectCases([typed, readableTypes(viewer.roles)]),
  ]);
  const told = (row: CaseRow) =>
    toCase(row, seesInternals(viewer, { type: row.type, applicantId: row.applicant_id, applicantEmail: row.applicant_email }));
  return { tasks: tasks.items, cases: cases.map(told) };
};
