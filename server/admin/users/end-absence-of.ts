import type { UserDetail } from "@/domain/admin/account";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { adminSql } from "../admin-sql";
import { requireAdmin } from "../require-admin";
import { getUser } from "./get-user";

const end = statement(
  "end-absence-of",
  `WITH ${adminSql("$1")}, ended AS (
    UPDATE absences a SET ended_at = now() FROM me WHERE a.user_id = $2 AND a.ended_at IS NULL AND a.to_at > now() RETURNING a.id
  )
  SELECT append_audit($2, NULL, jsonb_set($3::jsonb, '{data,absenceId}', to_jsonb(id))) FROM ended`,
);

/** Ends the absence of somebody else; his deputy stands in no more. Nothing where he is here. Throws AppError FORBIDDEN, NOT_FOUND. */
export const endAbsenceOf = async (caller: Caller, userId: string): Promise<UserDetail> => {
  const { id } = await getUser(userId);
  const event = auditJson({ type: "absence.ended", ...actorOf(caller), data: { absenceId: "", by: "admin" } });
  if ((await end([caller.id, id, event])).length === 0) await requireAdmin(caller);
  return getUser(id);
};
