import { statement } from "../db";

const select = statement<{ said: boolean }>(
  "person-had-a-say",
  "SELECT EXISTS (SELECT FROM decisions d WHERE d.case_id = $1 AND d.outcome <> 'RETRY') AS said",
);

/**
 * Whether a person has decided anything in a case but to try a step again: gave a score or a level in a machine's place, or asked the
 * applicant for more. What follows is for people to approve; nobody gets a machine's yes by his own word.
 */
export const personHadASay = async (caseId: string): Promise<boolean> => (await select([caseId]))[0]?.said ?? false;
