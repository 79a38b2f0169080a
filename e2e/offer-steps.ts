import { expect, type Page } from "@playwright/test";
import { demoPassword } from "@/prisma/people";

/** Waits until the agreement of a case is ready for its applicant, and opens the offer. */
export const openOffer = async (applicant: Page, caseId: string): Promise<void> => {
  const ready = async () => (await applicant.request.get(`/api/cases/${caseId}/offer`)).status();
  await expect.poll(ready, { message: "the offer is ready", timeout: 20_000 }).toBe(200);
  await applicant.goto(`/my/${caseId}/offer`);
  await expect(applicant.getByRole("heading", { level: 1, name: "Our offer to you" })).toBeVisible();
};

/** Accepts the offer that is open on the page: read, tick, password. */
export const acceptOffer = async (applicant: Page, password = demoPassword): Promise<void> => {
  await applicant.getByRole("link", { name: "Accept the offer" }).click();
  await applicant.getByRole("checkbox", { name: "I have read the agreement." }).check();
  await applicant.getByLabel("Your password").fill(password);
  await applicant.getByRole("button", { name: "Accept and sign" }).click();
};
