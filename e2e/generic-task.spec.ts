import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { foreignTask } from "@/prisma/form-builders";
import { people } from "@/prisma/people";
import { expectNoBarrier } from "./axe-steps";
import { samplePng } from "./document-steps";
import { expect, test } from "./fixtures";
import { type ForeignProgram, openForeignProgram } from "./foreign-steps";
import { expectNoSidewaysScroll, narrowPhone } from "./phone-screen";

let program: ForeignProgram;
test.beforeAll(async () => {
  program = await openForeignProgram();
});
test.afterAll(() => program.close());

/** Somebody else's workflow has a task done; its case carries a name of its own. @returns the run, and the task in the inbox */
const asked = async (operator: Page) => {
  const title = `Expenses of Mia Chen ${randomUUID().slice(0, 8)}`;
  const run = await program.ask(foreignTask({ case: { title, amount: 420_50, currency: "EUR" } }));
  let taskId = "";
  await expect
    .poll(async () => {
      const { items } = await (await operator.request.get(`/api/tasks?view=needs-me&q=${encodeURIComponent(title)}`)).json();
      taskId = items[0]?.id ?? "";
      return taskId;
    })
    .not.toBe("");
  return { run, title, taskId };
};

const formOf = (page: Page): Locator => page.locator("form:visible").first();
const check = (page: Page): Promise<void> => formOf(page).getByRole("button", { name: "Check the decision" }).click();

const fillIn = async (page: Page): Promise<void> => {
  const form = formOf(page);
  await form.getByLabel("Reference").fill("EX-7");
  await form.getByLabel("Reason").fill("As agreed.\nPaid at once.");
  await form.getByLabel("Days").fill("3");
  await form.getByLabel("Granted").fill("420.50");
  await form.getByLabel("Share paid by us").fill("80");
  await form.getByLabel("Pay on").fill("2026-12-15");
  await form.getByRole("group", { name: "Purpose" }).getByLabel("Visit to a client").check();
  await form.getByRole("group", { name: "Kinds of cost" }).getByLabel("Training").check();
  await form.getByRole("group", { name: "Was there an advance?" }).getByLabel("No", { exact: true }).check();
  await form.getByRole("group", { name: "Checks" }).getByLabel("I looked at the receipts").check();
};

test("a workflow that is registered nowhere has a form with every kind of field filled in, and gets the answer", async ({
  asPerson,
}) => {
  const otto = await asPerson("otto", { stays: true });
  const { run, title, taskId } = await asked(otto);
  await otto.goto(`/tasks?q=${encodeURIComponent(title)}`);
  await otto.getByRole("link", { name: title }).first().click();
  await expect(otto).toHaveURL(new RegExp(taskId));
  await expect(otto.getByRole("region", { name: "Facts" })).toContainText("EmployeeMia ChenTotal420.50 EUR");

  await otto.getByRole("radio", { name: "Grant" }).check();
  await formOf(otto).getByLabel("Days").fill("31");
  await check(otto);
  const summary = formOf(otto).getByRole("alert").first();
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("Days – Enter a whole number from 1 to 30.");
  await expect(summary).toContainText("Reference – Enter one line of at most 20 characters.");
  await expect(formOf(otto).getByLabel("Days")).toHaveAccessibleDescription("Enter a whole number from 1 to 30.");
  await summary.getByRole("link", { name: /^Checks/ }).click();
  await expect(formOf(otto).getByRole("group", { name: "Checks" })).toBeFocused();

  const [chooser] = await Promise.all([
    otto.waitForEvent("filechooser"),
    formOf(otto).getByRole("button", { name: /Add/ }).click(),
  ]);
  await chooser.setFiles({ name: "receipt.png", mimeType: "image/png", buffer: samplePng });
  await expect(formOf(otto).getByRole("group", { name: "Receipts" }).getByLabel("receipt.png", { exact: true })).toBeChecked();
  await otto.getByRole("button", { name: "I have looked at it" }).click();
  await fillIn(otto);
  await expect(otto.getByText(/^Draft saved/)).toBeVisible();

  await otto.reload();
  await expect(formOf(otto).getByLabel("Reference")).toHaveValue("EX-7");
  await check(otto);
  const dialog = otto.getByRole("dialog");
  await expect(dialog).toContainText("“Grant” is recorded for “Expense claim of Mia Chen”");
  await dialog.getByRole("button", { name: "Record decision" }).click();
  await expect(otto.getByRole("heading", { name: "Decision recorded" })).toBeVisible();
  await expect(otto.getByRole("main")).toContainText("Share paid by us80.00 %");

  const answer = await run.result();
  expect(answer).toMatchObject({ outcome: "GRANTED", by: { name: people.otto.name } });
  expect(answer.data).toEqual({
    ...{ reference: "EX-7", reason: "As agreed.\nPaid at once.", days: 3, granted: 420_50, share: 8_000, payOn: "2026-12-15" },
    ...{ purpose: "client", costs: ["training"], advance: false, receipts: [expect.any(String)], checks: ["receiptsSeen"] },
  });
  await otto.getByRole("link", { name: /^Case T-/ }).click();
  await expect(otto.getByRole("main")).toContainText("Completed");
  await expect(otto.getByRole("region", { name: "Result" })).toContainText("GRANTED by Otto");
});

test("who holds no role the task asks for sees why he may not decide it", async ({ asPerson }) => {
  const [otto, olivia] = [await asPerson("otto"), await asPerson("olivia")];
  const { run, taskId } = await asked(otto);
  await olivia.goto(`/tasks/${taskId}`);
  await expect(olivia.getByText("You may not decide this")).toBeVisible();
  await expect(olivia.getByRole("radio")).toHaveCount(0);
  await run.terminate("a test");
});

test("no screen of such a task has a barrier, in either language and theme; all fit a narrow phone", async ({ asPerson }) => {
  const otto = await asPerson("otto");
  const { run, taskId } = await asked(otto);
  const names = { en: ["Grant", "Check the decision"], zh: ["批准", "核对决定"] };
  await expectNoBarrier(otto, async (page) => {
    await page.goto(`/tasks/${taskId}`);
    await expect(page.getByRole("radio").first()).toBeVisible();
    const [grant, checked] = (await page.locator("html").getAttribute("lang"))?.startsWith("zh") ? names.zh : names.en;
    await page.getByRole("radio", { name: grant }).check();
    await formOf(page).getByRole("button", { name: checked }).click();
    await expect(formOf(page).getByRole("alert").first()).toBeFocused();
  });
  const phone = await asPerson("otto", narrowPhone);
  await phone.goto(`/tasks/${taskId}`);
  await phone.getByRole("radio", { name: "Grant" }).check();
  await check(phone);
  await expectNoSidewaysScroll(phone);
  await fillIn(phone);
  await check(phone);
  await phone.getByRole("dialog").getByRole("button", { name: "Record decision" }).click();
  await expect(phone.getByRole("heading", { name: "Decision recorded" })).toBeVisible();
  await expectNoSidewaysScroll(phone);
  const { outcome } = await run.result();
  expect(outcome).toBe("GRANTED");
  const decided = (page: Page) => page.goto(`/tasks/${taskId}`).then(() => {});
  await expectNoBarrier(otto, decided);
  const { caseId } = await (await otto.request.get(`/api/tasks/${taskId}`)).json();
  await expectNoBarrier(otto, (page) => page.goto(`/cases/${caseId}`).then(() => {}));
});
