import type { LocalizedText } from "@/domain/localized-text";
import type { RequestStatus } from "@/domain/requests/request";
import type { SlotKind, SlotStatus } from "@/domain/requests/slot";
import { statement } from "../db";
import { isoSql } from "../sql";

/** A request with what its steps need of it; instants ISO 8601 UTC. */
export type LoanRequest = {
  id: string;
  caseId: string;
  round: number;
  status: RequestStatus;
  message: string;
  openedAt: string;
  dueAt: string;
  slots: { id: string; kind: SlotKind; required: boolean; label: LocalizedText; status: SlotStatus }[];
};

const selectWhere = (condition: string): string =>
  `SELECT r.id, r.case_id AS "caseId", r.round, r.status, r.message, ${isoSql("r.opened_at")} AS "openedAt", ${isoSql("r.due_at")} AS "dueAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'required', s.required, 'label', s.label, 'status', s.status)
      ORDER BY s.place) FROM request_slots s WHERE s.request_id = r.id), '[]') AS slots
  FROM requests r WHERE ${condition}`;

const byId = statement<LoanRequest>("loan-request", selectWhere("r.id = $1"));
const byRound = statement<LoanRequest>("loan-request-of-round", selectWhere("r.case_id = $1 AND r.round = $2"));

/** One request with its slots in order, or undefined. */
export const readLoanRequest = async (requestId: string): Promise<LoanRequest | undefined> => (await byId([requestId]))[0];

export const readRequestOfRound = async (caseId: string, round: number): Promise<LoanRequest | undefined> =>
  (await byRound([caseId, round]))[0];
