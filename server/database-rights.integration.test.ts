import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { people } from "@/prisma/people";
import { pool } from "./db";
import { openWorld, type World } from "./testing/test-world";

let world: World;
let caseId: string;
let decisionId: string;

const decide = async (taskId: string): Promise<string> => {
  const id = randomUUID();
  await pool().query(
    `INSERT INTO decisions (id, task_id, case_id, level, outcome, data, seen_version, decided_by_id, decided_at)
    VALUES ($1, $2, $3, 1, 'REJECTED', '{"comment": "Too high"}', 1, $4, now())`,
    [id, taskId, caseId, people.olivia.id],
  );
  return id;
};

beforeAll(async () => {
  world = await openWorld();
  ({ id: caseId } = await world.addCase(people.ana));
  decisionId = await decide(await world.addTask(caseId));
});
afterAll(() => world.close());

/** Everything the database holds of the case, as its owner sees it. */
const kept = async () => {
  const rows = async (sql: string) => (await world.owner.query(sql, [caseId])).rows;
  return {
    decisions: await rows("SELECT * FROM decisions WHERE case_id = $1"),
    cases: await rows("SELECT * FROM cases WHERE id = $1"),
    tasks: await rows("SELECT * FROM tasks WHERE case_id = $1"),
    events: await rows("SELECT * FROM audit_events WHERE chain_id = $1 ORDER BY seq"),
  };
};

test("the application can change no part of a decision but its way to the engine", async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
    WHERE table_name = 'decisions' AND column_name NOT IN ('delivered_at', 'acknowledged_at')`,
  );
  expect(rows.map(({ name }) => name)).toContain("outcome");
  const before = await kept();
  expect(before.decisions).toHaveLength(1);
  for (const { name } of rows)
    await expect(pool().query(`UPDATE decisions SET ${name} = ${name}`), name).rejects.toMatchObject({ code: "42501" });
  await expect(pool().query("UPDATE decisions SET outcome = 'APPROVED', delivered_at = now()")).rejects.toMatchObject({
    code: "42501",
  });
  expect(await kept()).toEqual(before);
});

test("the application notes how far a decision got", async () => {
  const { rowCount } = await pool().query("UPDATE decisions SET delivered_at = now(), acknowledged_at = now() WHERE id = $1", [
    decisionId,
  ]);
  expect(rowCount).toBe(1);
});

test("the application deletes nothing but counters, drafts, what a person put off, watches or saved as a view, roles and limits, and the demo's switches, and empties nothing", async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
      AND tablename NOT IN ('rate_limits', 'drafts', 'task_snoozes', 'case_watches', 'saved_views', 'user_roles', 'authority_limits',
        'sim_faults')`,
  );
  const tables = rows.map(({ name }) => name);
  expect(tables).toEqual(
    expect.arrayContaining([
      "decisions",
      "cases",
      "tasks",
      "audit_events",
      "users",
      "agreements",
      "loans",
      "messages",
      "task_comments",
    ]),
  );
  const before = await kept();
  expect(before.events.length).toBeGreaterThan(0);
  for (const table of tables)
    for (const sql of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`])
      await expect(pool().query(sql), sql).rejects.toMatchObject({ code: "42501" });
  expect(await kept()).toEqual(before);
});

test("the application does not touch what says which migrations were applied", async () => {
  for (const sql of ["INSERT INTO _prisma_migrations (id) VALUES ('x')", "UPDATE _prisma_migrations SET rolled_back_at = now()"])
    await expect(pool().query(sql), sql).rejects.toMatchObject({ code: "42501" });
});
