import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Case } from "@/domain/case";
import type { LoanApplication } from "@/domain/loan/application";
import type { Task } from "@/domain/task";

/** Opens a loan case through the API as the person signed in on this page. */
export const startLoan = async (page: Page, application: LoanApplication): Promise<Case> => {
  const response = await page.request.post("/api/cases", {
    data: { type: "loan", data: application },
    headers: { "idempotency-key": randomUUID() },
  });
  expect(response.status(), await response.text()).toBe(201);
  return response.json();
};

/** The open task of a case at a level, as soon as its workflow has opened it. */
export const openTaskOf = async (staff: Page, caseId: string, level = 1): Promise<Task> => {
  let found: Task | undefined;
  await expect
    .poll(
      async () => {
        const response = await staff.request.get(`/api/tasks?caseId=${caseId}`);
        const { items }: { items: Task[] } = await response.json();
        found = items.find((task) => task.level === level && ["OPEN", "CLAIMED", "ESCALATED"].includes(task.status));
        return found !== undefined;
      },
      { message: `level ${level} of case ${caseId} is open`, timeout: 20_000 },
    )
    .toBe(true);
  if (!found) throw new Error("unreachable: the poll ended with a task");
  return found;
};

/** Fills the approval on an open task page up to the sentence to check. */
export const prepareApproval = async (page: Page, rate = "7.25"): Promise<void> => {
  await page.getByRole("radio", { name: "Approve" }).check();
  await page.getByLabel("Interest rate per year").fill(rate);
  await page.getByRole("button", { name: "Check the decision" }).click();
};

/** Decides on an open task page as the person would: choose, fill, check the sentence, record. */
export const approve = async (page: Page, rate?: string): Promise<void> => {
  await prepareApproval(page, rate);
  await page.getByRole("button", { name: "Record decision" }).click();
};
