import { z } from "zod";
import { staffRoles } from "@/domain/roles";
import type { Colleague } from "@/domain/task-actions";
import { textSchema } from "@/domain/text";
import { colleagueRoles } from "./access";
import type { Caller } from "./caller";
import { containsPattern, listQuery } from "./query-builder";
import { awaySql, isoSql } from "./sql";

/** `q`: part of a name; `role`: one they hold. */
export const findColleaguesSchema = z.object({ q: textSchema(100).optional(), role: z.enum(staffRoles).optional() });
type FindColleagues = z.output<typeof findColleaguesSchema>;

/** Most that are answered at once; whoever looks for somebody types more of the name. */
const most = 50;

/** Active people, without the caller, who work on at least one kind of case he may read, by name: one statement. */
export const findColleagues = async (caller: Caller, { q, role }: FindColleagues): Promise<{ items: Colleague[] }> => {
  const query = listQuery();
  query.where(`u.active AND u.id <> ${query.value(caller.id)}`);
  const held = (roles: string) => `EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = ANY (${roles}::text[]))`;
  query.where(held(query.value(colleagueRoles(caller.roles))));
  query.filter(role && [role], held);
  query.filter(q && containsPattern(q), (pattern) => `u.name ILIKE ${pattern}`);
  const items = await query.run<Colleague>(
    "find-colleagues",
    `SELECT u.id, u.name, ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id ORDER BY r.role) AS roles,
      (SELECT ${isoSql("max(coalesce(a.ended_at, a.to_at))")} FROM absences a WHERE a.user_id = u.id AND ${awaySql}) AS "awayUntil"
    FROM users u WHERE ${query.conditions()} ORDER BY u.name, u.id LIMIT ${query.value(most)}`,
  );
  return { items };
};
