import { cancelCase } from "../server/cancel-case";
import { claimTask } from "../server/claim-task";
import { decideTask } from "../server/decide-task";
import { answerOffer } from "../server/offers/answer-offer";
import { loanRejection, loanTerms } from "./builders";
import { type PersonKey, people } from "./people";
import { openTask, waitFor } from "./seed-wait";

/** One thing that happens to a seeded case, through the door everybody uses. */
export type SeedStep = (caseId: string) => Promise<void>;

/** The case waits for a person at this level. */
export const waits =
  (level: number): SeedStep =>
  async (caseId) => {
    await openTask(caseId, level);
  };

/** The case waits for operations to say how it goes on. @param type of their task */
export const waitsForOperations =
  (type: string, level = 1): SeedStep =>
  async (caseId) => {
    await openTask(caseId, level, type);
  };

export const claims =
  (person: PersonKey, level = 1): SeedStep =>
  async (caseId) => {
    await claimTask(people[person], (await openTask(caseId, level)).id);
  };

/** @param decision made of the task that is open, or given */
export const decides =
  (
    person: PersonKey,
    level: number,
    decision: (task: Awaited<ReturnType<typeof openTask>>) => { outcome: string; data: unknown },
  ): SeedStep =>
  async (caseId) => {
    const task = await openTask(caseId, level);
    await decideTask({ caller: people[person], taskId: task.id, decision: decision(task), seenVersion: task.version });
  };

/** @param terms what differs from granting what was asked for */
export const approves = (person: PersonKey, level = 1, terms: Parameters<typeof loanTerms>[0] = {}): SeedStep =>
  decides(person, level, ({ amount, termMonths }) => ({
    outcome: "APPROVED",
    data: loanTerms({ amount, termMonths, ...terms }),
  }));

export const rejects = (person: PersonKey, level = 1, reason: Parameters<typeof loanRejection>[0] = {}): SeedStep =>
  decides(person, level, () => ({ outcome: "REJECTED", data: loanRejection(reason) }));

/** The second level hands the case back to the first. */
export const returns = (person: PersonKey, reason: string): SeedStep =>
  decides(person, 2, () => ({ outcome: "RETURNED", data: { reason } }));

export const withdraws =
  (person: PersonKey, reason: string): SeedStep =>
  async (caseId) => {
    await cancelCase(people[person], caseId, reason);
  };

/** The agreement lies before the applicant. @returns its hash */
const offered = async (caseId: string): Promise<string> => {
  const { sha256 } = await waitFor<{ sha256: string }>(
    `The offer of case ${caseId}`,
    `SELECT a.sha256 FROM agreements a JOIN cases c ON c.id = a.case_id
    WHERE c.id = $1 AND c.stage = 'AWAITING_SIGNATURE' AND a.status = 'OPEN'`,
    [caseId],
  );
  return sha256;
};

export const awaitsSignature: SeedStep = async (caseId) => {
  await offered(caseId);
};

const answers =
  (accepted: boolean) =>
  (person: PersonKey): SeedStep =>
  async (caseId) => {
    const documentSha256 = await offered(caseId);
    await answerOffer({ caller: people[person], caseId, accepted, documentSha256 });
  };

export const signs = answers(true);
export const declines = answers(false);

/** The case has come to its end. */
export const ends: SeedStep = async (caseId) => {
  await waitFor(`The end of case ${caseId}`, "SELECT 1 FROM cases WHERE id = $1 AND status <> 'OPEN'", [caseId]);
};
