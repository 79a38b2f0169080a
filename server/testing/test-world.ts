import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Role } from "@/domain/roles";
import { loanApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { createTestDatabase } from "@/scripts/stack/test-database";
import type { Caller } from "../caller";
import { closeDb } from "../db";
import { startCase } from "../start-case";

export type PersonOptions = { roles: Role[]; limit?: number; email?: string; name?: string };
export type TaskOptions = {
  type?: string;
  level?: number;
  requiredRoles?: Role[];
  limitApplies?: boolean;
  amountCeiling?: number | null;
  amount?: number | null;
  currency?: string | null;
  status?: string;
  assigneeId?: string | null;
  fourEyes?: string | null;
  outcomes?: string[] | null;
  seat?: number;
  reviewLevels?: { level: number; roles: Role[]; need?: number; of?: number }[];
};

/** A database of one's own with the demo people, and quick ways to put cases and tasks into it. Close it at the end. */
export const openWorld = async () => {
  const database = await createTestDatabase();
  process.env.DATABASE_URL = database.appUrl;
  process.env.SESSION_SECRET ??= "a secret of the test run, long enough for it";
  process.env.CARRIER_SECRET ??= "a-carriers-secret-of-the-test-run-long-enough";
  process.env.COUNTERSIGN_MODE = "demo";
  process.env.LOG_LEVEL ??= "silent";
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 3 });
  // Dropping the database ends connections that are still open.
  owner.on("error", () => {});

  const addPerson = async ({ roles, limit, email, name = "Test Person" }: PersonOptions): Promise<Caller> => {
    const id = randomUUID();
    const address = email ?? `${id}@people.test`;
    await owner.query("INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, 'none')", [id, address, name]);
    for (const role of roles) await owner.query("INSERT INTO user_roles (user_id, role) VALUES ($1, $2)", [id, role]);
    if (limit !== undefined)
      await owner.query("INSERT INTO authority_limits (user_id, currency, amount) VALUES ($1, 'EUR', $2)", [id, limit]);
    return { id, email: address, name, roles };
  };

  const addCase = (actor: Caller = people.ana, overrides: Parameters<typeof loanApplication>[0] = {}) =>
    startCase({ actor, type: "loan", data: loanApplication({ person: actor, ...overrides }) });

  /** A task as its workflow's activity would open it. */
  const addTask = async (caseId: string, options: TaskOptions = {}): Promise<string> => {
    const id = randomUUID();
    const { level = 1, requiredRoles = ["LOAN_OFFICER"], limitApplies = false, amount = 18_000_00, currency = "EUR" } = options;
    const levels = [
      { level: 1, roles: ["LOAN_OFFICER"] },
      { level: 2, roles: ["SENIOR_UNDERWRITER"] },
    ];
    await owner.query(
      `INSERT INTO tasks (id, case_id, workflow_id, task_key, type, title, status, level, review_levels, required_roles, limit_applies,
        assignee_id, amount, currency, due_at, facts, amount_ceiling, four_eyes, outcomes, seat)
      VALUES ($1::uuid, $2::uuid, 'loan-' || $2::uuid, $1::text, $3, 'Review', $4, $5, $6, $7, $8, $9, $10, $11, now() + interval '24 hours', '{}', $12, $13, $14, $15)`,
      [
        id,
        caseId,
        options.type ?? "loan.review",
        options.status ?? "OPEN",
        level,
        JSON.stringify(options.reviewLevels ?? levels),
        requiredRoles,
        limitApplies,
        options.assigneeId ?? null,
        amount,
        currency,
        options.amountCeiling ?? null,
        options.fourEyes === undefined ? "case" : options.fourEyes,
        options.outcomes ?? null,
        options.seat ?? 1,
      ],
    );
    return id;
  };

  const count = async (sql: string, values: unknown[] = []): Promise<number> =>
    Number((await owner.query(`SELECT count(*) AS n FROM ${sql}`, values)).rows[0]?.n);

  const close = async (): Promise<void> => {
    await closeDb();
    await owner.end();
    await database.drop();
  };
  return { owner, addPerson, addCase, addTask, count, close };
};

export type World = Awaited<ReturnType<typeof openWorld>>;
