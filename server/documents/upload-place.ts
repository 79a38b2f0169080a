import { filesPerTask } from "@/domain/attachment";
import { AppError } from "@/domain/errors";
import { type DocumentType, requestLimits, type SlotKind } from "@/domain/requests/slot";
import { isOpen, type TaskStatus } from "@/domain/task";
import { isUuid, mayAddDocumentSql, ownOrVisibleSql, readableTypes, seesInternals, worksOnSql } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { meSql } from "../sql";
import { refuseClosedTask } from "./refuse-closed-task";
import { refusedUpload } from "./refuse-upload";
import { filesOfSlotSql, roomSql } from "./upload-room";

/** Where a file is to go: into a slot of a request, beside, to the case itself, or to a task, for colleagues alone. */
export type UploadTarget = { requestId: string; slotId: string } | { caseId: string } | { taskId: string };

/** Ids of the target as parameters $1 to $4: case, request, slot, task. */
export const targetValues = (target: UploadTarget): (string | null)[] => {
  if ("caseId" in target) return [target.caseId, null, null, null];
  return "taskId" in target ? [null, null, null, target.taskId] : [null, target.requestId, target.slotId, null];
};

/** A case `c` with its slot `s` and request `r`, or its task `t`, where the file goes into one; parameters of `targetValues`. */
export const targetSql = `cases c LEFT JOIN requests r ON r.id = $2::uuid AND r.case_id = c.id
  LEFT JOIN request_slots s ON s.id = $3::uuid AND s.request_id = r.id LEFT JOIN tasks t ON t.id = $4::uuid AND t.case_id = c.id
  WHERE CASE WHEN $1::uuid IS NOT NULL THEN c.id = $1 WHEN $4::uuid IS NOT NULL THEN c.id = (SELECT case_id FROM tasks WHERE id = $4)
    ELSE s.id IS NOT NULL AND c.id = (SELECT case_id FROM requests WHERE id = $2) END`;

/** Condition over the target and person `me`: may put files there. */
export const mayAddSql = `CASE WHEN t.id IS NULL THEN ${mayAddDocumentSql} ELSE ${worksOnSql} END`;

type Place = {
  caseId: string;
  type: string;
  applicantId: string | null;
  applicantEmail: string | null;
  caseStatus: string;
  requestStatus: string | null;
  taskStatus: TaskStatus | null;
  kind: SlotKind | null;
  accept: DocumentType[] | null;
  mayAdd: boolean;
  room: number;
  roomInSlot: number | null;
};

const select = statement<Place>(
  "find-upload-place",
  `WITH ${meSql("$5")}
  SELECT c.id AS "caseId", c.type, c.applicant_id AS "applicantId", c.applicant_email AS "applicantEmail", c.status AS "caseStatus",
    r.status AS "requestStatus", t.status AS "taskStatus", s.kind, s.accept, ${mayAddSql} AS "mayAdd",
    ${roomSql} AS room, s.max_files - ${filesOfSlotSql} AS "roomInSlot"
  FROM me, ${targetSql} AND ${ownOrVisibleSql("$5", "$6")}`,
);

const wrongSlot = () =>
  new AppError("VALIDATION_FAILED", "This slot asks for an answer, not for a file.", {
    errors: [{ path: "slotId", code: "invalid_type", message: "Send the answer to .../value" }],
  });

const checkCase = (place: Place): void => {
  if (place.caseStatus !== "OPEN") throw new AppError("CASE_CLOSED", "This case is closed.");
  if (place.requestStatus !== null && place.requestStatus !== "OPEN")
    throw new AppError("REQUEST_CLOSED", "This request is closed.", { params: { status: place.requestStatus } });
  if (place.kind !== null && place.kind !== "DOCUMENT") throw wrongSlot();
  if (place.room <= 0) throw refusedUpload("TOO_MANY_DOCUMENTS", { most: requestLimits.filesPerCase, of: "case" });
  if (place.roomInSlot !== null && place.roomInSlot <= 0) throw refusedUpload("TOO_MANY_DOCUMENTS", { of: "slot" });
};

const checkPlace = async (place: Place, caller: Caller, target: UploadTarget): Promise<void> => {
  if (!place.mayAdd) throw new AppError("FORBIDDEN", "You may look at this case, but not add files to it.");
  if (!("taskId" in target)) return checkCase(place);
  if (place.taskStatus !== null && !isOpen(place.taskStatus)) await refuseClosedTask(caller, target.taskId, "attach");
  if (place.room <= 0) throw refusedUpload("TOO_MANY_DOCUMENTS", { most: filesPerTask, of: "task" });
};

export type FoundPlace = {
  caseId: string;
  /** Media types taken here; null: all we take. */
  accept: readonly DocumentType[] | null;
  internal: boolean;
  /**
   * Throws AppError FORBIDDEN, CASE_CLOSED, REQUEST_CLOSED, TASK_CLOSED, ALREADY_DECIDED, TOO_MANY_DOCUMENTS or VALIDATION_FAILED when no
   * file can be added now.
   */
  check: () => Promise<void>;
};

/** The place a file is to go to, as it is now. Throws AppError NOT_FOUND, also for who may not know of it. */
export const findUploadPlace = async (caller: Caller, target: UploadTarget): Promise<FoundPlace> => {
  const ids = targetValues(target);
  const known = ids.every((id) => id === null || isUuid(id));
  const [place] = known ? await select([...ids, caller.id, readableTypes(caller.roles)]) : [];
  const internal = place !== undefined && seesInternals(caller, place);
  if (!place || ("taskId" in target && !internal)) throw new AppError("NOT_FOUND", "There is no such place for a file.");
  return {
    caseId: place.caseId,
    accept: place.accept,
    internal,
    check: () => checkPlace(place, caller, target),
  };
};
