import { z } from "zod";
import type { findUsersSchema, ListedUser } from "@/domain/admin/account";
import type { Page } from "@/domain/listing";
import { decodeCursor, pageOf } from "../../cursor";
import { containsPattern, listQuery } from "../../query-builder";
import { listedUserColumns, stateOfSql } from "./account-sql";

type FindUsers = z.output<typeof findUsersSchema>;

/** Accounts by name, also disabled ones. For admins; the route's policy says so. */
export const findUsers = async ({ q, role, state, cursor, limit }: FindUsers): Promise<Page<ListedUser>> => {
  const query = listQuery();
  query.filter(q && containsPattern(q), (pattern) => `(u.name ILIKE ${pattern} OR u.email ILIKE ${pattern})`);
  query.filter(role, (held) => `EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = ${held})`);
  query.filter(state, (wanted) => `${stateOfSql} = ${wanted}`);
  const after = decodeCursor(cursor, z.tuple([z.string(), z.uuid()]));
  if (after) query.where(`(u.name, u.id) > (${query.value(after[0])}, ${query.value(after[1])}::uuid)`);
  const rows = await query.run<ListedUser>(
    "find-users",
    `SELECT ${listedUserColumns} FROM users u WHERE ${query.conditions()} ORDER BY u.name, u.id LIMIT ${query.value(limit + 1)}`,
  );
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ name, id }) => [name, id],
  );
};
