import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";

test("an officer opens, claims and decides by keyboard alone", async ({ asPerson }) => {
  const dana = await asPerson("dana");
  const olivia = await asPerson("olivia", { stays: true });
  const { id, number } = await startLoan(dana, mediumRiskApplication({ person: people.dana, amount: 13_500_00 }));
  const task = await openTaskOf(olivia, id);
  await olivia.goto(`/tasks?q=${number}`);
  await expect(olivia.locator(`a[href="/tasks/${task.id}"]`).first()).toBeVisible();

  await olivia.keyboard.press("j");
  await olivia.keyboard.press("c");
  await expect(olivia.getByText("You hold this task now.")).toBeVisible();
  await olivia.keyboard.press("Enter");
  await expect(olivia).toHaveURL(new RegExp(task.id));
  await expect(olivia.getByRole("radio", { name: "Approve" })).toBeVisible();

  await olivia.keyboard.press("1");
  await expect(olivia.getByLabel("Amount", { exact: true })).toBeFocused();
  await olivia.keyboard.press("Tab");
  await expect(olivia.getByLabel("Interest rate per year")).toBeFocused();
  await olivia.keyboard.type("7.1");
  // A verdict's key is a digit like any other where one types, and only opens a form where one does not.
  await expect(olivia.getByRole("radio", { name: "Approve" })).toBeChecked();
  await olivia.keyboard.press("Control+Enter");
  await expect(olivia.getByRole("dialog", { name: "Approve this loan?" })).toBeVisible();
  expect((await (await olivia.request.get(`/api/tasks/${task.id}`)).json()).decision).toBeUndefined();
  await olivia.keyboard.press("Control+Enter");
  await expect(olivia.getByText("Decision recorded")).toBeVisible();
});

test("the keys of the verdicts open their forms and record nothing", async ({ asPerson }) => {
  const dana = await asPerson("dana");
  const oscar = await asPerson("oscar");
  const { id } = await startLoan(dana, mediumRiskApplication({ person: people.dana, amount: 13_600_00 }));
  const task = await openTaskOf(oscar, id);
  await oscar.goto(`/tasks/${task.id}`);
  await expect(oscar.getByRole("radio", { name: "Approve" })).toBeVisible();

  await oscar.keyboard.press("2");
  await expect(oscar.getByRole("checkbox", { name: "Income not sufficient for the amount" })).toBeFocused();
  await oscar.keyboard.press("Control+Enter");
  await expect(oscar.getByText("Choose one to four reasons.").first()).toBeVisible();
  await oscar.getByRole("heading", { level: 1 }).click();
  await oscar.keyboard.press("3");
  await expect(oscar.getByRole("button", { name: "Proof of income" })).toBeFocused();
  await oscar.keyboard.press("4");
  await expect(oscar.getByRole("radio", { name: "Need information" })).toBeChecked();
  expect((await (await oscar.request.get(`/api/tasks/${task.id}`)).json()).status).toBe("OPEN");
});
