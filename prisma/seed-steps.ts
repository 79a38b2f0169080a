import { setTimeout as sleep } from "node:timers/promises";
import { cancelCase } from "../server/cancel-case";
import { claimTask } from "../server/claim-task";
import { pool } from "../server/db";
import { decideTask } from "../server/decide-task";
import { loanRejection, loanTerms } from "./builders";
import { type PersonKey, people } from "./people";

/** One thing that happens to a seeded case, through the door everybody uses. */
export type SeedStep = (caseId: string) => Promise<void>;

const patienceMs = 120_000;

const waitFor = async <Row>(what: string, sql: string, values: unknown[]): Promise<Row> => {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const { rows } = await pool().query(sql, values);
    if (rows[0]) return rows[0];
    await sleep(200);
  }
  throw new Error(`${what} did not happen within ${patienceMs / 1000} s; does the worker run?`);
};

type OpenTask = { id: string; version: number; amount: number };

const openTask = (caseId: string, level: number): Promise<OpenTask> =>
  waitFor(
    `Opening level ${level} of case ${caseId}`,
    "SELECT id, version, amount FROM tasks WHERE case_id = $1 AND level = $2 AND status IN ('OPEN', 'CLAIMED', 'ESCALATED')",
    [caseId, level],
  );

/** The case waits for a person at this level. */
export const waits =
  (level: number): SeedStep =>
  async (caseId) => {
    await openTask(caseId, level);
  };

export const claims =
  (person: PersonKey, level = 1): SeedStep =>
  async (caseId) => {
    await claimTask(people[person], (await openTask(caseId, level)).id);
  };

/** @param terms what differs from granting the whole amount over 48 months */
export const approves =
  (person: PersonKey, level = 1, terms: Parameters<typeof loanTerms>[0] = {}): SeedStep =>
  async (caseId) => {
    const { id, version, amount } = await openTask(caseId, level);
    const decision = { outcome: "APPROVED", data: loanTerms({ amount, ...terms }) };
    await decideTask({ caller: people[person], taskId: id, decision, seenVersion: version });
  };

export const rejects =
  (person: PersonKey, level = 1, reason: Parameters<typeof loanRejection>[0] = {}): SeedStep =>
  async (caseId) => {
    const { id, version } = await openTask(caseId, level);
    const decision = { outcome: "REJECTED", data: loanRejection(reason) };
    await decideTask({ caller: people[person], taskId: id, decision, seenVersion: version });
  };

export const withdraws =
  (person: PersonKey, reason: string): SeedStep =>
  async (caseId) => {
    await cancelCase(people[person], caseId, reason);
  };

/** The case has come to its end. */
export const ends: SeedStep = async (caseId) => {
  await waitFor(`The end of case ${caseId}`, "SELECT 1 FROM cases WHERE id = $1 AND status <> 'OPEN'", [caseId]);
};
