import { z } from "zod";
import { type AuditItem, cursorSchema, limitSchema, type Page } from "@/domain/listing";
import { instantSchema } from "@/domain/text";
import { decodeCursor, pageOf } from "./cursor";
import { listQuery } from "./query-builder";
import { isoSql } from "./sql";

export const findAuditSchema = z.object({
  caseId: z.uuid().optional(),
  /** Id of a person, or a part of the system (`workflow`, `relay` ...). */
  actor: z.union([z.uuid(), z.string().regex(/^[a-z]{1,30}$/)]).optional(),
  type: z
    .string()
    .regex(/^[\w.]{1,100}$/)
    .optional(),
  from: instantSchema.optional(),
  to: instantSchema.optional(),
  cursor: cursorSchema,
  limit: limitSchema,
});
type FindAudit = z.output<typeof findAuditSchema>;

type AuditRow = {
  chain_id: string;
  case_id: string | null;
  number: string | null;
  seq: number;
  at: string;
  body: string;
  prev_hash: Buffer;
  hash: Buffer;
};

const toItem = (row: AuditRow): AuditItem => {
  const { type, actor, taskId, ip, userAgent, workflowId, runId, data } = JSON.parse(row.body) as AuditItem;
  return {
    caseId: row.case_id,
    caseNumber: row.number,
    chainId: row.chain_id,
    seq: row.seq,
    at: row.at,
    type,
    actor,
    ...(taskId && { taskId }),
    ...(ip && { ip }),
    ...(userAgent && { userAgent }),
    ...(workflowId && { workflowId }),
    ...(runId && { runId }),
    data,
    body: row.body,
    prevHash: row.prev_hash.toString("hex"),
    hash: row.hash.toString("hex"),
  };
};

/** A page of audit events of all chains, latest first. For auditors; the route's policy says so. */
export const findAudit = async (filter: FindAudit): Promise<Page<AuditItem>> => {
  const after = decodeCursor(filter.cursor, z.tuple([instantSchema, z.uuid(), z.int()]));
  const query = listQuery();
  // The chain of a case has the id of the case, and chains are indexed.
  query.filter(filter.caseId, (caseId) => `e.chain_id = ${caseId}`);
  query.filter(filter.type, (type) => `e.type = ${type}`);
  query.filter(filter.from, (from) => `e.at >= ${from}`);
  query.filter(filter.to, (to) => `e.at < ${to}`);
  const isPerson = filter.actor !== undefined && z.uuid().safeParse(filter.actor).success;
  query.filter(filter.actor, (actor) => (isPerson ? `e.actor_id = ${actor}` : `e.system = ${actor}`));
  if (after) {
    const [at, chainId, seq] = after.map(query.value);
    query.where(`(e.at, e.chain_id, e.seq) < (${at}::timestamptz, ${chainId}::uuid, ${seq}::bigint)`);
  }
  const rows = await query.run<AuditRow>(
    "find-audit",
    `SELECT e.chain_id, e.case_id, c.number, e.seq, ${isoSql("e.at")} AS at, e.body, e.prev_hash, e.hash
    FROM audit_events e LEFT JOIN cases c ON c.id = e.case_id WHERE ${query.conditions()}
    ORDER BY e.at DESC, e.chain_id DESC, e.seq DESC LIMIT ${query.value(filter.limit + 1)}`,
  );
  return pageOf(rows, filter.limit, toItem, ({ at, chain_id, seq }) => [at, chain_id, seq]);
};
