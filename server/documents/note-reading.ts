import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { inTransaction } from "../in-transaction";
import type { FoundDocument } from "./find-document";

const notedToday = `EXISTS (SELECT FROM audit_events e WHERE e.actor_id = $2 AND e.type = 'document.read'
  AND e.at >= date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AND e.body::jsonb #>> '{data,documentId}' = $1::text)`;

const isNoted = statement<{ noted: boolean }>("is-reading-noted", `SELECT ${notedToday} AS noted`);
const hold = statement("hold-document", "SELECT FROM documents WHERE id = $1 FOR NO KEY UPDATE");
const note = statement("note-reading", `SELECT append_audit($3, $3, $4) WHERE NOT ${notedToday}`);

/** Puts on the trail that a person of the staff opened a document: once per person, document and day (UTC). */
export const noteReading = async (caller: Caller, { document, caseId }: FoundDocument): Promise<void> => {
  const [known] = await isNoted([document.id, caller.id]);
  if (known?.noted) return;
  const data = { documentId: document.id, sha256: document.sha256 };
  const event = auditJson({ type: "document.read", ...actorOf(caller), taskId: document.taskId ?? undefined, data });
  await inTransaction(async (connection) => {
    await hold([document.id], connection);
    await note([document.id, caller.id, caseId, event], connection);
  });
};
