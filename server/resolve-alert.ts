import { statement } from "./db";
import type { Alert } from "./raise-alert";

const resolve = statement(
  "resolve-alert",
  `UPDATE alerts SET resolved_at = now() WHERE kind = $1 AND case_id IS NOT DISTINCT FROM $2::uuid
    AND task_id IS NOT DISTINCT FROM $3::uuid AND message = $4 AND resolved_at IS NULL`,
);

/** The trouble is over by itself: the alert that `raiseAlert` made of the same values does not stand there any more. */
export const resolveAlert = async ({ kind, caseId, taskId = null, message }: Alert): Promise<void> => {
  await resolve([kind, caseId, taskId, message]);
};
