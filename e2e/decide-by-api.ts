import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Task } from "@/domain/task";

/** Decides a task as the person signed in on this page, past the screen, on the facts as they are now. */
export const decideByApi = async (
  page: Page,
  taskId: string,
  decision: { outcome: string; data: Record<string, unknown> },
): Promise<void> => {
  const { version }: Task = await (await page.request.get(`/api/tasks/${taskId}`)).json();
  const response = await page.request.post(`/api/tasks/${taskId}/decide`, {
    data: { ...decision, seenVersion: version },
    headers: { "idempotency-key": randomUUID() },
  });
  expect(response.status(), await response.text()).toBe(200);
};
