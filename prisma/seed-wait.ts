import { setTimeout as sleep } from "node:timers/promises";
import { pool } from "../server/db";

const patienceMs = 120_000;

/** The first row that a query finds, asked for until there is one. Throws Error after two minutes. @param what for the sentence then */
export const waitFor = async <Row>(what: string, sql: string, values: unknown[]): Promise<Row> => {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const { rows } = await pool().query(sql, values);
    if (rows[0]) return rows[0];
    await sleep(200);
  }
  throw new Error(`${what} did not happen within ${patienceMs / 1000} s; does the worker run?`);
};

type OpenTask = { id: string; version: number; amount: number; termMonths: number };

/** The task of a case that waits at this level. */
export const openTask = (caseId: string, level: number, type = "loan.review"): Promise<OpenTask> =>
  waitFor(
    `Opening ${type} at level ${level} of case ${caseId}`,
    `SELECT id, version, amount, (facts #>> '{application,termMonths}')::int AS "termMonths" FROM tasks
    WHERE case_id = $1 AND level = $2 AND type = $3 AND status IN ('OPEN', 'CLAIMED', 'ESCALATED')`,
    [caseId, level, type],
  );
