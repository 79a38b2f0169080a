import type { Case, CaseDetail } from "@/domain/case";
import type { Offer } from "@/domain/loan/offer";
import type { InformationRequest } from "@/domain/requests/request";
import { isOpen, type Task } from "@/domain/task";
import { ownOrderData, reviewedOrderData } from "@/prisma/order-builders";
import { demoPassword } from "@/prisma/people";
import type { SignedIn } from "./web-client";

/** Milliseconds a step of a case may take until it shows, and between two looks. */
const within = 30_000;
const pause = 200;

const until = async <Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> => {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (Date.now() > deadline) throw error;
      return undefined;
    });
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error("a case did not get on in time");
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};

/** Opens a case through the API. @returns its id */
export const openCase = async (applicant: SignedIn, data: unknown): Promise<string> =>
  (await applicant.call<Case>("POST", "/api/cases", { type: "loan", data })).id;

/** Decides the open task of a case at this level, as a form would. */
export const decideAt = async (person: SignedIn, caseId: string, level: number, decision: object): Promise<void> => {
  const task = await until(async () => {
    const { items } = await person.call<{ items: Task[] }>("GET", `/api/tasks?caseId=${caseId}`);
    return items.find((item) => item.level === level && isOpen(item.status));
  });
  await person.call("POST", `/api/tasks/${task.id}/decide`, { ...decision, seenVersion: task.version });
};

/** The request an applicant has to answer, as soon as it is open. @returns its id */
export const openRequestOf = (applicant: SignedIn, caseId: string): Promise<string> =>
  until(async () => {
    const { requests } = await applicant.call<CaseDetail>("GET", `/api/cases/${caseId}`);
    return requests.find(({ status }) => status === "OPEN")?.id;
  });

/** The agreement put before an applicant, as soon as it is there. */
export const offerOf = (applicant: SignedIn, caseId: string): Promise<Offer> =>
  until(() => applicant.call<Offer>("GET", `/api/cases/${caseId}/offer`));

/** Answers the open request with one number for every slot and sends it. */
export const answerRequest = async (applicant: SignedIn, caseId: string, value: number): Promise<void> => {
  const id = await openRequestOf(applicant, caseId);
  const { slots } = await applicant.call<InformationRequest>("GET", `/api/requests/${id}`);
  for (const slot of slots) await applicant.call("PUT", `/api/requests/${id}/slots/${slot.id}/value`, { value });
  await applicant.call("POST", `/api/requests/${id}/submit`);
};

/** Accepts the agreement with the password, as soon as it is there. */
export const acceptOffer = async (applicant: SignedIn, caseId: string): Promise<void> => {
  const { documentSha256 } = await offerOf(applicant, caseId);
  const data = { accepted: true, documentSha256, password: demoPassword };
  await applicant.call("POST", `/api/cases/${caseId}/events`, { name: "documentSigned", data });
};

/** Orders so much that somebody has to look. @returns the task, as soon as it is open */
export const waitingOrder = async (customer: SignedIn, approver: SignedIn): Promise<string> => {
  const data = ownOrderData({ lines: reviewedOrderData().lines });
  const { id } = await customer.call<Case>("POST", "/api/cases", { type: "order", data });
  const task = await until(async () => {
    const { items } = await approver.call<{ items: Task[] }>("GET", `/api/tasks?caseId=${id}`);
    return items.find(({ status }) => isOpen(status));
  });
  return task.id;
};
