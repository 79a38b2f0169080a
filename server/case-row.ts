import type { Case } from "@/domain/case";
import type { CaseStatus } from "@/domain/case-state";
import { type CaseType, caseTypes } from "@/domain/case-types";
import { isoSql } from "./sql";

/** A case as the API lists it, from alias `c`. */
export const caseColumns = `c.id, c.type, c.number, c.title, c.stage, c.status, c.amount, c.currency, c.version, c.applicant_id, c.applicant_email,
  ${isoSql("c.created_at")} AS created_at, ${isoSql("c.updated_at")} AS updated_at, ${isoSql("c.closed_at")} AS closed_at`;

export type CaseRow = {
  id: string;
  type: CaseType;
  number: string;
  title: string;
  stage: string;
  status: CaseStatus;
  amount: number | null;
  currency: string | null;
  version: number;
  applicant_id: string | null;
  applicant_email: string | null;
  created_at: string;
  updated_at: string;
  closed_at: string | null;
};

/** The stage as one may be told it: what went on among us is said to staff alone. @param internal the case's internals are his to see */
export const stageFor = (type: CaseType, stage: string, internal: boolean): string =>
  internal ? stage : caseTypes[type].applicantStage(stage);

/** A case as the API lists it to somebody. @param internal its internals are his to see */
export const toCase = (row: CaseRow, internal: boolean): Case => ({
  id: row.id,
  type: row.type,
  number: row.number,
  title: row.title,
  stage: stageFor(row.type, row.stage, internal),
  status: row.status,
  amount: row.amount,
  currency: row.currency,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  closedAt: row.closed_at,
});
