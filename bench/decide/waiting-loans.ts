import type { Case } from "@/domain/case";
import type { Task } from "@/domain/task";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import type { SignedIn } from "./web-client";

export type WaitingLoan = { caseId: string; taskId: string; workflowId: string };

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens loan cases through the API and waits until each waits for an officer. */
export const waitingLoans = async (applicant: SignedIn, officer: SignedIn, count: number): Promise<WaitingLoan[]> => {
  const loans: WaitingLoan[] = [];
  const data = mediumRiskApplication({ person: people.ana, amount: 12_000_00, purpose: "VEHICLE" });
  const one = async (): Promise<void> => {
    const { id } = await applicant.call<Case>("POST", "/api/cases", { type: "loan", data });
    for (;;) {
      const { items } = await officer.call<{ items: Task[] }>("GET", `/api/tasks?caseId=${id}`);
      if (items[0]) {
        loans.push({ caseId: id, taskId: items[0].id, workflowId: `loan-${id}` });
        return;
      }
      await sleep(200);
    }
  };
  for (let made = 0; made < count; made += 8) await Promise.all(Array.from({ length: Math.min(8, count - made) }, one));
  process.stdout.write(`${loans.length} loans wait for a decision\n`);
  return loans;
};
