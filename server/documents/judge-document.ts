import { z } from "zod";
import { signals } from "@/domain/contracts";
import { AppError } from "@/domain/errors";
import type { CaseDocument } from "@/domain/requests/slot";
import { textSchema } from "@/domain/text";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { toDocument } from "./document-row";
import { findDocument } from "./find-document";
import { judgeSql } from "./judge-sql";

/** What a reviewer says of a document: looked at, not looked at after all, or not acceptable and why. */
export const judgeSchema = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.enum(["REVIEWED", "NOT_REVIEWED"]) }),
  z.strictObject({ verdict: z.literal("NOT_ACCEPTABLE"), reason: textSchema(500) }),
]);
export type Judgement = z.output<typeof judgeSchema>;

const judge = statement("judge-document", judgeSql);

const closed = (status: string) =>
  new AppError("NOT_FOUND", "This file cannot be judged: it is not there to be read.", { params: { status } });

/**
 * Keeps what a reviewer says of a document, as his own; saying the same again changes nothing. Not acceptable: its slot is refused with the
 * reason, and while its request is open the applicant is asked anew. Throws AppError NOT_FOUND, FORBIDDEN, CASE_CLOSED.
 */
export const judgeDocument = async (caller: Caller, documentId: string, judgement: Judgement): Promise<CaseDocument> => {
  const { document, caseId, caseStatus, removed, internal } = await findDocument(caller, documentId);
  if (!internal) throw new AppError("FORBIDDEN", "Only staff that works on the case says what it thinks of a file.");
  if (document.taskId !== null) throw new AppError("FORBIDDEN", "What colleagues attached to a task is not judged.");
  if (removed || document.status !== "CLEAN") throw closed(removed ? "REMOVED" : document.status);
  if (caseStatus !== "OPEN") throw new AppError("CASE_CLOSED", "This case is closed.");
  const reason = "reason" in judgement ? judgement.reason : null;
  const events = [
    auditJson({
      type: "document.judged",
      ...actorOf(caller),
      data: { documentId, verdict: judgement.verdict, ...(reason && { reason }) },
    }),
    auditJson({
      type: "request.slotRefused",
      ...actorOf(caller),
      data: { requestId: "", slotId: "", place: 0, reason: reason ?? "" },
    }),
    auditJson({
      type: "request.slotFilled",
      ...actorOf(caller),
      data: { requestId: "", slotId: "", place: 0, kind: "DOCUMENT" },
    }),
    auditJson({
      type: "notice.recorded",
      actor: { system: "workflow" },
      data: { kind: "loan.slotRefused", channels: [], userId: "" },
    }),
  ];
  const rows = await inTransaction(async (connection) => {
    await holdCase(caseId, connection);
    return judge([documentId, caller.id, judgement.verdict, reason, signals.slotChanged, ...events], connection);
  });
  const after = await findDocument(caller, documentId);
  const stands = after.document.reviews.find(({ by }) => by.id === caller.id)?.verdict ?? "NOT_REVIEWED";
  if (rows.length === 0 && stands !== judgement.verdict)
    throw new AppError("FORBIDDEN", "Your role reads files here, and does not judge them.");
  return toDocument(after.document, { id: caller.id, internal });
};
