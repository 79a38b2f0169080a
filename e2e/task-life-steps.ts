import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Task } from "@/domain/task";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { pdfWith } from "./document-steps";
import { openTaskOf, startLoan } from "./loan-steps";

/** A loan of Dana's at level 1, and its open task. @param amount minor units @param name of the applicant, as the inbox shows it */
export const openReview = async (dana: Page, officer: Page, amount: number, name: string = people.dana.name): Promise<Task> => {
  const person = { name, email: people.dana.email };
  const { id } = await startLoan(dana, mediumRiskApplication({ person, amount }));
  return openTaskOf(officer, id);
};

/** The task as the person signed in on this page is told of it. */
export const taskOf = async (page: Page, taskId: string): Promise<Task> =>
  (await page.request.get(`/api/tasks/${taskId}`)).json();

/** Claims a task, past the screen. */
export const claimByApi = async (page: Page, taskId: string): Promise<void> => {
  const response = await page.request.post(`/api/tasks/${taskId}/claim`);
  expect(response.status(), await response.text()).toBe(200);
};

/** Attaches a file to a task, past the screen. */
export const attachTo = async (page: Page, taskId: string, name: string): Promise<void> => {
  const headers = { "content-type": "application/pdf", "idempotency-key": randomUUID() };
  const data = await pdfWith(["For colleagues"]);
  const response = await page.request.put(`/api/tasks/${taskId}/documents?name=${name}`, { data, headers });
  expect(response.status(), await response.text()).toBe(201);
};

/** Opens the page of a task and waits until its form is there. */
export const openTask = async (page: Page, taskId: string): Promise<void> => {
  await page.goto(`/tasks/${taskId}`);
  await expect(page.getByRole("radio").first()).toBeVisible();
};

/** The row of a task in the inbox, as a card or in the table. */
export const rowOf = (page: Page, taskId: string) =>
  page.locator("tr, li").filter({ has: page.locator(`a[href="/tasks/${taskId}"]`) });
