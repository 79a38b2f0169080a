import { z } from "zod";
import type { ListedCase } from "@/domain/case";
import { caseStatuses } from "@/domain/case-state";
import { caseTypeNames, caseTypes } from "@/domain/case-types";
import { cursorSchema, limitSchema, type Page } from "@/domain/listing";
import type { ClockName } from "@/domain/schedule";
import { instantSchema, mailboxOf, textSchema } from "@/domain/text";
import { ownCaseSql, ownOrVisibleSql, readableTypes, seesInternals } from "./access";
import { type CaseRow, caseColumns, stageFor, toCase } from "./case-row";
import { decodeCursor, pageOf } from "./cursor";
import { containsPattern, listQuery } from "./query-builder";
import type { Viewer } from "./sessions";
import { isoSql } from "./sql";

export const findCasesSchema = z.object({
  /** `mine`: only those the caller applied for. */
  view: z.enum(["mine"]).optional(),
  type: z.enum(caseTypeNames).optional(),
  status: z.enum(caseStatuses).optional(),
  stage: z
    .string()
    .regex(/^[A-Z_]{1,60}$/)
    .optional(),
  q: textSchema(100).optional(),
  cursor: cursorSchema,
  limit: limitSchema,
});
export type FindCases = z.output<typeof findCasesSchema>;

/** Clocks by whose names somebody finds the next date of his own case; a request has its own, kept with it. */
const nextClocks: readonly ClockName[] = ["due", "offerExpiry"];

const nextSql = (names: string): string =>
  `(SELECT jsonb_build_object('name', n.name, 'at', n.at) FROM (
      SELECT t ->> 'name' AS name, t ->> 'at' AS at FROM case_snapshots s, jsonb_array_elements(s.state -> 'timers') t
      WHERE s.case_id = c.id AND t ->> 'name' = ANY (${names}::text[])
      UNION ALL SELECT 'requestExpiry', ${isoSql("r.due_at")} FROM requests r WHERE r.case_id = c.id AND r.status = 'OPEN'
    ) n WHERE c.status = 'OPEN' ORDER BY n.at LIMIT 1)`;

/** By type and stage as its applicant is told it, the stages it stands for. */
const stagesTold = (told: string): [type: string, stages: string[]][] =>
  caseTypeNames.map((type) => [type, caseTypes[type].stages.filter((stage) => stageFor(type, stage, false) === told)]);

/** A page of the cases this person may know of, newest first; an applicant's own ones. */
export const findCases = async (viewer: Viewer, filter: FindCases): Promise<Page<ListedCase>> => {
  const after = decodeCursor(filter.cursor, z.tuple([instantSchema, z.uuid()]));
  const query = listQuery();
  const me = query.value(viewer.id);
  const types = readableTypes(viewer.roles);
  const ownOnly = filter.view === "mine" || types.length === 0;
  query.where(ownOnly ? `c.applicant_id = ${me}::uuid` : ownOrVisibleSql(me, query.value(types)));
  query.filter(filter.type, (type) => `c.type = ${type}`);
  query.filter(filter.status, (status) => `c.status = ${status}`);
  if (filter.stage !== undefined) {
    const told = query.value(JSON.stringify(Object.fromEntries(stagesTold(filter.stage))));
    const own = ownCaseSql(me, query.value(mailboxOf(viewer.email)));
    query.where(`CASE WHEN ${own} THEN ${told}::jsonb -> c.type ? c.stage ELSE c.stage = ${query.value(filter.stage)} END`);
  }
  query.filter(
    filter.q && containsPattern(filter.q),
    (q) => `(c.number ILIKE ${q} OR c.title ILIKE ${q} OR c.applicant_email ILIKE ${q})`,
  );
  if (after) query.where(`(c.created_at, c.id) < (${query.value(after[0])}::timestamptz, ${query.value(after[1])}::uuid)`);
  const next = ownOnly ? nextSql(query.value([...nextClocks])) : "NULL::jsonb";
  const rows = await query.run<CaseRow & Pick<ListedCase, "next">>(
    "find-cases",
    `SELECT ${caseColumns}, ${next} AS next FROM cases c WHERE ${query.conditions()}
    ORDER BY c.created_at DESC, c.id DESC LIMIT ${query.value(filter.limit + 1)}`,
  );
  const item = (row: CaseRow & Pick<ListedCase, "next">): ListedCase => ({
    ...toCase(row, seesInternals(viewer, { type: row.type, applicantId: row.applicant_id, applicantEmail: row.applicant_email })),
    next: row.next,
  });
  return pageOf(rows, filter.limit, item, ({ created_at, id }) => [created_at, id]);
};
