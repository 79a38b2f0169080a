import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
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
