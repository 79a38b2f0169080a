import type { AgreementStatus } from "@/domain/loan/offer";
import type { Locale } from "@/domain/me";
import { statement } from "../db";
import { isoSql } from "../sql";

/** Amount in minor units of `currency`, rate in basis points per year. */
export type AgreedTerms = { amount: number; currency: string; rateBps: number; termMonths: number };

/** An agreement as stored; instants ISO 8601 UTC, hashes hex. */
export type StoredAgreement = {
  id: string;
  documentId: string;
  sha256: string;
  locale: Locale;
  terms: AgreedTerms;
  counterOffer: boolean;
  status: AgreementStatus;
  openUntil: string;
  preparedAt: string;
  answeredAt: string | null;
  answeredBy: { id: string; name: string } | null;
  answeredFromIp: string | null;
  answeredFromAgent: string | null;
  signedSha256: string | null;
};

/** What a case's papers are made of; `locale` is the applicant's language now. */
export type LoanFile = {
  caseId: string;
  number: string;
  data: unknown;
  currency: string;
  timeScale: number;
  locale: Locale;
  agreement: StoredAgreement | null;
};

const agreementJson = `CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'documentId', a.document_id, 'sha256', a.sha256, 'locale', a.locale,
  'terms', a.terms, 'counterOffer', a.counter_offer, 'status', a.status, 'openUntil', ${isoSql("a.open_until")},
  'preparedAt', ${isoSql("a.prepared_at")}, 'answeredAt', ${isoSql("a.answered_at")}, 'answeredFromIp', a.answered_from_ip,
  'answeredBy', CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'name', s.name) END,
  'answeredFromAgent', a.answered_from_agent, 'signedSha256', a.signed_sha256) END`;

const select = (condition: string): string =>
  `SELECT c.id AS "caseId", c.number, c.data, c.currency, c.time_scale AS "timeScale", coalesce(u.locale, 'en') AS locale,
    ${agreementJson} AS agreement
  FROM cases c LEFT JOIN users u ON u.id = c.applicant_id LEFT JOIN agreements a ON a.case_id = c.id LEFT JOIN users s ON s.id = a.answered_by_id
  WHERE ${condition}`;

const byCase = statement<LoanFile>("loan-file", select("c.id = $1"));
const byAgreement = statement<LoanFile>("loan-file-of-agreement", select("a.id = $1"));

/** A case with its agreement, or undefined. */
export const readLoanFile = async (caseId: string): Promise<LoanFile | undefined> => (await byCase([caseId]))[0];

export const readLoanFileOfAgreement = async (agreementId: string): Promise<LoanFile | undefined> =>
  (await byAgreement([agreementId]))[0];
