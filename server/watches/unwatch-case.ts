import { AppError } from "@/domain/errors";
import { internalSql, isUuid } from "../access";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { meSql } from "../sql";

const unwatch = statement(
  "unwatch-case",
  `WITH ${meSql("$2")}, seen AS (
    SELECT c.id FROM cases c, me WHERE c.id = $1 AND ${internalSql}
  ), ended AS (
    DELETE FROM case_watches w USING seen WHERE w.case_id = seen.id AND w.user_id = $2 RETURNING w.case_id
  )
  SELECT id, (SELECT append_audit(case_id, case_id, $3::jsonb) FROM ended) FROM seen`,
);

/** The caller is not told any more when the case moves; nothing where he was not. Throws AppError NOT_FOUND. */
export const unwatchCase = async (caller: Caller, caseId: string): Promise<void> => {
  const event = auditJson({ type: "case.unwatched", ...actorOf(caller), data: {} });
  const seen = isUuid(caseId) ? await unwatch([caseId, caller.id, event]) : [];
  if (seen.length === 0) throw new AppError("NOT_FOUND", "There is no such case.");
};
