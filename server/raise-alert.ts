import { statement } from "./db";

const insertAlert = statement(
  "raise-alert",
  `INSERT INTO alerts (id, kind, case_id, task_id, message)
  SELECT gen_random_uuid(), $1, $2::uuid, $3::uuid, $4
  WHERE NOT EXISTS (SELECT FROM alerts a WHERE a.kind = $1 AND a.case_id IS NOT DISTINCT FROM $2::uuid
    AND a.task_id IS NOT DISTINCT FROM $3::uuid AND (a.case_id IS NOT NULL OR a.message = $4) AND a.resolved_at IS NULL)`,
);

export type Alert = { kind: string; caseId: string | null; taskId?: string | null; message: string };

/**
 * Something for operations to look at; the same trouble stands there once until it is resolved. Where it is about no case, `message` says
 * which trouble it is. It holds no personal data.
 */
export const raiseAlert = async ({ kind, caseId, taskId = null, message }: Alert): Promise<void> => {
  await insertAlert([kind, caseId, taskId, message]);
};
