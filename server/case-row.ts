import type { Case } from "@/domain/case";
import type { CaseStatus } from "@/domain/case-state";
import { isoSql } from "./sql";

/** A case as the API lists it, from alias `c`. */
export const caseColumns = `c.id, c.type, c.number, c.title, c.stage, c.status, c.amount, c.currency, c.version,
  ${isoSql("c.created_at")} AS created_at, ${isoSql("c.updated_at")} AS updated_at, ${isoSql("c.closed_at")} AS closed_at`;

export type CaseRow = {
  id: string;
  type: string;
  number: string;
  title: string;
  stage: string;
  status: CaseStatus;
  amount: number | null;
  currency: string | null;
  version: number;
  created_at: string;
  updated_at: string;
  closed_at: string | null;
};

export const toCase = (row: CaseRow): Case => ({
  id: row.id,
  type: row.type,
  number: row.number,
  title: row.title,
  stage: row.stage,
  status: row.status,
  amount: row.amount,
  currency: row.currency,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  closedAt: row.closed_at,
});
