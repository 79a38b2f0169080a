import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { CaseDetail } from "@/domain/case";
import type { InformationRequest } from "@/domain/requests/request";
import { demoPassword } from "@/prisma/people";
import { decideByApi } from "./decide-by-api";
import { openTaskOf } from "./loan-steps";

const detailOf = async (page: Page, caseId: string): Promise<CaseDetail> =>
  (await page.request.get(`/api/cases/${caseId}`)).json();

/** Waits until a case is at a stage, as its workflow has stored it. */
export const expectStage = async (page: Page, caseId: string, stage: string): Promise<void> => {
  const now = async () => (await detailOf(page, caseId)).stage;
  await expect.poll(now, { message: `stage of case ${caseId}`, timeout: 20_000 }).toBe(stage);
};

/** An officer asks for slots, past the screen. @returns the request, once its workflow has opened it */
export const askFor = async (officer: Page, caseId: string, slots: unknown[]): Promise<InformationRequest> => {
  const task = await openTaskOf(officer, caseId);
  await decideByApi(officer, task.id, { outcome: "NEED_MORE_INFO", data: { message: "Please send these.", slots } });
  await expectStage(officer, caseId, "AWAITING_INFORMATION");
  const open = async () => (await detailOf(officer, caseId)).requests.find(({ status }) => status === "OPEN")?.id;
  await expect.poll(open, { message: "the request is open" }).toBeDefined();
  return (await officer.request.get(`/api/requests/${await open()}`)).json();
};

/** An officer approves level 1, past the screen, as it was asked. */
export const approveByApi = async (officer: Page, caseId: string): Promise<void> => {
  const { id, amount } = await openTaskOf(officer, caseId);
  await decideByApi(officer, id, { outcome: "APPROVED", data: { amount: amount ?? 0, rateBps: 725, termMonths: 48 } });
};

/** The applicant answers the offer of his case, past the screen. */
export const answerOffer = async (applicant: Page, caseId: string, accepted: boolean): Promise<void> => {
  await expectStage(applicant, caseId, "AWAITING_SIGNATURE");
  const { documentSha256 } = await (await applicant.request.get(`/api/cases/${caseId}/offer`)).json();
  const response = await applicant.request.post(`/api/cases/${caseId}/events`, {
    headers: { "idempotency-key": randomUUID() },
    data: { name: "documentSigned", data: { accepted, documentSha256, password: demoPassword } },
  });
  expect(response.ok(), await response.text()).toBe(true);
};
