import type { CaseDetail } from "@/domain/case";
import { AppError } from "@/domain/errors";
import { isUuid, mayCancel, ownOrVisibleSql, readableTypes, seesInternals } from "./access";
import type { Caller } from "./caller";
import { type CaseRow, caseColumns, toCase } from "./case-row";
import { statement } from "./db";
import { shippingOfCaseSql } from "./order/shipping-updates-sql";
import { finallyDecidedSql, irrevocableSql, isoSql } from "./sql";
import { watchingSql } from "./watches/watching-sql";

export type CaseDetailRow = CaseRow & {
  data: Record<string, unknown>;
  assessment: Record<string, unknown> | null;
  cancellation: CaseDetail["cancellation"];
  shipping: CaseDetail["shipping"];
  final: boolean;
  tasks: CaseDetail["tasks"];
  requests: CaseDetail["requests"];
  offer: CaseDetail["offer"];
  unread_by_desk: number;
  unread_by_applicant: number;
  watching: boolean;
};

const unreadSql = (from: string): string =>
  `(SELECT count(*) FROM messages m WHERE m.case_id = c.id AND m.read_at IS NULL AND ${from})`;

/** A request to stop, and what the person was told when it was declined. */
const cancellationSql = `CASE WHEN c.cancel_requested_at IS NOT NULL THEN jsonb_build_object('requestedAt', ${isoSql("c.cancel_requested_at")},
    'declined', CASE WHEN c.cancel_declined IS NOT NULL THEN jsonb_build_object('at', c.cancel_declined -> 'at', 'reason', c.cancel_declined -> 'reason',
      'message', (SELECT d.data -> 'message' FROM decisions d WHERE d.id = (c.cancel_declined ->> 'decisionId')::uuid)) END) END`;

/** A case as its page is told of it, from alias `c`. @param viewer SQL of who asks */
export const caseDetailColumns = (
  viewer: string,
): string => `${caseColumns}, c.data, c.assessment, ${cancellationSql} AS cancellation, ${shippingOfCaseSql} AS shipping,
    ${irrevocableSql} OR ${finallyDecidedSql} AS final,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'type', t.type, 'title', t.title, 'status', t.status, 'level', t.level)
      ORDER BY t.created_at, t.id), '[]') FROM tasks t WHERE t.case_id = c.id) AS tasks,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'round', r.round, 'status', r.status, 'openedAt', ${isoSql("r.opened_at")},
      'dueAt', ${isoSql("r.due_at")}) ORDER BY r.round), '[]') FROM requests r WHERE r.case_id = c.id) AS requests,
    (SELECT jsonb_build_object('agreementId', a.id, 'status', a.status, 'openUntil', ${isoSql("a.open_until")})
      FROM agreements a WHERE a.case_id = c.id) AS offer,
    ${unreadSql("NOT m.from_desk")} AS unread_by_desk, ${unreadSql("m.from_desk")} AS unread_by_applicant,
    ${watchingSql(viewer)} AS watching`;

const selectCase = statement<CaseDetailRow>(
  "get-case",
  `SELECT ${caseDetailColumns("$2")} FROM cases c WHERE c.id = $1 AND ${ownOrVisibleSql("$2", "$3")}`,
);

type CaseReader = Parameters<typeof seesInternals>[0];

/**
 * `alreadyAsked`: somebody asked to stop it before. `internal`: the caller sees tasks, risk and trail. `applicant`: it is his by account.
 */
export type OpenedCase = {
  detail: CaseDetail;
  type: CaseRow["type"];
  internal: boolean;
  applicant: boolean;
  mayAsk: boolean;
  alreadyAsked: boolean;
};

/** What this caller, who may know of it, is told of a case. */
export const openedCase = (caller: CaseReader, row: CaseDetailRow): OpenedCase => {
  const internal = seesInternals(caller, {
    type: row.type,
    applicantId: row.applicant_id,
    applicantEmail: row.applicant_email,
  });
  const mayAsk = mayCancel(caller, { type: row.type, applicantId: row.applicant_id });
  const detail: CaseDetail = {
    ...toCase(row, internal),
    data: row.data,
    assessment: internal ? row.assessment : null,
    tasks: internal ? row.tasks : [],
    requests: row.requests,
    offer: row.offer,
    unreadMessages: internal ? row.unread_by_desk : row.unread_by_applicant,
    shipping: row.shipping,
    watching: internal && row.watching,
    cancellation: row.cancellation,
    mayCancel: mayAsk && row.status === "OPEN" && !row.cancellation && !row.final,
  };
  const applicant = row.applicant_id === caller.id;
  return { detail, type: row.type, internal, applicant, mayAsk, alreadyAsked: row.cancellation !== null };
};

/** A case as this caller may see it. Throws AppError NOT_FOUND, also for who may not know of it. */
export const getCase = async (caller: Caller, caseId: string): Promise<OpenedCase> => {
  const [row] = isUuid(caseId) ? await selectCase([caseId, caller.id, readableTypes(caller.roles)]) : [];
  if (!row) throw new AppError("NOT_FOUND", "There is no such case.");
  return openedCase(caller, row);
};
