import { firstCalendars } from "../../prisma/calendars";
import { limitRows, people } from "../../prisma/people";
import { firstPolicies } from "../../prisma/policies";
import { seedCatalogue } from "../../prisma/seed-base";
import { pool } from "../../server/db";

const put = (table: string, columns: string, rows: unknown[][]): Promise<unknown>[] =>
  rows.map((row) =>
    pool().query(
      `INSERT INTO ${table} (${columns}) VALUES (${row.map((_, index) => `$${index + 1}`).join(", ")}) ON CONFLICT DO NOTHING`,
      row,
    ),
  );

/** Puts the demo people, their limits, policies and the catalogue in place where they are not yet. */
export const prepareDatabase = async (): Promise<void> => {
  const everybody = Object.values(people);
  await Promise.all(
    put(
      "users",
      "id, email, name, password_hash, demo, locale",
      everybody.map(({ id, email, name, locale }) => [id, email, name, "cannot sign in", true, locale]),
    ),
  );
  await Promise.all([
    seedCatalogue(pool()),
    ...put(
      "user_roles",
      "user_id, role",
      everybody.flatMap(({ id, roles }) => roles.map((role) => [id, role])),
    ),
    ...put(
      "authority_limits",
      "user_id, currency, amount",
      everybody.flatMap((person) => limitRows(person).map(({ userId, currency, amount }) => [userId, currency, amount])),
    ),
    ...put(
      "calendars",
      "id, version, active, data",
      firstCalendars.map(({ id, version, data }) => [id, version, true, JSON.stringify(data)]),
    ),
    ...put(
      "policies",
      "id, version, active, data",
      firstPolicies.map(({ id, version, data }) => [id, version, true, JSON.stringify(data)]),
    ),
  ]);
};
