import type { z } from "zod";
import type { absencesSchema } from "@/domain/task-actions";
import type { Caller } from "../caller";
import { statement } from "../db";
import { awaySql, isoSql } from "../sql";

export type Absences = z.infer<typeof absencesSchema>;

/** SQL of the person's own absence that is on or to come, and of those he stands in for now. @param id SQL of the person's id */
export const absencesSql = (id: string): string => `(
    SELECT jsonb_build_object('id', a.id, 'deputy', jsonb_build_object('id', d.id, 'name', d.name), 'from', ${isoSql("a.from_at")},
      'to', ${isoSql("a.to_at")})
    FROM absences a JOIN users d ON d.id = a.deputy_id WHERE a.user_id = ${id} AND a.ended_at IS NULL AND a.to_at > now()
  ) AS own, (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'until', ${isoSql("a.to_at")}) ORDER BY u.name, u.id), '[]')
    FROM absences a JOIN users u ON u.id = a.user_id WHERE a.deputy_id = ${id} AND ${awaySql}
  ) AS "standsInFor"`;

const select = statement<Absences>("find-absences", `SELECT ${absencesSql("$1")}`);

/** The caller's own absence that is on or to come, and for whom he stands in now. */
export const findAbsences = async ({ id }: Caller): Promise<Absences> => {
  const [found] = await select([id]);
  return found ?? { own: null, standsInFor: [] };
};
