import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";

const end = statement(
  "end-absence",
  `WITH ended AS (
    UPDATE absences SET ended_at = now() WHERE user_id = $1 AND ended_at IS NULL AND to_at > now() RETURNING id
  )
  SELECT append_audit($1, NULL, jsonb_set($2::jsonb, '{data,absenceId}', to_jsonb(id))) FROM ended`,
);

/** The caller is back, or does not go away after all; nothing where he is here anyway. What was decided for him meanwhile counts as his. */
export const endAbsence = async (caller: Caller): Promise<void> => {
  await end([caller.id, auditJson({ type: "absence.ended", ...actorOf(caller), data: { absenceId: "" } })]);
};
