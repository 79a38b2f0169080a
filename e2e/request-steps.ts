import { expect, type Page } from "@playwright/test";

/** An officer who holds the task asks for a proof of income and, in a choice of his own, for the kind of contract. */
export const askForIncome = async (officer: Page): Promise<void> => {
  await officer.getByRole("radio", { name: "Need information" }).check();
  await officer.getByRole("button", { name: "Proof of income" }).click();
  await officer.getByRole("button", { name: "Something else" }).click();
  await officer.getByLabel("What kind of thing").selectOption({ label: "A choice" });
  await officer.getByLabel("What the applicant is asked for").fill("What kind of contract have you?");
  await officer.getByLabel("Option 1").fill("Without an end");
  await officer.getByLabel("Option 2").fill("With an end");
  await officer.getByLabel("Message to the applicant").fill("Your employer is new to us. Please show us what you earn.");
  await officer.getByRole("button", { name: "Check the decision" }).click();
  await officer.getByRole("button", { name: "Record decision" }).click();
  await expect(officer.getByText("Workflow moved to: Waiting for information")).toBeVisible();
};

type SampleFile = { name: string; mimeType: string; buffer: Buffer };

/** Presses a button that opens the browser's own choice of files, chooses one, and waits until it was checked. */
export const sendFile = async (page: Page, button: string, file: SampleFile): Promise<void> => {
  const choice = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await choice).setFiles(file);
  const row = page.getByRole("list", { name: "Files we have" }).getByRole("listitem").filter({ hasText: file.name });
  await expect(row.getByText("Accepted", { exact: true })).toBeVisible();
};

/** The applicant answers the two questions behind the proof of income, from the step of the first, up to the page to check. */
export const answerQuestions = async (page: Page, income: string): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1, name: "Monthly income after tax" })).toBeVisible();
  await page.getByLabel("Amount").fill(income);
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.getByRole("radio", { name: "Without an end" }).check();
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check and send" })).toBeVisible();
};
