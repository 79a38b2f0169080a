import type { Page } from "@playwright/test";
import { reviewedOrderData } from "@/prisma/order-builders";
import { decideByApi } from "./decide-by-api";
import { expect, test } from "./fixtures";
import { openTaskOf } from "./loan-steps";
import { claimByApi, openReview, rowOf, taskOf } from "./task-life-steps";

/** Three reviews of one applicant that nobody else has. */
const threeReviews = async (dana: Page, olivia: Page, name: string) => {
  const tasks = [];
  for (const amount of [12_100_00, 12_200_00, 12_300_00]) tasks.push(await openReview(dana, olivia, amount, name));
  return tasks;
};

test("claiming several at once says of each what became of it, and what was not done stays selected", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  // What happens elsewhere is not heard of.
  await olivia.route("**/api/events", () => undefined);
  const [first, second, third] = await threeReviews(dana, olivia, "Dana Bulkova");
  if (!first || !second || !third) throw new Error("unreachable: three were opened");
  await olivia.goto("/tasks?q=Bulkova");
  await expect(rowOf(olivia, third.id)).toBeVisible();
  await claimByApi(oscar, second.id);

  await olivia.keyboard.press("j");
  await olivia.keyboard.press("x");
  await olivia.keyboard.press("j");
  await olivia.keyboard.press("j");
  await olivia.keyboard.press("Shift+X");
  const bar = olivia.getByRole("region", { name: "Do with the selected tasks" });
  await expect(bar.getByText("3 selected")).toBeVisible();
  await olivia.keyboard.press("c");
  await expect(olivia.getByText("2 done, 1 not")).toBeVisible();
  await expect(olivia.getByText(`${second.caseNumber}, Dana Bulkova: Oscar Lindqvist holds this task.`)).toBeVisible();
  await expect(bar.getByText("1 selected")).toBeVisible();
  await expect(rowOf(olivia, second.id).getByRole("checkbox")).toBeChecked();
  expect((await taskOf(olivia, first.id)).assignee?.name).toBe("Olivia Hart");

  await olivia.goto("/tasks?view=mine&q=Bulkova");
  await olivia.getByRole("checkbox", { name: "Select all on this page" }).check();
  await bar.getByRole("button", { name: "Release" }).click();
  await expect(olivia.getByText("2 done", { exact: true })).toBeVisible();
  await expect(bar).toHaveCount(0);
});

test("a range is ticked by pointer, and several are put off at once", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const [first, , third] = await threeReviews(dana, olivia, "Dana Laterova");
  if (!first || !third) throw new Error("unreachable: three were opened");
  await olivia.goto("/tasks?q=Laterova");
  const boxes = olivia.getByRole("table").getByRole("checkbox", { name: /^Select Dana/ });
  await boxes.first().check();
  await boxes.last().click({ modifiers: ["Shift"] });
  const bar = olivia.getByRole("region", { name: "Do with the selected tasks" });
  await expect(bar.getByText("3 selected")).toBeVisible();
  await bar.getByRole("button", { name: "Follow-up date" }).click();
  await olivia
    .getByRole("dialog", { name: "Follow-up date" })
    .getByRole("button", { name: /^Next Monday|^Tomorrow/ })
    .last()
    .click();
  await expect(olivia.getByText("3 done", { exact: true })).toBeVisible();
  await olivia.goto("/tasks?view=snoozed&q=Laterova");
  await expect(rowOf(olivia, first.id)).toBeVisible();
  await olivia.getByRole("checkbox", { name: "Select all on this page" }).check();
  await olivia.keyboard.press("s");
  await expect(olivia.getByText("3 done", { exact: true })).toBeVisible();
  expect((await taskOf(olivia, third.id)).snoozedUntil).toBeNull();
});

/** Orders entered for one customer that nobody else has, and their open tasks. */
const threeOrders = async (operations: Page, approver: Page, name: string) => {
  const tasks = [];
  for (let left = 3; left > 0; left -= 1) {
    const data = reviewedOrderData({ customer: { name, email: "bulk@demo.test" } });
    const response = await operations.request.post("/api/cases", { data: { type: "order", data } });
    expect(response.status(), await response.text()).toBe(201);
    tasks.push(await openTaskOf(approver, (await response.json()).id));
  }
  return tasks;
};

test("several orders are decided together after one sentence, with a result for each; loans are not, and it is said why", async ({
  asPerson,
}) => {
  const [dana, otto, nora, nils] = [
    await asPerson("dana"),
    await asPerson("otto"),
    await asPerson("nora"),
    await asPerson("nils"),
  ];
  await nora.route("**/api/events", () => undefined);
  const [first, second, third] = await threeOrders(otto, nora, "Bo Stapel");
  if (!first || !second || !third) throw new Error("unreachable: three were opened");
  await nora.goto("/tasks?q=Stapel");
  await expect(rowOf(nora, third.id)).toBeVisible();
  await decideByApi(nils, second.id, { outcome: "APPROVED", data: {} });

  await nora.getByRole("checkbox", { name: "Select all on this page" }).check();
  const bar = nora.getByRole("region", { name: "Do with the selected tasks" });
  await bar.getByRole("button", { name: "Decide" }).click();
  const dialog = nora.getByRole("dialog", { name: "Decide 3 tasks together" });
  await dialog.getByRole("radio", { name: "Reject" }).check();
  await dialog.getByLabel("Address could not be verified").check();
  await dialog.locator("textarea:visible").fill("We could not find the street.");
  await nora.keyboard.press("Control+Enter");
  await expect(dialog.getByText("Reject: 3 tasks, 7,020.00 EUR in all.")).toBeVisible();
  expect((await taskOf(nora, first.id)).status).toBe("OPEN");
  await nora.keyboard.press("Control+Enter");
  await expect(nora.getByText("2 done, 1 not")).toBeVisible();
  await expect(nora.getByText(new RegExp(`${second.caseNumber}, Bo Stapel: Decided by Nils`))).toBeVisible();
  for (const { id } of [first, third]) expect((await taskOf(nora, id)).decision?.outcome).toBe("REJECTED");
  expect((await taskOf(nora, second.id)).decision?.outcome).toBe("APPROVED");

  const olivia = await asPerson("olivia");
  await openReview(dana, olivia, 12_400_00, "Dana Einzelova");
  await olivia.goto("/tasks?q=Einzelova");
  await olivia.getByRole("checkbox", { name: /^Select Dana/ }).check();
  await expect(olivia.getByRole("button", { name: "Decide" })).toHaveAccessibleDescription(/Loan review is decided one by one/);
});
