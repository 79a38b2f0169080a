import { setTimeout as sleep } from "node:timers/promises";
import type { Case, CaseDetail } from "@/domain/case";
import type { LoanApplication } from "@/domain/loan/application";
import type { Offer } from "@/domain/loan/offer";
import { loanSlotSets } from "@/domain/loan/slot-sets";
import type { InformationRequest } from "@/domain/requests/request";
import type { Task } from "@/domain/task";
import { loanTerms } from "@/prisma/builders";
import { demoPassword, people } from "@/prisma/people";
import { payslips } from "@/prisma/sample-documents";
import type { SignedIn } from "../decide/web-client";

const patienceMs = 60_000;

/** Asked again until it answers; throws what it threw last after a minute. */
const eventually = async <Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> => {
  const deadline = Date.now() + patienceMs;
  let problem: unknown = new Error(`${what} did not happen`);
  while (Date.now() < deadline) {
    const answer = await ask().catch((error: unknown) => {
      problem = error;
      return undefined;
    });
    if (answer !== undefined) return answer;
    await sleep(200);
  }
  throw problem;
};

/** Sends an application. @returns id of its case */
export const apply = async (applicant: SignedIn, data: LoanApplication): Promise<string> =>
  (await applicant.call<Case>("POST", "/api/cases", { type: "loan", data })).id;

/** Decides the task that is open at a level, once it is. */
export const decide = async (by: SignedIn, caseId: string, level: number, decision: (task: Task) => object): Promise<void> => {
  const task = await eventually(`a task at level ${level}`, async () => {
    const { items } = await by.call<{ items: Task[] }>("GET", `/api/tasks?caseId=${caseId}`);
    return items.find((item) => item.level === level && item.mayDecide === true);
  });
  await by.call("POST", `/api/tasks/${task.id}/decide`, { ...decision(task), seenVersion: task.version });
};

export const approve = ({ amount, facts }: Task): object => {
  const { termMonths } = facts.application as LoanApplication;
  return { outcome: "APPROVED", data: loanTerms({ amount: amount ?? 0, termMonths }) };
};

export const askForIncome = (): object => ({
  outcome: "NEED_MORE_INFO",
  data: { slots: loanSlotSets.proofOfIncome, message: "Please show what you earn now." },
});

/** Answers the open request with a document and a figure, and sends it once the document is looked through. */
export const answerRequest = async (applicant: SignedIn, caseId: string): Promise<void> => {
  const request = await eventually("a request", async () => {
    const { requests } = await applicant.call<CaseDetail>("GET", `/api/cases/${caseId}`);
    const open = requests.find(({ status }) => status === "OPEN");
    return open && applicant.call<InformationRequest>("GET", `/api/requests/${open.id}`);
  });
  const address = `/api/requests/${request.id}`;
  const [document, figure] = request.slots;
  const { name, mediaType, bytes } = await payslips(people.ana.name, 3_760_00)();
  await applicant.send("PUT", `${address}/slots/${document?.id}/documents?name=${name}`, mediaType, bytes);
  await applicant.call("PUT", `${address}/slots/${figure?.id}/value`, { value: 5_400_00 });
  await eventually("both slots filled", async () => {
    const { slots } = await applicant.call<InformationRequest>("GET", address);
    return slots.every(({ status }) => status === "FILLED") || undefined;
  });
  await applicant.call("POST", `${address}/submit`);
};

/** Accepts the agreement, once it is there. */
export const sign = async (applicant: SignedIn, caseId: string): Promise<void> => {
  const offer = await eventually("an offer", () => applicant.call<Offer>("GET", `/api/cases/${caseId}/offer`));
  await eventually("the time to sign", async () => {
    const { stage } = await applicant.call<Case>("GET", `/api/cases/${caseId}`);
    return stage === "AWAITING_SIGNATURE" || undefined;
  });
  const data = { accepted: true, documentSha256: offer.documentSha256, password: demoPassword };
  await applicant.call("POST", `/api/cases/${caseId}/events`, { name: "documentSigned", data });
};
