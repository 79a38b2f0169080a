import { statement } from "@/server/db";

export type UncheckedDocument = { id: string; caseId: string; storedAs: string; sha256: string; attempts: number };

/** Seconds a checker has for one file; after that another takes it up. */
const leaseSeconds = 60;

// Taken for a while instead of locked: a scan takes longer than a row should be held, and a checker that dies gives it back by itself.
const take = statement<UncheckedDocument>(
  "document-take",
  `UPDATE documents SET check_attempts = check_attempts + 1, next_check_at = now() + ${leaseSeconds} * interval '1 second'
  WHERE id = (SELECT d.id FROM documents d WHERE d.status = 'QUARANTINE' AND d.next_check_at <= now() AND d.removed_at IS NULL
    ORDER BY d.next_check_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, case_id AS "caseId", stored_as AS "storedAs", sha256, check_attempts AS attempts`,
);

/** Takes the next file that waits for its check, for this checker alone. */
export const takeUnchecked = async (): Promise<UncheckedDocument | undefined> => (await take([]))[0];

const postpone = statement(
  "document-postpone",
  "UPDATE documents SET next_check_at = now() + $2 * interval '1 millisecond' WHERE id = $1 AND status = 'QUARANTINE'",
);

/** Leaves a file in quarantine for later. @param ms how much later */
export const postponeCheck = async (id: string, ms: number): Promise<void> => {
  await postpone([id, ms]);
};
