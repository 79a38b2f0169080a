import { AppError } from "@/domain/errors";
import type { InformationRequest } from "@/domain/requests/request";
import { isUuid, ownOrVisibleSql, readableTypes, seesInternals } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import type { DocumentReader } from "../documents/document-row";
import { type RequestRow, requestColumns, toRequest } from "./request-row";

type Found = RequestRow & {
  type: string;
  applicantId: string | null;
  applicantEmail: string | null;
  caseStatus: string;
  data: Record<string, unknown>;
};

const select = statement<Found>(
  "read-request",
  `SELECT ${requestColumns}, c.type, c.applicant_id AS "applicantId", c.applicant_email AS "applicantEmail", c.status AS "caseStatus", c.data
  FROM requests r JOIN cases c ON c.id = r.case_id WHERE r.id = $1 AND ${ownOrVisibleSql("$2", "$3")}`,
);

export type ReadRequest = { row: Found; reader: DocumentReader; isApplicant: boolean };

/** A request with what decides who may do what in it, all fresh. Throws AppError NOT_FOUND, also for who may not know of it. */
export const readRequest = async (caller: Caller, requestId: string): Promise<ReadRequest> => {
  const [row] = isUuid(requestId) ? await select([requestId, caller.id, readableTypes(caller.roles)]) : [];
  if (!row) throw new AppError("NOT_FOUND", "There is no such request.");
  const reader = { id: caller.id, internal: seesInternals(caller, row) };
  return { row, reader, isApplicant: row.applicantId === caller.id };
};

/** @returns the request as the API gives it to this caller */
export const getRequest = async (caller: Caller, requestId: string): Promise<InformationRequest> => {
  const { row, reader } = await readRequest(caller, requestId);
  return toRequest(row, reader);
};
