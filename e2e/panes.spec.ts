import type { Page } from "@playwright/test";
import { expectNoBarrier } from "./axe-steps";
import { decideByApi } from "./decide-by-api";
import { expect, test } from "./fixtures";
import { gate, nameOfTask, rejectByKeys } from "./pane-steps";
import { openReview, rowOf } from "./task-life-steps";

const desk = { viewport: { width: 1440, height: 900 } };
const rejected = { outcome: "REJECTED", data: { reasonCodes: ["INCOME_INSUFFICIENT"], message: "Not at this amount." } };

/** Three loans of one name, in the order of the list. */
const three = async (dana: Page, officer: Page, name: string) =>
  [
    await openReview(dana, officer, 12_100_00, name),
    await openReview(dana, officer, 12_200_00, name),
    await openReview(dana, officer, 12_300_00, name),
  ] as const;

test("a list is walked by keys with the task beside it, and what is written stays with its task", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia", desk)];
  const [first, second] = await three(dana, olivia, "Dana Paneova");
  await olivia.goto("/tasks?q=Paneova");
  const row = (id: string) => rowOf(olivia, id).getByRole("link");
  await expect(row(first.id)).toBeVisible();
  await olivia.keyboard.press("j");
  await expect(row(first.id)).toBeFocused();
  await olivia.keyboard.press("Enter");
  await expect(olivia).toHaveURL(new RegExp(`q=Paneova.*task=${first.id}`));
  await expect(nameOfTask(olivia)).toBeFocused();
  await expect(olivia.getByRole("heading", { level: 1 })).toHaveCount(1);

  // From the task to its row, and along the list; the task follows and the focus stays.
  await olivia.keyboard.press("Escape");
  await expect(row(first.id)).toBeFocused();
  await olivia.keyboard.press("j");
  await expect(row(second.id)).toBeFocused();
  await expect(row(second.id)).toHaveAttribute("aria-current", "true");
  await expect(nameOfTask(olivia)).toContainText("12,200.00");

  // One press does one thing: the verdict's key opens the form of the task that is shown.
  await expect(olivia.getByRole("radio", { name: "Reject" })).toBeVisible();
  await olivia.keyboard.press("2");
  await olivia.getByRole("textbox", { name: "Text for the applicant" }).fill("Half a thought");
  await olivia.keyboard.press("Escape");
  await olivia.keyboard.press("k");
  await expect(nameOfTask(olivia)).toContainText("12,100.00");
  await olivia.keyboard.press("j");
  await expect(olivia.getByRole("textbox", { name: "Text for the applicant" })).toHaveValue("Half a thought");
  await olivia.keyboard.press("c");
  await expect(olivia.getByText("You hold this task now.")).toBeVisible();
  await expect(olivia.getByText("You hold it")).toBeVisible();

  await olivia.reload();
  await expect(nameOfTask(olivia)).toContainText("12,200.00");
  await expect(olivia.getByRole("textbox", { name: "Text for the applicant" })).toHaveValue("Half a thought");
  const tab = olivia.context().waitForEvent("page");
  await row(first.id).click({ modifiers: ["Control"] });
  await expect(await tab).toHaveURL(new RegExp(`/tasks/${first.id}$`));
  await olivia.goBack();
  await expect(olivia.getByRole("table")).toBeVisible();
  await expect(nameOfTask(olivia)).toHaveCount(0);
  await expect(row(second.id)).toBeFocused();
});

