import { AppError } from "@/domain/errors";
import { type DocumentType, requestLimits, type SlotKind } from "@/domain/requests/slot";
import { isUuid, mayAddDocumentSql, ownOrVisibleSql, readableTypes, seesInternals } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { meSql } from "../sql";
import { refusedUpload } from "./refuse-upload";

/** Where a file is to go: into a slot of a request, or beside, to the case itself. */
export type UploadTarget = { requestId: string; slotId: string } | { caseId: string };

/** Ids of the target as parameters $1 to $3: case, request, slot. */
export const targetValues = (target: UploadTarget): (string | null)[] =>
  "caseId" in target ? [target.caseId, null, null] : [null, target.requestId, target.slotId];

/** A case `c` with its slot `s` and request `r` where the file goes into one; parameters of `targetValues`. */
export const targetSql = `cases c LEFT JOIN requests r ON r.id = $2::uuid AND r.case_id = c.id
  LEFT JOIN request_slots s ON s.id = $3::uuid AND s.request_id = r.id
  WHERE CASE WHEN $1::uuid IS NOT NULL THEN c.id = $1 ELSE s.id IS NOT NULL AND c.id = (SELECT case_id FROM requests WHERE id = $2) END`;

/** Files a case may be sent in all: what is refused or taken out makes room for another, but is kept, and nobody may fill the store with it. */
const sentPerCase = 5 * requestLimits.filesPerCase;
/** How many more files a case may have. */
export const roomInCaseSql = `(SELECT least(${sentPerCase} - count(*),
    ${requestLimits.filesPerCase} - count(*) FILTER (WHERE o.removed_at IS NULL AND o.status <> 'REFUSED'))
  FROM documents o WHERE o.case_id = c.id AND o.kind = 'UPLOAD')`;
/** Files of a slot that count: what a reviewer did not accept makes room for another. */
export const filesOfSlotSql = `(SELECT count(*) FROM documents o WHERE o.slot_id = s.id AND o.removed_at IS NULL AND o.status <> 'REFUSED'
  AND NOT EXISTS (SELECT FROM document_reviews v WHERE v.document_id = o.id AND v.verdict = 'NOT_ACCEPTABLE'))`;

type Place = {
  caseId: string;
  type: string;
  applicantId: string | null;
  applicantEmail: string | null;
  caseStatus: string;
  requestStatus: string | null;
  kind: SlotKind | null;
  accept: DocumentType[] | null;
  mayAdd: boolean;
  roomInCase: number;
  roomInSlot: number | null;
};

const select = statement<Place>(
  "find-upload-place",
  `WITH ${meSql("$4")}
  SELECT c.id AS "caseId", c.type, c.applicant_id AS "applicantId", c.applicant_email AS "applicantEmail", c.status AS "caseStatus",
    r.status AS "requestStatus", s.kind, s.accept, ${mayAddDocumentSql} AS "mayAdd",
    ${roomInCaseSql} AS "roomInCase", s.max_files - ${filesOfSlotSql} AS "roomInSlot"
  FROM me, ${targetSql} AND ${ownOrVisibleSql("$4", "$5")}`,
);

const wrongSlot = () =>
  new AppError("VALIDATION_FAILED", "This slot asks for an answer, not for a file.", {
    errors: [{ path: "slotId", code: "invalid_type", message: "Send the answer to .../value" }],
  });

const checkPlace = (place: Place): void => {
  if (!place.mayAdd) throw new AppError("FORBIDDEN", "You may look at this case, but not add files to it.");
  if (place.caseStatus !== "OPEN") throw new AppError("CASE_CLOSED", "This case is closed.");
  if (place.requestStatus !== null && place.requestStatus !== "OPEN")
    throw new AppError("REQUEST_CLOSED", "This request is closed.", { params: { status: place.requestStatus } });
  if (place.kind !== null && place.kind !== "DOCUMENT") throw wrongSlot();
  if (place.roomInCase <= 0) throw refusedUpload("TOO_MANY_DOCUMENTS", { most: requestLimits.filesPerCase, of: "case" });
  if (place.roomInSlot !== null && place.roomInSlot <= 0) throw refusedUpload("TOO_MANY_DOCUMENTS", { of: "slot" });
};

export type FoundPlace = {
  caseId: string;
  /** Media types taken here; null: all we take. */
  accept: readonly DocumentType[] | null;
  internal: boolean;
  /** Throws AppError FORBIDDEN, CASE_CLOSED, REQUEST_CLOSED, TOO_MANY_DOCUMENTS or VALIDATION_FAILED when no file can be added now. */
  check: () => void;
};

/** The place a file is to go to, as it is now. Throws AppError NOT_FOUND, also for who may not know of it. */
export const findUploadPlace = async (caller: Caller, target: UploadTarget): Promise<FoundPlace> => {
  const ids = targetValues(target);
  const known = ids.every((id) => id === null || isUuid(id));
  const [place] = known ? await select([...ids, caller.id, readableTypes(caller.roles)]) : [];
  if (!place) throw new AppError("NOT_FOUND", "There is no such place for a file.");
  return {
    caseId: place.caseId,
    accept: place.accept,
    internal: seesInternals(caller, place),
    check: () => checkPlace(place),
  };
};
