import { AppError } from "@/domain/errors";
import { internalSql, isUuid } from "../access";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { meSql } from "../sql";

const watch = statement(
  "watch-case",
  `WITH ${meSql("$2")}, seen AS (
    SELECT c.id FROM cases c, me WHERE c.id = $1 AND ${internalSql}
  ), watched AS (
    INSERT INTO case_watches (case_id, user_id) SELECT id, $2 FROM seen ON CONFLICT DO NOTHING RETURNING case_id
  )
  SELECT id, (SELECT append_audit(case_id, case_id, $3::jsonb) FROM watched) FROM seen`,
);

/** From now on the caller is told when the case moves; watching it already changes nothing. Throws AppError NOT_FOUND. */
export const watchCase = async (caller: Caller, caseId: string): Promise<void> => {
  const event = auditJson({ type: "case.watched", ...actorOf(caller), data: {} });
  const seen = isUuid(caseId) ? await watch([caseId, caller.id, event]) : [];
  if (seen.length === 0) throw new AppError("NOT_FOUND", "There is no such case.");
};
