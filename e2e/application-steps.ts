import { expect, type Page } from "@playwright/test";

type Answers = { amount: string; months: string; income: string; debts: string; bankruptcy: "Yes" | "No" };

const goOn = (page: Page) => page.getByRole("button", { name: "Continue" }).click();

/** Fills the application page by page, as an applicant does, up to the answers to check. */
export const fillApplication = async (page: Page, answers: Answers): Promise<void> => {
  await page.getByLabel("Amount").fill(answers.amount);
  await goOn(page);
  await page.getByRole("radio", { name: "Vehicle" }).check();
  await goOn(page);
  await page.getByLabel("Months").fill(answers.months);
  await goOn(page);
  await page.getByLabel("Date of birth").fill("1988-04-12");
  await goOn(page);
  await page.getByLabel("Income per month after tax").fill(answers.income);
  await page.getByLabel("Years in work without a break").fill("4");
  await goOn(page);
  await page.getByLabel("Payments on other debts per month").fill(answers.debts);
  await page.getByRole("radio", { name: answers.bankruptcy }).check();
  await goOn(page);
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
};

/** Sends the checked answers. @returns the id of the case */
export const sendApplication = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Send application" }).click();
  await page.waitForURL(/\/my\/[0-9a-f-]{36}/);
  return page.url().match(/[0-9a-f-]{36}/)?.[0] ?? "";
};
