import type { Queryable } from "../server/db";
import { hashPassword } from "../server/password";
import { firstCalendars } from "./calendars";
import { catalogue } from "./catalogue";
import { type DemoPerson, demoPassword, limitRows, people } from "./people";
import { firstPolicies } from "./policies";

const firstRows = [
  ["calendars", firstCalendars],
  ["policies", firstPolicies],
] as const;

/** Inserts the first calendars and policies; what an admin has changed since stays as it is. */
export const seedPolicies = async (on: Queryable): Promise<void> => {
  for (const [table, rows] of firstRows)
    for (const { id, version, data } of rows)
      await on.query(
        `INSERT INTO ${table} (id, version, active, data)
         SELECT $1, $2, NOT EXISTS (SELECT FROM ${table} WHERE id = $1 AND active), $3 ON CONFLICT DO NOTHING`,
        [id, version, JSON.stringify(data)],
      );
};

const insertPeople = `
  WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS g (id uuid, email text, name text, locale text, roles jsonb, limits jsonb)),
  added AS (
    INSERT INTO users (id, email, name, locale, password_hash, demo)
    SELECT id, email, name, locale, $2, true FROM given ON CONFLICT DO NOTHING RETURNING id
  ),
  roles AS (
    INSERT INTO user_roles (user_id, role)
    SELECT id, role FROM added JOIN given USING (id), jsonb_array_elements_text(given.roles) AS role
  )
  INSERT INTO authority_limits (user_id, currency, amount)
  SELECT id, l.currency, l.amount FROM added JOIN given USING (id),
    jsonb_to_recordset(given.limits) AS l (currency text, amount bigint)`;

/** Inserts the demo accounts that are missing, with roles and limits. @returns how many were added */
export const seedPeople = async (on: Queryable): Promise<number> => {
  const all: DemoPerson[] = Object.values(people);
  const known = await on.query<{ id: string }>("SELECT id FROM users WHERE id = ANY($1)", [all.map(({ id }) => id)]);
  const ids = new Set(known.rows.map(({ id }) => id));
  const missing = all.filter(({ id }) => !ids.has(id)).map((person) => ({ ...person, limits: limitRows(person) }));
  // One hash for all: the password is no secret.
  if (missing.length > 0) await on.query(insertPeople, [JSON.stringify(missing), await hashPassword(demoPassword)]);
  return missing.length;
};

/** Puts the demo's products into the catalogue and the warehouse where they are not yet; what was sold since stays sold. */
export const seedCatalogue = async (on: Queryable): Promise<void> => {
  const given = 'jsonb_to_recordset($1::jsonb) AS g (sku text, name text, "unitPrice" bigint, stock integer)';
  await on.query(
    `INSERT INTO products (sku, name, unit_price, currency) SELECT sku, name, "unitPrice", 'EUR' FROM ${given} ON CONFLICT DO NOTHING`,
    [JSON.stringify(catalogue)],
  );
  await on.query(`INSERT INTO sim_stock (sku, initial, on_hand) SELECT sku, stock, stock FROM ${given} ON CONFLICT DO NOTHING`, [
    JSON.stringify(catalogue),
  ]);
};