test("the next task is there before one asks for it, and what one decided is a link away", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia", desk)];
  const [first, second] = await three(dana, olivia, "Dana Aheadova");
  const fetched = olivia.waitForResponse((response) => response.url().includes(second.id));
  await olivia.goto(`/tasks?q=Aheadova&task=${first.id}`);
  await fetched;
  await expect(olivia.getByRole("radio", { name: "Reject" })).toBeVisible();
  const answers = gate();
  // From now on nothing is told of the next task: what is shown is known already.
  await olivia.route(`**/api/tasks/${second.id}*`, (route) => answers.passed.then(() => route.continue()));
  await olivia.route(`**/api/tasks/${second.id}/**`, (route) => answers.passed.then(() => route.continue()));
  await rejectByKeys(olivia);
  await expect(nameOfTask(olivia)).toContainText("12,200.00");
  await expect(nameOfTask(olivia)).toBeFocused();
  await expect(olivia.getByRole("radio", { name: "Reject" })).toBeEnabled();
  answers.open();

  await expect(olivia.getByText(/^Recorded\. Next: Dana Aheadova, .*12,200\.00/)).toBeVisible();
  await olivia.getByRole("button", { name: "Look at it" }).click();
  await expect(nameOfTask(olivia)).toContainText("12,100.00");
  await expect(olivia.getByText(/^Workflow moved to/)).toBeVisible();
});

test("on a narrow screen a task has a page, goes on by the same list, and one may stay instead", async ({ asPerson }) => {
  const [dana, oscar] = [await asPerson("dana"), await asPerson("oscar", { viewport: { width: 1000, height: 800 } })];
  const [first, second, third] = await three(dana, oscar, "Dana Narrowova");
  await oscar.goto("/tasks?q=Narrowova");
  await rowOf(oscar, first.id).getByRole("link").click();
  await expect(oscar).toHaveURL(new RegExp(`/tasks/${first.id}`));
  await rejectByKeys(oscar);
  await expect(oscar).toHaveURL(new RegExp(`/tasks/${second.id}`));
  await expect(oscar.getByRole("heading", { level: 1 })).toBeFocused();

  await oscar.goto("/profile");
  await oscar.getByRole("checkbox", { name: /^Go on after deciding/ }).uncheck();
  // Sent by somebody with a wide screen.
  await oscar.goto(`/tasks?q=Narrowova&task=${third.id}`);
  await expect(oscar).toHaveURL(new RegExp(`/tasks/${third.id}`));
  await rejectByKeys(oscar);
  await expect(oscar.getByText("Decision recorded")).toBeVisible();
  await expect(oscar.getByText(/^Workflow moved to/)).toBeVisible();
});

test("a task taken by somebody else while it is open says so and keeps what was written", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia", desk), await asPerson("oscar")];
  const [first, second] = await three(dana, olivia, "Dana Takenova");
  await olivia.goto(`/tasks?q=Takenova&task=${first.id}`);
  await expect(olivia.getByRole("radio", { name: "Reject" })).toBeVisible();
  await olivia.keyboard.press("2");
  const message = olivia.getByRole("textbox", { name: "Text for the applicant" });
  await message.fill("Your other payments");
  await decideByApi(oscar, first.id, rejected);
  await expect(olivia.getByText(/Decided by Oscar Lindqvist/).first()).toBeVisible();
  await expect(message).toHaveValue("Your other payments");
  await expect(rowOf(olivia, first.id)).toContainText("No longer in this list");

  // Sent, left, and recorded out of sight: it is told all the same.
  await olivia.keyboard.press("Escape");
  await olivia.keyboard.press("j");
  await expect(nameOfTask(olivia)).toContainText("12,200.00");
  const answer = gate();
  await olivia.route(`**/api/tasks/${second.id}/decide`, (route) => answer.passed.then(() => route.continue()));
  await rejectByKeys(olivia);
  await olivia.keyboard.press("Escape");
  await olivia.keyboard.press("j");
  await expect(olivia.getByText(/is being sent/)).toBeVisible();
  answer.open();
  await expect(olivia.getByText("Recorded: Dana Takenova")).toBeVisible();
  await expect(nameOfTask(olivia)).toContainText("12,300.00");
});

test("list and task side by side have no barrier that axe finds", async ({ asPerson }) => {
  const [dana, uma] = [await asPerson("dana"), await asPerson("uma", desk)];
  const [first] = await three(dana, uma, "Dana Sideova");
  await expectNoBarrier(uma, async () => {
    await uma.goto(`/tasks?view=led&q=Sideova&task=${first.id}`);
    await expect(uma.getByRole("checkbox").first()).toBeVisible();
    await uma.getByRole("checkbox").nth(1).check();
  });
});
