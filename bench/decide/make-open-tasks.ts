import { people } from "@/prisma/people";
import { pool } from "@/server/db";

/** Inserts `count` open review tasks, one case each, that Olivia may decide; no workflow stands behind them. @returns task ids */
export const makeOpenTasks = async (count: number): Promise<string[]> => {
  const { rows } = await pool().query<{ id: string }>(
    `WITH made AS (
       INSERT INTO cases (id, type, number, title, stage, amount, currency, data, applicant_name, applicant_email, created_by_id, workflow_id)
       SELECT id, 'loan', 'B-' || id, 'Bench', 'MANUAL_REVIEW', 1200000, 'EUR', '{}', 'Bench', 'bench@demo.test', $2, 'loan-' || id
       FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $1::int)) AS ids RETURNING id, workflow_id
     )
     INSERT INTO tasks (id, case_id, workflow_id, task_key, type, title, required_roles, limit_applies, amount, currency, due_at, facts)
     SELECT gen_random_uuid(), id, workflow_id, 'review-1', 'loan.review', 'Bench', '{LOAN_OFFICER}', true, 1200000, 'EUR', now(), '{}'
     FROM made RETURNING id`,
    [count, people.ana.id],
  );
  return rows.map((row) => row.id);
};
