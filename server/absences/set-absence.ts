import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { AppError } from "@/domain/errors";
import type { absenceInputSchema } from "@/domain/task-actions";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { inTransaction } from "../in-transaction";
import { isoSql, meSql } from "../sql";
import { checkPeriod } from "./check-period";
import { type Absences, findAbsences } from "./find-absences";
import { commonRoleSql, meanwhileSql, setAbsenceSql } from "./set-absence-sql";
import { wrongAbsence } from "./wrong-absence";

type Given = z.output<typeof absenceInputSchema>;

// In one order, so that two who name each other do not wait in a circle: the second sees that the first one goes away.
const holdBoth = statement("hold-people", "SELECT FROM users WHERE id IN ($1, $2) ORDER BY id FOR NO KEY UPDATE");

const set = statement("set-absence", setAbsenceSql);

const selectDeputy = statement<{ common: boolean; awayUntil: string | null }>(
  "absence-deputy",
  `WITH ${meSql("$1")}
  SELECT ${commonRoleSql} AS common,
    (SELECT ${isoSql("max(coalesce(a.ended_at, a.to_at))")} FROM absences a WHERE a.user_id = u.id AND ${meanwhileSql("$3", "$4")}) AS "awayUntil"
  FROM users u, me WHERE u.id = $2 AND u.active`,
);

const eventsOf = (caller: Caller): string[] => [
  auditJson({ type: "absence.ended", ...actorOf(caller), data: { absenceId: "" } }),
  auditJson({ type: "absence.begun", ...actorOf(caller), data: { absenceId: "", deputyId: "", from: "", to: "" } }),
  auditJson({
    type: "notice.recorded",
    actor: { system: "workflow" },
    data: { kind: "absence.deputy", channels: [], userId: "" },
  }),
];

const explain = async (caller: Caller, { deputyId, from, to }: Given): Promise<never> => {
  if (deputyId.toLowerCase() === caller.id) throw wrongAbsence("deputyId", "self");
  const [deputy] = await selectDeputy([caller.id, deputyId, from, to]);
  if (!deputy) throw wrongAbsence("deputyId", "unknown");
  if (!deputy.common) throw wrongAbsence("deputyId", "no_common_role");
  if (deputy.awayUntil !== null) throw wrongAbsence("deputyId", "away", { awayUntil: deputy.awayUntil });
  throw new AppError("UNAVAILABLE", "Somebody's absence changed at this very moment; try again.", { retryAfter: 1 });
};

/**
 * The caller is out of office from `from`, or from now where that is over, to `to`, and the deputy stands in and is told. It replaces what he
 * had said before: an absence that is on ends now, for what was decided in it counts for four eyes. Throws AppError VALIDATION_FAILED beside
 * the field.
 */
export const setAbsence = async (caller: Caller, given: Given): Promise<Absences> => {
  checkPeriod(given, Date.now());
  const { deputyId, from, to } = given;
  const begun = await inTransaction(async (connection) => {
    await holdBoth([caller.id, deputyId], connection);
    return set([caller.id, deputyId, randomUUID(), from, to, ...eventsOf(caller)], connection);
  });
  if (begun.length === 0) return explain(caller, given);
  return findAbsences(caller);
};
